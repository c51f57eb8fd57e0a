import { css } from 'lit';
import { badgeStyles } from '../ui/badge.styles.js';
import { buttonStyles } from '../ui/button.styles.js';
import { cardStyles } from '../ui/card.styles.js';
import { facesStyles } from '../ui/faces.styles.js';
import { nextStepStyles } from '../ui/next-step.styles.js';
import { progressStepsStyles } from '../ui/progress-steps.styles.js';

export const claimSummaryStyles = [
  badgeStyles,
  buttonStyles,
  cardStyles,
  facesStyles,
  nextStepStyles,
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
    section {
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
    .amount {
      font-variant-numeric: tabular-nums;
    }
    ul {
      display: grid;
      gap: calc(var(--_av-space) * 4);
    }
    li {
      display: grid;
      gap: calc(var(--_av-space) * 1);
    }
  `,
];
