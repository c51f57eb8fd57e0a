import { css } from 'lit';
import { badgeStyles } from '../ui/badge.styles.js';
import { buttonStyles } from '../ui/button.styles.js';
import { facesStyles } from '../ui/faces.styles.js';
import { fieldStyles } from '../ui/field.styles.js';
import { nextStepStyles } from '../ui/next-step.styles.js';

export const claimListStyles = [
  badgeStyles,
  buttonStyles,
  facesStyles,
  fieldStyles,
  nextStepStyles,
  css`
    :host {
      container-type: inline-size;
    }
    header {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: calc(var(--_av-space) * 3);
      margin-block-end: calc(var(--_av-space) * 4);
    }
    .title {
      font-size: var(--_av-text-xl);
    }
    form {
      display: grid;
      grid-template-columns: 2fr 1fr auto;
      align-items: end;
      gap: calc(var(--_av-space) * 2) calc(var(--_av-space) * 3);
      margin-block-end: calc(var(--_av-space) * 4);
    }
    .count {
      grid-column: 1 / -1;
      min-height: 1.5em;
      font-size: var(--_av-text-s);
    }
    .list {
      display: grid;
      gap: calc(var(--_av-space) * 4);
    }
    .claim {
      display: grid;
      gap: calc(var(--_av-space) * 2);
      padding: calc(var(--_av-space) * 5);
      border: 1px solid var(--_av-color-border);
      border-radius: var(--_av-radius-card);
      background: var(--_av-color-surface-raised);
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: calc(var(--_av-space) * 1) calc(var(--_av-space) * 4);
    }
    .number {
      font-weight: var(--_av-weight-strong);
      font-variant-numeric: tabular-nums;
    }
    .number a {
      display: inline-flex;
      align-items: center;
      min-height: var(--_av-target);
      /* A thumb's room, which the eye does not need above it. */
      margin-block: calc(var(--_av-space) * -2);
    }
    .about {
      max-width: none;
      font-size: var(--_av-text-s);
      font-variant-numeric: tabular-nums;
    }
    .more {
      margin-block-start: calc(var(--_av-space) * 4);
    }
    @container (width < 36rem) {
      form {
        grid-template-columns: 1fr;
        align-items: stretch;
      }
      form .button {
        justify-self: start;
      }
    }
  `,
];
