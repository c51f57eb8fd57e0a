import { css } from 'lit';
import { fieldStyles } from './field.styles.js';
import { noticeStyles } from './notice.styles.js';

/** They come with the first offer that is drawn. */
export const claimOfferStyles = [
  fieldStyles,
  noticeStyles,
  css`
    .offer {
      padding: calc(var(--_av-space) * 4);
      border: 1px solid var(--_av-color-border-strong);
      border-radius: var(--_av-radius-field);
    }
    .sum {
      font-size: var(--_av-text-xl);
      font-weight: var(--_av-weight-strong);
      font-variant-numeric: tabular-nums;
    }
    .confirm {
      display: grid;
      gap: calc(var(--_av-space) * 3);
    }
    .offer summary {
      width: fit-content;
      padding-block: calc(var(--_av-space) * 2.5);
      color: var(--_av-color-accent-text);
      cursor: pointer;
    }
    .computation {
      display: grid;
      gap: calc(var(--_av-space) * 2);
      padding: calc(var(--_av-space) * 3) calc(var(--_av-space) * 4);
      border-radius: var(--_av-radius-field);
      background: var(--_av-color-surface-sunken);
    }
    .computation div {
      display: flex;
      justify-content: space-between;
      gap: calc(var(--_av-space) * 4);
    }
    .computation dd {
      font-variant-numeric: tabular-nums;
      text-align: end;
      white-space: nowrap;
    }
    .computation div:last-child {
      padding-block-start: calc(var(--_av-space) * 2);
      border-block-start: 1px solid var(--_av-color-border-strong);
      font-weight: var(--_av-weight-strong);
    }
    .said {
      padding-inline-start: calc(var(--_av-space) * 3);
      border-inline-start: 2px solid var(--_av-color-border-strong);
      white-space: pre-line;
    }
    #offer-outcome:not(:has(*)) {
      display: none;
    }
  `,
];
