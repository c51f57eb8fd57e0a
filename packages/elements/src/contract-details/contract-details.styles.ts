import { css } from 'lit';
import { badgeStyles } from '../ui/badge.styles.js';
import { buttonStyles } from '../ui/button.styles.js';
import { cardStyles } from '../ui/card.styles.js';
import { facesStyles } from '../ui/faces.styles.js';

export const contractDetailsStyles = [
  badgeStyles,
  buttonStyles,
  cardStyles,
  facesStyles,
  css`
    .details,
    section {
      display: grid;
      gap: calc(var(--_av-space) * 4);
    }
    .details {
      gap: calc(var(--_av-space) * 8);
    }
    section > [role='status']:not(:has(*)) {
      position: absolute;
    }
    .card {
      height: auto;
    }
    .facts {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    }
    .pending {
      display: grid;
      justify-items: start;
      gap: calc(var(--_av-space) * 2);
      padding: calc(var(--_av-space) * 4);
      border: 1px solid var(--_av-color-border);
      border-radius: var(--_av-radius-field);
      background: var(--_av-color-surface-sunken);
    }
    .number {
      font-weight: var(--_av-weight-strong);
      overflow-wrap: anywhere;
    }
    .why {
      font-size: var(--_av-text-s);
    }
    .asides {
      display: grid;
      gap: calc(var(--_av-space) * 1);
    }
    .activities {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
      gap: calc(var(--_av-space) * 2) calc(var(--_av-space) * 6);
    }
    .activities li {
      display: flex;
      gap: calc(var(--_av-space) * 2);
    }
    .activities svg {
      color: var(--_av-color-success-text);
    }
    .contacts {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
      gap: calc(var(--_av-space) * 4);
    }
  `,
];
