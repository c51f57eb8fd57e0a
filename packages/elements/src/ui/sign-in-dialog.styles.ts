import { css } from 'lit';

export const signInDialogStyles = css`
  dialog {
    font: inherit;
  }
  dialog > p {
    margin-block: calc(var(--_av-space) * 2) calc(var(--_av-space) * 5);
  }
  dialog > .later {
    display: flex;
    justify-content: center;
    margin-block-start: calc(var(--_av-space) * 3);
  }
  .title {
    font-size: var(--_av-text-xl);
  }
`;
