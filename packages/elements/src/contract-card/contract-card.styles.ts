import { css } from 'lit';
import { badgeStyles } from '../ui/badge.styles.js';
import { buttonStyles } from '../ui/button.styles.js';
import { cardStyles } from '../ui/card.styles.js';
import { facesStyles } from '../ui/faces.styles.js';
import { menuStyles } from '../ui/menu.styles.js';

export const contractCardStyles = [
  badgeStyles,
  buttonStyles,
  cardStyles,
  facesStyles,
  menuStyles,
  css`
    header {
      display: grid;
      grid-template-columns: auto 1fr auto;
      gap: calc(var(--_av-space) * 3);
      align-items: start;
    }
    .line {
      display: grid;
      place-items: center;
      width: 40px;
      height: 40px;
      border-radius: var(--_av-radius-field);
      background: var(--_av-color-accent-subtle);
      color: var(--_av-color-accent-text);
    }
    .number {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      font-size: var(--_av-text-s);
      color: var(--_av-color-text-muted);
      font-variant-numeric: tabular-nums;
    }
    .number b {
      color: var(--_av-color-text);
      font-weight: var(--_av-weight-strong);
    }
    .copy {
      min-width: 32px;
      min-height: 32px;
    }
    .copy svg {
      width: 16px;
      height: 16px;
    }
    .todo {
      display: flex;
      max-width: none; /* A strip from edge to edge, not a text to be measured. */
      gap: calc(var(--_av-space) * 2);
      margin-inline: calc(var(--_av-space) * -5);
      padding: calc(var(--_av-space) * 2) calc(var(--_av-space) * 5);
      background: var(--_av-color-warning-subtle);
      color: var(--_av-color-warning-text);
    }
    .standing {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: calc(var(--_av-space) * 1) calc(var(--_av-space) * 3);
    }
    .line-name {
      font-size: var(--_av-text-s);
    }
    .facts {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 7.5rem), 1fr));
    }
  `,
];
