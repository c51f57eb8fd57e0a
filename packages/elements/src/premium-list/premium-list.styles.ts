import { css } from 'lit';
import { badgeStyles } from '../ui/badge.styles.js';
import { buttonStyles } from '../ui/button.styles.js';
import { downloadStyles } from '../ui/download.styles.js';
import { facesStyles } from '../ui/faces.styles.js';

export const premiumListStyles = [
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
    .total {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 0 calc(var(--_av-space) * 4);
      max-width: none;
      padding: calc(var(--_av-space) * 3) calc(var(--_av-space) * 4);
      border-radius: var(--_av-radius-field);
      background: var(--_av-color-surface-sunken);
    }
    .total .amount {
      font-size: var(--_av-text-l);
      font-weight: var(--_av-weight-strong);
    }
    .late {
      display: block;
      color: var(--_av-color-danger-text);
      font-size: var(--_av-text-s);
    }
    .settled {
      align-items: center;
      justify-content: start;
      gap: calc(var(--_av-space) * 2);
      background: var(--_av-color-success-subtle);
      color: var(--_av-color-success-text);
    }
    .year {
      margin-block-end: calc(var(--_av-space) * 2);
      padding-inline: calc(var(--_av-space) * 4);
      font-variant-numeric: tabular-nums;
    }
    .premiums {
      border: 1px solid var(--_av-color-border);
      border-radius: var(--_av-radius-card);
      background: var(--_av-color-surface-raised);
    }
    .premium {
      display: grid;
      grid-template-columns: 1fr auto auto;
      align-items: center;
      gap: calc(var(--_av-space) * 1) calc(var(--_av-space) * 4);
      padding: calc(var(--_av-space) * 4);
    }
    .premium + .premium {
      border-block-start: 1px solid var(--_av-color-border);
    }
    .label,
    .premium > .amount {
      font-weight: var(--_av-weight-strong);
    }
    .premium > .amount {
      grid-column: 3;
      min-width: 6rem;
    }
    .state {
      grid-area: 1 / 2;
    }
    .when,
    .about,
    .reason,
    .steps,
    details,
    .download {
      grid-column: 1 / -1;
      max-width: none;
    }
    .about {
      font-size: var(--_av-text-s);
    }
    .reason {
      padding-inline-start: calc(var(--_av-space) * 3);
      border-inline-start: 2px solid var(--_av-color-border-strong);
    }
    .steps {
      display: grid;
      justify-items: start;
      gap: calc(var(--_av-space) * 2);
      margin-block: calc(var(--_av-space) * 2);
      padding: calc(var(--_av-space) * 4);
      border-radius: var(--_av-radius-field);
      background: var(--_av-color-danger-subtle);
      color: var(--_av-color-danger-text);
    }
    .steps ol {
      display: grid;
      gap: calc(var(--_av-space) * 2);
    }
    .steps li {
      display: flex;
      align-items: start;
      gap: calc(var(--_av-space) * 2);
    }
    .steps li > svg {
      margin-block-start: 0.15em;
    }
    .steps .done {
      font-weight: var(--_av-weight-strong);
    }
    .steps .quiet {
      color: inherit;
      font-size: var(--_av-text-s);
    }
    .steps .button {
      background: var(--_av-color-surface-raised);
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
    @container (width < 30rem) {
      .premium {
        grid-template-columns: 1fr auto;
      }
      .premium > .amount {
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
