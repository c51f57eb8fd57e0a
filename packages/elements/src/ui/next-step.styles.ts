import { css } from 'lit';

export const nextStepStyles = css`
  .next {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: calc(var(--_av-space) * 1) calc(var(--_av-space) * 3);
    max-width: none;
    padding: calc(var(--_av-space) * 3) calc(var(--_av-space) * 4);
    border-radius: var(--_av-radius-field);
    background: var(--_av-color-surface-sunken);
  }
  .next.you {
    background: var(--_av-color-warning-subtle);
    color: var(--_av-color-warning-text);
  }
  .next > span {
    flex: 1 1 16rem;
  }
  .due {
    font-variant-numeric: tabular-nums;
  }
`;
