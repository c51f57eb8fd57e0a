import { css } from 'lit';
import { badgeStyles } from '../ui/badge.styles.js';
import { buttonStyles } from '../ui/button.styles.js';
import { cardStyles } from '../ui/card.styles.js';
import { facesStyles } from '../ui/faces.styles.js';
import { fieldStyles } from '../ui/field.styles.js';
import { nextStepStyles } from '../ui/next-step.styles.js';
import { noticeStyles } from '../ui/notice.styles.js';
import { progressStepsStyles } from '../ui/progress-steps.styles.js';

export const claimSummaryStyles = [
  badgeStyles,
  buttonStyles,
  cardStyles,
  facesStyles,
  fieldStyles,
  nextStepStyles,
  noticeStyles,
  progressStepsStyles,
  css`
    .title {
      font-size: var(--_av-text-xl);
    }
    header {
      display: grid;
      justify-items: start;
      gap: calc(var(--_av-space) * 1);
    }
    .number {
      font-size: var(--_av-text-s);
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
    section,
    .confirm {
      display: grid;
      gap: calc(var(--_av-space) * 3);
    }
    section,
    .card > .facts {
      padding-block-start: calc(var(--_av-space) * 4);
      border-block-start: 1px solid var(--_av-color-border);
    }
    .subtitle {
      font-size: var(--_av-text-m);
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: calc(var(--_av-space) * 1) calc(var(--_av-space) * 4);
    }
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
    .computation dd,
    .amount {
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
    .appointments,
    .payments {
      display: grid;
      gap: calc(var(--_av-space) * 4);
    }
    .appointments li {
      display: grid;
      gap: calc(var(--_av-space) * 1);
    }
  `,
];
