import { css } from 'lit';

export const progressStepsStyles = css`
  .steps {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: calc(var(--_av-space) * 1);
    font-size: var(--_av-text-s);
    line-height: 1.3;
    color: var(--_av-color-text-muted);
  }
  .steps li {
    display: grid;
    align-content: start;
    gap: calc(var(--_av-space) * 2);
  }
  .steps li::before {
    content: '';
    height: 6px;
    border-radius: var(--_av-radius-full);
    background: var(--_av-color-border);
  }
  .steps .done::before {
    background: var(--_av-color-success);
  }
  .steps .current::before {
    background: linear-gradient(90deg, var(--_av-color-accent-text) 50%, var(--_av-color-border) 50%);
  }
  .steps .name {
    display: flex;
    align-items: center;
    gap: calc(var(--_av-space) * 1);
    overflow-wrap: anywhere;
  }
  .steps svg {
    width: 16px;
    height: 16px;
  }
  .steps .current {
    color: var(--_av-color-text);
    font-weight: var(--_av-weight-strong);
  }
  /* In a column too narrow for six names without a break, only the current step is named on screen; aloud, all of them are. */
  @container (width < 40rem) {
    .steps {
      position: relative;
    }
    .steps:has(.current) {
      padding-block-end: 1.6em;
    }
    .steps .name {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .steps .current .name {
      inset-inline: 0;
      inset-block-end: 0;
      width: auto;
      height: auto;
      clip-path: none;
    }
  }
  @media (forced-colors: active) {
    .steps li::before {
      border: 1px solid CanvasText;
    }
    .steps .done::before {
      background: Highlight;
    }
  }
`;
