import { css } from 'lit';

export const loginFormStyles = css`
  :host {
    max-width: 26rem;
  }
  .title {
    font-size: var(--_av-text-xl);
    margin-block-end: calc(var(--_av-space) * 5);
  }
  .notice {
    margin-block-end: calc(var(--_av-space) * 4);
  }
`;
