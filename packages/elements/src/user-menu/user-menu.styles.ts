import { css } from 'lit';
import { buttonStyles } from '../ui/button.styles.js';
import { facesStyles } from '../ui/faces.styles.js';
import { menuStyles } from '../ui/menu.styles.js';

export const userMenuStyles = [
  buttonStyles,
  facesStyles,
  menuStyles,
  css`
    :host {
      display: inline-block !important;
      max-width: 100%;
    }
    .opener {
      min-width: var(--_av-target);
      max-width: 100%;
    }
    .named {
      display: inline-flex;
      align-items: center;
      gap: calc(var(--_av-space) * 2);
      min-width: 0;
    }
    .named > span {
      overflow: hidden;
      max-width: 16rem;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .named > svg {
      width: 16px;
      height: 16px;
    }
    .menu {
      width: min(18rem, calc(100vw - 16px));
      overflow: auto;
      overscroll-behavior: contain;
    }
    .who {
      display: grid;
      padding: calc(var(--_av-space) * 2) calc(var(--_av-space) * 3);
    }
    .who .name {
      font-weight: var(--_av-weight-strong);
    }
    .who .quiet {
      font-size: var(--_av-text-s);
    }
    .who > p,
    .menu .face {
      overflow-wrap: anywhere;
    }
    .menu .face {
      border: 0;
    }
    .menu ul {
      padding-block: calc(var(--_av-space) * 1);
      border-block-start: 1px solid var(--_av-color-border);
    }
    .menu .leave {
      display: flex;
      align-items: center;
      width: 100%;
      min-height: var(--_av-target);
      padding-inline: calc(var(--_av-space) * 3);
      border: 0;
      border-radius: var(--_av-radius-field);
      background: transparent;
      color: var(--_av-color-text);
      font: inherit;
      text-align: start;
      cursor: pointer;
    }
    .menu .leave:hover {
      background: var(--_av-color-accent-subtle);
    }
    .menu .leave[aria-busy] {
      color: var(--_av-color-text-muted);
      cursor: progress;
    }
    .stuck {
      padding: calc(var(--_av-space) * 2) calc(var(--_av-space) * 3);
      color: var(--_av-color-danger-text);
    }
  `,
];
