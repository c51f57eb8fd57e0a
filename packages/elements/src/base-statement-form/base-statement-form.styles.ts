import { css } from 'lit';
import { badgeStyles } from '../ui/badge.styles.js';
import { baseStatementStyles } from '../ui/base-statement.styles.js';
import { buttonStyles } from '../ui/button.styles.js';
import { downloadStyles } from '../ui/download.styles.js';
import { facesStyles } from '../ui/faces.styles.js';
import { fieldStyles } from '../ui/field.styles.js';
import { noticeStyles } from '../ui/notice.styles.js';

export const baseStatementFormStyles = [
  badgeStyles,
  buttonStyles,
  downloadStyles,
  facesStyles,
  fieldStyles,
  noticeStyles,
  baseStatementStyles,
  css`
    .statement,
    form,
    section {
      display: flex;
      flex-direction: column;
      gap: calc(var(--_av-space) * 6);
      min-width: 0;
    }
    .statement {
      max-width: 48rem;
    }
    section {
      gap: calc(var(--_av-space) * 3);
    }
    header {
      display: grid;
      justify-items: start;
      gap: calc(var(--_av-space) * 2);
    }
    .title {
      font-size: var(--_av-text-xl);
    }
    .subtitle {
      font-size: var(--_av-text-l);
    }
    /* What has nothing to say takes no room, and stays where screen readers listen. */
    .room:has(* + *) {
      display: grid;
      gap: calc(var(--_av-space) * 3);
    }
    .room:not(:has(*)) {
      margin-block-end: calc(var(--_av-space) * -6);
    }
    .actions,
    .ways,
    .kept {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: calc(var(--_av-space) * 3);
    }
    fieldset {
      display: grid;
      gap: calc(var(--_av-space) * 1);
      margin: 0;
      padding: 0;
      border: 0;
      min-width: 0;
    }
    legend {
      padding: 0;
      font-weight: var(--_av-weight-strong);
    }
    .choice {
      display: flex;
      align-items: center;
      gap: calc(var(--_av-space) * 3);
      min-height: var(--_av-target);
      cursor: pointer;
    }
    .choice input {
      flex: none;
      width: 20px;
      height: 20px;
      margin: 0;
      accent-color: var(--_av-color-accent-solid);
    }
    .error {
      font-size: var(--_av-text-s);
      font-weight: var(--_av-weight-strong);
      color: var(--_av-color-danger-text);
    }
    .mistakes {
      margin-block-start: calc(var(--_av-space) * 1);
    }
    .mistakes a {
      display: inline-block;
      padding-block: calc(var(--_av-space) * 1);
      color: inherit;
    }
  `,
];
