import { css } from 'lit';
import { buttonStyles } from '../ui/button.styles.js';
import { cardStyles } from '../ui/card.styles.js';
import { facesStyles } from '../ui/faces.styles.js';
import { fieldStyles } from '../ui/field.styles.js';
import { noticeStyles } from '../ui/notice.styles.js';

export const attestationCheckStyles = [
  buttonStyles,
  cardStyles,
  facesStyles,
  fieldStyles,
  noticeStyles,
  css`
    .check,
    form,
    .answer {
      display: grid;
      gap: calc(var(--_av-space) * 5);
    }
    .title {
      font-size: var(--_av-text-xl);
      margin-block-end: calc(var(--_av-space) * 2);
    }
    form {
      justify-items: start;
    }
    .field {
      width: min(100%, 24rem);
    }
    .control {
      text-transform: uppercase;
      letter-spacing: 0.03em;
      font-variant-numeric: tabular-nums;
    }
    .card {
      height: auto;
    }
    .kind {
      font-size: var(--_av-text-l);
    }
  `,
];
