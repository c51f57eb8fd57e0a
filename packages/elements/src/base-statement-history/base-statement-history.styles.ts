import { css } from 'lit';
import { badgeStyles } from '../ui/badge.styles.js';
import { buttonStyles } from '../ui/button.styles.js';
import { downloadStyles } from '../ui/download.styles.js';
import { facesStyles } from '../ui/faces.styles.js';

export const baseStatementHistoryStyles = [
  badgeStyles,
  buttonStyles,
  downloadStyles,
  facesStyles,
  css`
    .title {
      font-size: var(--_av-text-xl);
      margin-block-end: calc(var(--_av-space) * 4);
    }
    .list {
      display: grid;
      gap: calc(var(--_av-space) * 4);
    }
    .statement {
      display: grid;
      gap: calc(var(--_av-space) * 3);
      padding: calc(var(--_av-space) * 5);
      border: 1px solid var(--_av-color-border);
      border-radius: var(--_av-radius-card);
      background: var(--_av-color-surface-raised);
    }
    .name {
      display: flex;
      max-width: none;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: calc(var(--_av-space) * 2) calc(var(--_av-space) * 4);
      font-weight: var(--_av-weight-strong);
    }
    .quiet {
      font-size: var(--_av-text-s);
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: calc(var(--_av-space) * 3);
    }
    .actions:not(:has(*)) {
      display: none;
    }
    summary {
      width: fit-content;
      padding-block: calc(var(--_av-space) * 1);
      cursor: pointer;
      color: var(--_av-color-accent-text);
    }
    .steps {
      display: grid;
      gap: calc(var(--_av-space) * 1);
      padding-inline-start: 1.2em;
      list-style: disc;
    }
    .more {
      margin-block-start: calc(var(--_av-space) * 4);
    }
  `,
];
