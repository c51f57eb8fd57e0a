import { css } from 'lit';

/** A raised surface: hairline before shadow, status first, then facts, then actions. */
export const cardStyles = css`
  .card {
    display: grid;
    align-content: start;
    gap: calc(var(--_av-space) * 4);
    height: 100%;
    padding: calc(var(--_av-space) * 5);
    border: 1px solid var(--_av-color-border);
    border-radius: var(--_av-radius-card);
    background: var(--_av-color-surface-raised);
    container-type: inline-size;
  }
  .title {
    font-size: var(--_av-text-l);
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10rem), 1fr));
    gap: calc(var(--_av-space) * 3) calc(var(--_av-space) * 6);
  }
  .facts dt {
    font-size: var(--_av-text-s);
    color: var(--_av-color-text-muted);
  }
  .facts dd {
    font-variant-numeric: tabular-nums;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_av-space) * 3);
  }
`;
