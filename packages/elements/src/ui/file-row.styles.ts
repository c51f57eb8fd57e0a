import { css } from 'lit';

export const fileRowStyles = css`
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
  .picture canvas {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  .about {
    display: grid;
    gap: 2px;
    min-width: 0;
  }
  .name {
    display: flex;
    min-width: 0;
    font-weight: var(--_av-weight-strong);
  }
  .name > :first-child {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: pre;
  }
  .name > :last-child {
    flex: none;
    white-space: pre;
  }
  .state {
    font-size: var(--_av-text-s);
    color: var(--_av-color-text-muted);
    font-variant-numeric: tabular-nums;
  }
  .file.ready .state {
    color: var(--_av-color-success-text);
  }
  .file.ready .picture > svg {
    color: var(--_av-color-success);
  }
  .file.failed .state,
  .file.refused .state {
    color: var(--_av-color-danger-text);
  }
  .file.interrupted .state,
  .file.paused .state {
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
    border: 0;
    border-radius: var(--_av-radius-full);
    background: var(--_av-color-border);
    accent-color: var(--_av-color-accent-solid);
    overflow: hidden;
    appearance: none;
  }
  progress::-webkit-progress-bar {
    background: transparent;
  }
  progress::-webkit-progress-value {
    background: var(--_av-color-accent-text);
  }
  progress::-moz-progress-bar {
    background: var(--_av-color-accent-text);
  }
  progress:not([value]) {
    background: linear-gradient(90deg, var(--_av-color-border) 35%, var(--_av-color-accent-text) 50%, var(--_av-color-border) 65%) 0 / 300%
      100%;
    animation: av-going 1.6s linear infinite;
  }
  @keyframes av-going {
    from {
      background-position: 100% 0;
    }
    to {
      background-position: 0 0;
    }
  }
`;
