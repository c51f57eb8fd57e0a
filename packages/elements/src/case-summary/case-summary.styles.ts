import { css } from 'lit';
import { badgeStyles } from '../ui/badge.styles.js';
import { buttonStyles } from '../ui/button.styles.js';
import { cardStyles } from '../ui/card.styles.js';
import { facesStyles } from '../ui/faces.styles.js';
import { nextStepStyles } from '../ui/next-step.styles.js';
import { progressStepsStyles } from '../ui/progress-steps.styles.js';

export const caseSummaryStyles = [
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
    .what {
      font-weight: var(--_av-weight-strong);
    }
    .small,
    .reason {
      grid-column: 1 / -1;
      font-size: var(--_av-text-s);
      font-variant-numeric: tabular-nums;
    }
    .facts .small {
      white-space: nowrap;
    }
    .subtitle {
      font-size: var(--_av-text-m);
      padding-block-start: calc(var(--_av-space) * 4);
      border-block-start: 1px solid var(--_av-color-border);
    }
    .requirements {
      display: grid;
      gap: calc(var(--_av-space) * 4);
    }
    .requirements li {
      display: grid;
      grid-template-columns: 1fr auto;
      align-items: start;
      gap: calc(var(--_av-space) * 1) calc(var(--_av-space) * 4);
    }
    .reason {
      color: var(--_av-color-danger-text);
    }
    @container (width < 26rem) {
      .requirements li {
        grid-template-columns: 1fr;
        justify-items: start;
      }
    }
  `,
];
