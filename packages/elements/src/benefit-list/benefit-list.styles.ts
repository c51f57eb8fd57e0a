import { css } from 'lit';
import { badgeStyles } from '../ui/badge.styles.js';
import { buttonStyles } from '../ui/button.styles.js';
import { downloadStyles } from '../ui/download.styles.js';
import { facesStyles } from '../ui/faces.styles.js';

export const benefitListStyles = [
  badgeStyles,
  buttonStyles,
  downloadStyles,
  facesStyles,
  css`
    .title {
      font-size: var(--_av-text-xl);
      margin-block-end: calc(var(--_av-space) * 4);
    }
    .list {
      display: grid;
      container-type: inline-size;
      gap: calc(var(--_av-space) * 6);
    }
    .amount {
      font-variant-numeric: tabular-nums;
      text-align: end;
      white-space: nowrap;
    }
    .total,
    .month > div {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 0 calc(var(--_av-space) * 4);
      max-width: none;
    }
    .total {
      padding: calc(var(--_av-space) * 3) calc(var(--_av-space) * 4);
      border-radius: var(--_av-radius-field);
      background: var(--_av-color-surface-sunken);
    }
    .total .amount {
      font-size: var(--_av-text-l);
      font-weight: var(--_av-weight-strong);
    }
    .month > div {
      padding-inline: calc(var(--_av-space) * 4);
      margin-block-end: calc(var(--_av-space) * 2);
    }
    .about {
      max-width: none;
    }
    .month > div .amount,
    .about {
      font-size: var(--_av-text-s);
    }
    .benefits {
      border: 1px solid var(--_av-color-border);
      border-radius: var(--_av-radius-card);
      background: var(--_av-color-surface-raised);
    }
    .benefit {
      display: grid;
      grid-template-columns: 1fr auto auto;
      align-items: center;
      gap: calc(var(--_av-space) * 1) calc(var(--_av-space) * 4);
      padding: calc(var(--_av-space) * 3) calc(var(--_av-space) * 4);
    }
    .benefit + .benefit {
      border-block-start: 1px solid var(--_av-color-border);
    }
    .benefit .label,
    .benefit > .amount {
      font-weight: var(--_av-weight-strong);
    }
    .benefit > .amount {
      grid-column: 3;
      /* Badges, too, stand one under the other. */
      min-width: 5.5rem;
    }
    .state {
      grid-area: 1 / 2;
    }
    .about,
    .reason,
    details,
    .details {
      grid-column: 1 / -1;
    }
    .reason {
      padding-inline-start: calc(var(--_av-space) * 3);
      border-inline-start: 2px solid var(--_av-color-border-strong);
    }
    .details:has(.download) {
      padding-block: calc(var(--_av-space) * 1) 0;
    }
    details:not([open]) {
      margin-block-end: calc(var(--_av-space) * -2);
    }
    summary {
      width: fit-content;
      padding-block: calc(var(--_av-space) * 2.5);
      color: var(--_av-color-accent-text);
      cursor: pointer;
    }
    .computation {
      display: grid;
      gap: calc(var(--_av-space) * 2);
      margin-block-end: calc(var(--_av-space) * 3);
      padding: calc(var(--_av-space) * 3) calc(var(--_av-space) * 4);
      border-radius: var(--_av-radius-field);
      background: var(--_av-color-surface-sunken);
    }
    .computation div {
      display: flex;
      justify-content: space-between;
      gap: calc(var(--_av-space) * 4);
    }
    .computation div:last-child {
      padding-block-start: calc(var(--_av-space) * 2);
      border-block-start: 1px solid var(--_av-color-border-strong);
      font-weight: var(--_av-weight-strong);
    }
    .how {
      font-weight: 400;
    }
    @container (width < 30rem) {
      .benefit {
        grid-template-columns: 1fr auto;
      }
      .benefit > .amount {
        grid-column: 2;
        min-width: 0;
      }
      .state {
        grid-area: 2 / 1 / auto / -1;
        justify-self: start;
      }
    }
  `,
];
