import { css } from 'lit';

/** Around a form that gives a way into an account. */
export const wayInStyles = css`
  :host {
    max-width: 30rem;
  }
  .title {
    font-size: var(--_av-text-xl);
    margin-block-end: calc(var(--_av-space) * 3);
  }
  .intro {
    margin-block-end: calc(var(--_av-space) * 5);
  }
  .face {
    margin-block-end: calc(var(--_av-space) * 4);
  }
  /* A quiet button of its own line: its words stand under the words above it. */
  .quiet.button {
    margin-inline-start: calc(var(--_av-space) * -2);
  }
  .help {
    margin-block-start: calc(var(--_av-space) * 6);
    padding-block-start: calc(var(--_av-space) * 4);
    border-block-start: 1px solid var(--_av-color-border);
  }
  .help a {
    display: inline-flex;
    align-items: center;
    min-height: var(--_av-target);
    margin-inline-end: calc(var(--_av-space) * 4);
  }
`;
