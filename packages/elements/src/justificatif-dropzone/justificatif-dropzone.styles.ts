import { css } from 'lit';
import { badgeStyles } from '../ui/badge.styles.js';
import { buttonStyles } from '../ui/button.styles.js';
import { depositStyles } from '../ui/deposit.styles.js';
import { facesStyles } from '../ui/faces.styles.js';
import { fileRowStyles } from '../ui/file-row.styles.js';
import { noticeStyles } from '../ui/notice.styles.js';

export const justificatifDropzoneStyles = [
  badgeStyles,
  buttonStyles,
  facesStyles,
  noticeStyles,
  depositStyles,
  fileRowStyles,
  css`
    .deposit {
      gap: calc(var(--_av-space) * 5);
    }
    .title {
      font-size: var(--_av-text-xl);
    }
    .intro {
      margin-block-start: calc(var(--_av-space) * 2);
    }
  `,
];
