import { css } from 'lit';
import { badgeStyles } from '../ui/badge.styles.js';
import { buttonStyles } from '../ui/button.styles.js';
import { cardStyles } from '../ui/card.styles.js';
import { facesStyles } from '../ui/faces.styles.js';
import { fieldStyles } from '../ui/field.styles.js';

export const companyProfileStyles = [
  badgeStyles,
  buttonStyles,
  cardStyles,
  facesStyles,
  fieldStyles,
  css`
    .page-title {
      font-size: var(--_av-text-xl);
      margin-block-end: calc(var(--_av-space) * 4);
    }
    .card {
      height: auto;
    }
    .facts {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    }
    .stack,
    form {
      display: grid;
      gap: calc(var(--_av-space) * 4);
    }
    form {
      max-width: 32rem;
    }
    .facts {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    }
    .news:not(:empty) {
      margin-block-end: calc(var(--_av-space) * 4);
    }
    .said {
      max-width: none;
      padding: calc(var(--_av-space) * 3) calc(var(--_av-space) * 4);
      border-radius: var(--_av-radius-field);
      background: var(--_av-color-danger-subtle);
      color: var(--_av-color-danger-text);
    }
    .said.success {
      background: var(--_av-color-success-subtle);
      color: var(--_av-color-success-text);
    }
    .said.warning {
      background: var(--_av-color-warning-subtle);
      color: var(--_av-color-warning-text);
    }
    .lines {
      display: block;
      white-space: pre-line;
    }
    .change {
      display: grid;
      justify-items: start;
      gap: calc(var(--_av-space) * 3);
      padding: calc(var(--_av-space) * 4);
      border: 1px solid var(--_av-color-border);
      border-radius: var(--_av-radius-field);
      background: var(--_av-color-surface-sunken);
    }
    .change ul {
      display: grid;
      gap: calc(var(--_av-space) * 1);
      padding-inline-start: 1.25em;
      list-style: disc;
    }
    .number {
      white-space: nowrap;
    }
    .label {
      font-weight: var(--_av-weight-strong);
    }
  `,
];
