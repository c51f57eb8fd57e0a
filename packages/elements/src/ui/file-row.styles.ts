import { css } from 'lit';

export const fileRowStyles = css`
  .files {
    container-type: inline-size;
  }
  .file {
    display: grid;
    grid-template-columns: auto 1fr auto;
    align-items: center;
    gap: calc(var(--_av-space) * 3);
    padding-block: calc(var(--_av-space) * 2);
  }
  .file + .file {
    border-block-start: 1px solid var(--_av-color-border);
  }
  .picture {
    position: relative;
    display: grid;
    place-items: center;
    width: 44px;
    height: 44px;
    border-radius: var(--_av-radius-field);
    background: var(--_av-color-surface-sunken);
    color: var(--_av-color-text-muted);
    overflow: hidden;
  }
  canvas {
    position: absolute;
    width: 100%;
    height: 100%;
  }
  .about {
    min-width: 0;
  }
  .name {
    display: flex;
    font-weight: var(--_av-weight-strong);
    white-space: pre;
  }
  .name > :first-child {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .state {
    font-size: var(--_av-text-s);
    color: var(--_av-color-text-muted);
    font-variant-numeric: tabular-nums;
  }
  .ready .state {
    color: var(--_av-color-success-text);
  }
  .failed .state,
  .refused .state {
    color: var(--_av-color-danger-text);
  }
  .interrupted .state,
  .paused .state {
    color: var(--_av-color-warning-text);
  }
  .verbs {
    display: flex;
  }
  /* In a narrow zone the words keep the whole width, and the buttons stand below them. */
  @container (width < 24rem) {
    .file {
      grid-template-columns: auto 1fr;
    }
    .verbs {
      grid-column: 1 / -1;
      justify-content: flex-end;
      margin-block-start: calc(var(--_av-space) * -2);
    }
  }
  progress {
    display: block;
    width: 100%;
    height: 6px;
    margin-block-start: 4px;
    accent-color: var(--_av-color-accent-text);
  }
`;
