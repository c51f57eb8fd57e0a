import { css } from 'lit';

/** A native modal dialog: focus stays in it, Escape closes it, the page behind is inert. */
export const dialogStyles = css`
  dialog {
    width: min(28rem, calc(100vw - 2 * var(--_av-space) * 4));
    max-height: calc(100dvh - 2 * var(--_av-space) * 4);
    padding: calc(var(--_av-space) * 6);
    border: 1px solid var(--_av-color-border);
    border-radius: var(--_av-radius-card);
    background: var(--_av-color-surface-raised);
    color: var(--_av-color-text);
    box-shadow: var(--_av-shadow);
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: var(--_av-color-backdrop);
  }
`;
