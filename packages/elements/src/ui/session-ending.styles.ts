import { css } from 'lit';

export const sessionEndingStyles = css`
  .ending {
    position: fixed;
    z-index: 2147483000;
    inset-block-end: calc(var(--_av-space) * 4);
    inset-inline-end: calc(var(--_av-space) * 4);
    display: grid;
    grid-template-columns: auto 1fr;
    gap: calc(var(--_av-space) * 3);
    width: min(26rem, calc(100vw - 2 * var(--_av-space) * 4));
    max-height: calc(100dvh - 2 * var(--_av-space) * 4);
    overflow: auto;
    padding: calc(var(--_av-space) * 5);
    border: 1px solid var(--_av-color-warning);
    border-radius: var(--_av-radius-card);
    background: var(--_av-color-surface-raised);
    color: var(--_av-color-text);
    box-shadow: var(--_av-shadow);
    font-size: var(--_av-text-m);
    line-height: 1.5;
  }
  .ending > svg {
    margin-block-start: 0.125em;
    color: var(--_av-color-warning);
  }
  .ending p {
    margin-block-start: calc(var(--_av-space) * 1);
  }
  .ending .problem {
    color: var(--_av-color-danger-text);
    font-weight: var(--_av-weight-strong);
  }
  .ending .actions {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_av-space) * 2);
  }
`;
