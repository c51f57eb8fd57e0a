import { css } from 'lit';

export const menuStyles = css`
  .menu {
    position: fixed;
    inset: auto;
    max-height: var(--_room, 100dvh);
    margin: 0;
    padding: calc(var(--_av-space) * 2);
    border: 1px solid var(--_av-color-border);
    border-radius: var(--_av-radius-card);
    background: var(--_av-color-surface-raised);
    color: var(--_av-color-text);
    box-shadow: var(--_av-shadow);
  }
  .menu a {
    display: flex;
    align-items: center;
    min-height: var(--_av-target);
    min-width: 12rem;
    padding-inline: calc(var(--_av-space) * 3);
    border-radius: var(--_av-radius-field);
    color: var(--_av-color-text);
    text-decoration: none;
  }
  .menu a:hover {
    background: var(--_av-color-accent-subtle);
  }
`;
