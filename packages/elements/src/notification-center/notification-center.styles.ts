import { css } from 'lit';
import { buttonStyles } from '../ui/button.styles.js';
import { facesStyles } from '../ui/faces.styles.js';

export const notificationCenterStyles = [
  buttonStyles,
  facesStyles,
  css`
    :host {
      display: inline-block !important;
    }
    .bell {
      position: relative;
    }
    .count {
      position: absolute;
      inset-block-start: 0;
      inset-inline-end: -2px;
      min-width: 20px;
      padding-inline: 5px;
      border: 2px solid var(--_av-color-surface);
      border-radius: var(--_av-radius-full);
      background: var(--_av-color-accent-solid);
      color: var(--_av-color-on-accent);
      font-size: 0.75rem;
      line-height: 18px;
      font-variant-numeric: tabular-nums;
    }
    .panel {
      position: fixed;
      inset: auto;
      width: min(26rem, calc(100vw - 16px));
      max-height: min(36rem, var(--_room, 100dvh));
      margin: 0;
      padding: 0;
      border: 1px solid var(--_av-color-border);
      border-radius: var(--_av-radius-card);
      background: var(--_av-color-surface-raised);
      color: var(--_av-color-text);
      box-shadow: var(--_av-shadow);
      overflow: auto;
      overscroll-behavior: contain;
    }
    .head {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0 calc(var(--_av-space) * 4);
      min-height: 56px;
      padding: calc(var(--_av-space) * 1) calc(var(--_av-space) * 3) calc(var(--_av-space) * 1) calc(var(--_av-space) * 4);
      border-block-end: 1px solid var(--_av-color-border);
      background: var(--_av-color-surface-raised);
    }
    .title {
      font-size: var(--_av-text-l);
    }
    .head .button {
      font-size: var(--_av-text-s);
    }
    .problem {
      padding: calc(var(--_av-space) * 3) calc(var(--_av-space) * 4);
      color: var(--_av-color-danger-text);
    }
    .panel .face {
      border: 0;
    }
    .panel .waiting {
      padding: calc(var(--_av-space) * 4);
    }
    .staleness {
      padding: calc(var(--_av-space) * 3) calc(var(--_av-space) * 4) 0;
    }
    .notification {
      position: relative;
      display: grid;
      grid-template-columns: auto 1fr;
      gap: calc(var(--_av-space) * 3);
      padding: calc(var(--_av-space) * 3) calc(var(--_av-space) * 4);
    }
    .notification + .notification {
      border-block-start: 1px solid var(--_av-color-border);
    }
    .notification.unread {
      background: var(--_av-color-accent-subtle);
    }
    .notification > svg {
      margin-block-start: 0.125em;
      color: var(--_av-color-text-muted);
    }
    .notification.success > svg {
      color: var(--_av-color-success);
    }
    .notification.warning > svg {
      color: var(--_av-color-warning);
    }
    .notification.critical > svg {
      color: var(--_av-color-danger);
    }
    .notification > div {
      display: grid;
      gap: 2px;
      min-width: 0;
    }
    .unread .name {
      font-weight: var(--_av-weight-strong);
    }
    .name a {
      color: var(--_av-color-text);
    }
    /* The whole row is the target. */
    .name a::after {
      content: '';
      position: absolute;
      inset: 0;
    }
    .name a:focus-visible {
      outline: none;
    }
    .name a:focus-visible::after {
      outline: 3px solid var(--_av-color-focus);
      outline-offset: -3px;
      border-radius: var(--_av-radius-field);
    }
    .about {
      font-size: var(--_av-text-s);
      font-variant-numeric: tabular-nums;
    }
    .mark {
      color: var(--_av-color-accent-text);
      font-weight: var(--_av-weight-strong);
    }
    .more {
      padding: calc(var(--_av-space) * 2) calc(var(--_av-space) * 4) calc(var(--_av-space) * 4);
    }
  `,
];
