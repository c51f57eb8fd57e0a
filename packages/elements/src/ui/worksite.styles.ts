import { css } from 'lit';

export const worksiteStyles = css`
  .worksite {
    display: grid;
    gap: calc(var(--_av-space) * 5);
    margin-block-end: calc(var(--_av-space) * 6);
    padding: calc(var(--_av-space) * 5);
    border: 1px solid var(--_av-color-border);
    border-radius: var(--_av-radius-card);
    background: var(--_av-color-surface-raised);
  }
  .worksite > [role='heading'] {
    font-size: var(--_av-text-l);
  }
  .worksite > div:not(:has(*)) {
    margin-block-end: calc(var(--_av-space) * -5);
  }
  .worksite form {
    display: grid;
    gap: calc(var(--_av-space) * 5);
    max-width: 36rem;
  }
  .mistakes a {
    display: inline-block;
    padding-block: calc(var(--_av-space) * 1);
    color: inherit;
  }
`;
