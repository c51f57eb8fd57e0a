import { css } from 'lit';
import { buttonStyles } from '../ui/button.styles.js';
import { facesStyles } from '../ui/faces.styles.js';

export const contractListStyles = [
  buttonStyles,
  facesStyles,
  css`
    .title {
      font-size: var(--_av-text-xl);
    }
    header {
      margin-block-end: calc(var(--_av-space) * 4);
    }
    ul,
    .waiting.cards {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
      gap: calc(var(--_av-space) * 4);
    }
    ul > li {
      display: grid;
    }
    .waiting.cards > .bone {
      height: 17rem;
    }
    .long > li {
      content-visibility: auto;
      contain-intrinsic-size: auto 17rem;
    }
    .more {
      display: grid;
      justify-items: center;
      gap: calc(var(--_av-space) * 2);
      margin-block-start: calc(var(--_av-space) * 5);
    }
  `,
];
