import { css } from 'lit';
import { buttonStyles } from '../ui/button.styles.js';
import { claimStyles } from '../ui/claim.styles.js';
import { facesStyles } from '../ui/faces.styles.js';
import { fieldStyles } from '../ui/field.styles.js';
import { nextStepStyles } from '../ui/next-step.styles.js';
import { noticeStyles } from '../ui/notice.styles.js';

export const claimWizardStyles = [
  buttonStyles,
  facesStyles,
  fieldStyles,
  nextStepStyles,
  noticeStyles,
  claimStyles,
  css`
    .wizard {
      display: flex;
      flex-direction: column;
      gap: calc(var(--_av-space) * 6);
      max-width: 44rem;
      container-type: inline-size;
    }
  `,
];
