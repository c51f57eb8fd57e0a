import { css } from 'lit';
import { buttonStyles } from '../ui/button.styles.js';
import { cardStyles } from '../ui/card.styles.js';
import { facesStyles } from '../ui/faces.styles.js';

export const contactCardStyles = [
  buttonStyles,
  cardStyles,
  facesStyles,
  css`
    .role,
    .note {
      font-size: var(--_av-text-s);
    }
    .facts {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    }
    .facts a {
      display: inline-flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 calc(var(--_av-space) * 2);
      min-height: var(--_av-target);
      max-width: 100%;
    }
    .facts a > span {
      min-width: 0;
      overflow-wrap: anywhere;
    }
    .number {
      font-size: var(--_av-text-l);
      font-weight: var(--_av-weight-strong);
      text-decoration: none;
    }
    .number:hover {
      text-decoration: underline;
    }
    .facts .note {
      display: block;
    }
    .lines > * {
      display: block;
    }
  `,
];
