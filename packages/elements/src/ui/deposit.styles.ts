import { css } from 'lit';

/** Zones, the precision, what will be handed in, and the receipt. */
export const depositStyles = css`
  .deposit,
  .zone,
  .drop,
  .field,
  .confirm,
  .done {
    display: grid;
    gap: calc(var(--_av-space) * 3);
  }
  .zone,
  .drop,
  .confirm {
    padding: calc(var(--_av-space) * 5);
    border-radius: var(--_av-radius-card);
  }
  .zone {
    border: 1px solid var(--_av-color-border);
    background: var(--_av-color-surface-raised);
  }
  .zone > header,
  .ways,
  .invite {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_av-space) * 2);
  }
  .zone > header > [role='heading'] {
    flex: 1 1 14rem;
    font-size: var(--_av-text-l);
  }
  .drop {
    justify-items: center;
    border: 2px dashed var(--_av-color-border-strong);
    background: var(--_av-color-surface-sunken);
    text-align: center;
  }
  .drop.over {
    border: 2px solid var(--_av-color-accent-text);
    background: var(--_av-color-accent-subtle);
  }
  .drop .ways {
    justify-content: center;
  }
  .drop .button {
    position: relative;
    background: var(--_av-color-surface-raised);
  }
  .drop .button:focus-within {
    outline: 3px solid var(--_av-color-focus);
    outline-offset: 2px;
  }
  .rules,
  .hint,
  .error {
    font-size: var(--_av-text-s);
  }
  .hint {
    color: var(--_av-color-text-muted);
  }
  /* A camera is for a thumb; dragging is not. */
  @media not (pointer: coarse) {
    .photo {
      display: none;
    }
  }
  @media (pointer: coarse) and (hover: none) {
    .invite {
      display: none;
    }
  }
  .field {
    gap: calc(var(--_av-space) * 1);
  }
  .field label,
  .error {
    font-weight: var(--_av-weight-strong);
  }
  .error {
    color: var(--_av-color-danger-text);
  }
  .field .quiet {
    font-weight: 400;
  }
  textarea {
    width: 100%;
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
    border: 2px solid var(--_av-color-danger);
  }
  .confirm {
    justify-items: start;
    background: var(--_av-color-surface-sunken);
    overflow-wrap: anywhere;
  }
  .confirm > :empty {
    display: none;
  }
  .confirm .notice {
    justify-self: stretch;
  }
`;
