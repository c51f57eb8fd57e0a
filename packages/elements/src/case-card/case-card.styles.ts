import { css } from 'lit';
import { badgeStyles } from '../ui/badge.styles.js';
import { buttonStyles } from '../ui/button.styles.js';
import { cardStyles } from '../ui/card.styles.js';
import { facesStyles } from '../ui/faces.styles.js';
import { nextStepStyles } from '../ui/next-step.styles.js';
import { progressStepsStyles } from '../ui/progress-steps.styles.js';

export const caseCardStyles = [
  badgeStyles,
  buttonStyles,
  cardStyles,
  facesStyles,
  nextStepStyles,
  progressStepsStyles,
  css`
    .badges {
      display: flex;
      flex-wrap: wrap;
      gap: calc(var(--_av-space) * 2);
    }
    header {
      display: grid;
      gap: calc(var(--_av-space) * 1);
    }
    .what {
      font-weight: var(--_av-weight-strong);
    }
    .about {
      font-size: var(--_av-text-s);
      font-variant-numeric: tabular-nums;
    }
  `,
];
