import { css } from 'lit';
import { buttonStyles } from '../ui/button.styles.js';
import { facesStyles } from '../ui/faces.styles.js';
import { richTextStyles } from '../ui/rich-text.styles.js';

export const helpPanelStyles = [
  buttonStyles,
  facesStyles,
  richTextStyles,
  css`
    :host {
      container-type: inline-size;
    }
    .title {
      font-size: var(--_av-text-xl);
      margin-block-end: calc(var(--_av-space) * 3);
    }
    .topics {
      border: 1px solid var(--_av-color-border);
      border-radius: var(--_av-radius-card);
      background: var(--_av-color-surface-raised);
      overflow: clip;
    }
    details + details {
      border-block-start: 1px solid var(--_av-color-border);
    }
    summary {
      display: flex;
      align-items: center;
      gap: calc(var(--_av-space) * 3);
      min-height: 52px;
      padding: calc(var(--_av-space) * 3) calc(var(--_av-space) * 4);
      font-weight: var(--_av-weight-strong);
      cursor: pointer;
      list-style: none;
    }
    summary::-webkit-details-marker {
      display: none;
    }
    /* An arrow that turns: drawn by its two borders. */
    summary::before {
      content: '';
      flex: none;
      width: 8px;
      height: 8px;
      border: solid var(--_av-color-accent-text);
      border-width: 0 2px 2px 0;
      transform: rotate(-45deg);
      transition: transform var(--_av-duration) ease-out;
    }
    summary:dir(rtl)::before {
      transform: rotate(135deg);
    }
    [open] > summary::before {
      transform: translateY(-2px) rotate(45deg);
    }
    summary:hover {
      background: var(--_av-color-accent-subtle);
    }
    summary:focus-visible {
      outline-offset: -3px;
    }
    .text {
      padding: calc(var(--_av-space) * 2) calc(var(--_av-space) * 4) calc(var(--_av-space) * 5);
    }
    @container (min-width: 30rem) {
      .text {
        padding-inline-start: calc(var(--_av-space) * 9);
      }
    }
    .text > div:empty {
      display: none;
    }
  `,
];
