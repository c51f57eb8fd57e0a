import { css } from 'lit';
import { badgeStyles } from '../ui/badge.styles.js';
import { buttonStyles } from '../ui/button.styles.js';
import { depositZoneStyles } from '../ui/deposit-zone.styles.js';
import { facesStyles } from '../ui/faces.styles.js';
import { fieldStyles } from '../ui/field.styles.js';
import { fileRowStyles } from '../ui/file-row.styles.js';
import { noticeStyles } from '../ui/notice.styles.js';

export const justificatifDropzoneStyles = [
  badgeStyles,
  buttonStyles,
  depositZoneStyles,
  facesStyles,
  fieldStyles,
  fileRowStyles,
  noticeStyles,
  css`
    .deposit {
      display: grid;
      gap: calc(var(--_av-space) * 6);
    }
    .title {
      font-size: var(--_av-text-xl);
    }
    .intro {
      margin-block-start: calc(var(--_av-space) * 2);
    }
    .zones {
      display: grid;
      gap: calc(var(--_av-space) * 4);
    }
    .confirm {
      display: grid;
      justify-items: start;
      gap: calc(var(--_av-space) * 3);
      padding: calc(var(--_av-space) * 5);
      border-radius: var(--_av-radius-card);
      background: var(--_av-color-surface-sunken);
    }
    .confirm li {
      overflow-wrap: anywhere;
    }
    .confirm > :is(p, .outcome):empty {
      display: none;
    }
    .confirm .notice {
      justify-self: stretch;
    }
    .done {
      display: grid;
      gap: calc(var(--_av-space) * 4);
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: calc(var(--_av-space) * 3);
    }
  `,
];
