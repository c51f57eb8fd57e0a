import { css } from 'lit';

export const downloadStyles = css`
  .download {
    display: grid;
    justify-items: start;
  }
  .download p {
    margin-block-start: calc(var(--_av-space) * 2);
    font-size: var(--_av-text-s);
  }
  .download a {
    display: inline-flex;
    align-items: center;
    min-height: var(--_av-target);
  }
  .trouble {
    color: var(--_av-color-danger-text);
  }
`;
