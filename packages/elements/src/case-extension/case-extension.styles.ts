import { css } from 'lit';
import { buttonStyles } from '../ui/button.styles.js';
import { extensionStyles } from '../ui/extension.styles.js';
import { facesStyles } from '../ui/faces.styles.js';
import { fieldStyles } from '../ui/field.styles.js';
import { noticeStyles } from '../ui/notice.styles.js';

export const caseExtensionStyles = [
  buttonStyles,
  facesStyles,
  fieldStyles,
  noticeStyles,
  extensionStyles,
  css`
    .extension {
      display: flex;
      flex-direction: column;
      gap: calc(var(--_av-space) * 6);
    }
    .title {
      font-size: var(--_av-text-xl);
    }
    .small {
      font-size: var(--_av-text-s);
      margin-block-start: calc(var(--_av-space) * 1);
    }
    /* What has nothing to say takes no room, and stays where screen readers listen. */
    .room:not(:has(*)) {
      margin-block-end: calc(var(--_av-space) * -6);
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: calc(var(--_av-space) * 3);
    }
  `,
];
