import { css } from 'lit';

export const fieldStyles = css`
  .field {
    display: grid;
    gap: calc(var(--_av-space) * 1);
  }
  .field label {
    font-weight: var(--_av-weight-strong);
  }
  .field label .quiet {
    font-weight: 400;
  }
  .field .hint {
    font-size: var(--_av-text-s);
    color: var(--_av-color-text-muted);
  }
  .field .error {
    font-size: var(--_av-text-s);
    font-weight: var(--_av-weight-strong);
    color: var(--_av-color-danger-text);
  }
  textarea,
  .control {
    width: 100%;
    min-height: var(--_av-target);
    padding: calc(var(--_av-space) * 2) calc(var(--_av-space) * 3);
    border: 1px solid var(--_av-color-border-strong);
    border-radius: var(--_av-radius-field);
    background: var(--_av-color-surface);
    color: var(--_av-color-text);
    font: inherit;
    font-size: max(16px, 1em);
    resize: vertical;
  }
  [aria-invalid='true'] {
    border-color: var(--_av-color-danger);
    border-width: 2px;
  }
`;
