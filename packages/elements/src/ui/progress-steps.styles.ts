import { css } from 'lit';

export const progressStepsStyles = css`
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_av-space) * 1) calc(var(--_av-space) * 4);
    font-size: var(--_av-text-s);
    color: var(--_av-color-text-muted);
  }
  .steps li {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_av-space) * 1);
  }
  .steps svg {
    width: 16px;
    height: 16px;
  }
  .steps .done {
    color: var(--_av-color-success-text);
  }
  .steps .current {
    color: var(--_av-color-text);
    font-weight: var(--_av-weight-strong);
  }
`;
