import { css } from 'lit';

export const buttonStyles = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_av-space) * 2);
    min-height: var(--_av-target);
    padding: calc(var(--_av-space) * 2) calc(var(--_av-space) * 4);
    border: 1px solid transparent;
    border-radius: var(--_av-radius-field);
    font: inherit;
    font-weight: var(--_av-weight-strong);
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition: background-color var(--_av-duration) ease-out;
  }
  .button.primary {
    background: var(--_av-color-accent-solid);
    color: var(--_av-color-on-accent);
  }
  .button.primary:hover {
    background: var(--_av-color-accent-hover);
  }
  .button.secondary {
    background: transparent;
    border-color: var(--_av-color-border-strong);
    color: var(--_av-color-accent-text);
  }
  .button.quiet {
    background: transparent;
    color: var(--_av-color-accent-text);
    padding-inline: calc(var(--_av-space) * 2);
  }
  .button.secondary:hover,
  .button.quiet:hover {
    background: var(--_av-color-accent-subtle);
  }
  .button.icon-only {
    min-width: var(--_av-target);
    padding: 0;
  }
  .button[aria-disabled] {
    background: var(--_av-color-surface-sunken);
    border-color: var(--_av-color-border);
    color: var(--_av-color-text-muted);
    cursor: default;
  }
  .button[aria-busy] {
    cursor: progress;
  }
  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
    }
    .button[aria-disabled] {
      color: GrayText;
    }
  }
`;
