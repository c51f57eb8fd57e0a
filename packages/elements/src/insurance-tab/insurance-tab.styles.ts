import { css } from 'lit';
import { badgeStyles } from '../ui/badge.styles.js';
import { buttonStyles } from '../ui/button.styles.js';
import { cardStyles } from '../ui/card.styles.js';
import { facesStyles } from '../ui/faces.styles.js';

export const insuranceTabStyles = [
  badgeStyles,
  buttonStyles,
  cardStyles,
  facesStyles,
  css`
    .tab {
      display: grid;
      gap: calc(var(--_av-space) * 8);
    }
    section {
      display: grid;
      gap: calc(var(--_av-space) * 4);
    }
    .title {
      font-size: var(--_av-text-xl);
    }
    .guarantees {
      border: 1px solid var(--_av-color-border);
      border-radius: var(--_av-radius-card);
      background: var(--_av-color-surface-raised);
      container-type: inline-size;
    }
    .guarantee {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: calc(var(--_av-space) * 3);
      padding: calc(var(--_av-space) * 5);
    }
    .guarantee + .guarantee {
      border-block-start: 1px solid var(--_av-color-border);
    }
    .guarantee > svg {
      color: var(--_av-color-success);
    }
    .guarantee.off > svg {
      color: var(--_av-color-text-muted);
    }
    .guarantee dl {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
      gap: calc(var(--_av-space) * 3) calc(var(--_av-space) * 6);
      margin-block-start: calc(var(--_av-space) * 3);
    }
    dt {
      font-size: var(--_av-text-s);
      color: var(--_av-color-text-muted);
    }
    .exclusions {
      display: grid;
      gap: calc(var(--_av-space) * 2);
      padding: calc(var(--_av-space) * 5);
      border-radius: var(--_av-radius-card);
      background: var(--_av-color-surface-sunken);
    }
    .exclusions li {
      display: flex;
      gap: calc(var(--_av-space) * 2);
    }
    .exclusions svg {
      margin-block-start: 0.15em;
      color: var(--_av-color-text-muted);
    }
    .cases {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr));
      gap: calc(var(--_av-space) * 4);
    }
  `,
];
