import { css } from 'lit';

/** A base statement: its fields with last year's beside them, and the letter that they make. */
export const baseStatementStyles = css`
  .figures {
    display: grid;
    gap: calc(var(--_av-space) * 5);
    container-type: inline-size;
  }
  .figure {
    display: grid;
    gap: calc(var(--_av-space) * 1);
  }
  .entry {
    display: flex;
    align-items: center;
    gap: calc(var(--_av-space) * 2);
  }
  .entry .control {
    text-align: end;
    font-variant-numeric: tabular-nums;
    max-width: 14rem;
  }
  .unit {
    color: var(--_av-color-text-muted);
  }
  .previous {
    font-size: var(--_av-text-s);
    color: var(--_av-color-text-muted);
    font-variant-numeric: tabular-nums;
  }
  @container (min-width: 34rem) {
    .figure {
      grid-template-columns: minmax(0, 20rem) minmax(0, 1fr);
      column-gap: calc(var(--_av-space) * 6);
    }
    .previous {
      align-self: end;
      padding-block-end: calc(var(--_av-space) * 3);
    }
    .said {
      grid-column: 1 / -1;
    }
  }
  .said:not(:has(*)) {
    display: none;
  }
  .said p {
    display: flex;
    gap: calc(var(--_av-space) * 2);
    font-size: var(--_av-text-s);
  }
  .said svg {
    flex: none;
  }
  .odd {
    color: var(--_av-color-info-text);
  }
  .to-correct {
    color: var(--_av-color-warning-text);
  }
  .total,
  .declared > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: calc(var(--_av-space) * 1) calc(var(--_av-space) * 4);
    font-variant-numeric: tabular-nums;
  }
  .total {
    max-width: none;
    padding-block-start: calc(var(--_av-space) * 3);
    border-block-start: 1px solid var(--_av-color-border-strong);
  }
  .declared {
    display: grid;
    gap: calc(var(--_av-space) * 2);
  }
  .declared dd {
    display: grid;
    justify-items: end;
    margin-inline-start: auto;
    text-align: end;
  }
  .declared .quiet {
    font-size: var(--_av-text-s);
  }
  .letter {
    display: grid;
    gap: calc(var(--_av-space) * 3);
    padding: calc(var(--_av-space) * 5);
    border-radius: var(--_av-radius-card);
    background: var(--_av-color-surface-sunken);
  }
`;
