import { css } from 'lit';
import { buttonStyles } from '../ui/button.styles.js';
import { dialogStyles } from '../ui/dialog.styles.js';

export const providerStyles = [
  buttonStyles,
  dialogStyles,
  css`
    :host {
      display: contents !important;
    }
    :host([theme='light']) {
      color-scheme: light;
    }
    :host([theme='dark']) {
      color-scheme: dark;
    }
    dialog {
      font: inherit;
    }
    dialog > p {
      margin-block: calc(var(--_av-space) * 2) calc(var(--_av-space) * 5);
    }
    dialog > .later {
      display: flex;
      justify-content: center;
      margin-block-start: calc(var(--_av-space) * 3);
    }
    .title {
      font-size: var(--_av-text-xl);
    }
  `,
];
