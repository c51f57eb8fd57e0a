import { css } from 'lit';
import { badgeStyles } from '../ui/badge.styles.js';
import { buttonStyles } from '../ui/button.styles.js';
import { facesStyles } from '../ui/faces.styles.js';
import { fieldStyles } from '../ui/field.styles.js';

export const accountSwitcherStyles = [
  badgeStyles,
  buttonStyles,
  facesStyles,
  fieldStyles,
  css`
    :host {
      display: inline-block !important;
      max-width: 100%;
    }
    .opener {
      max-width: 100%;
      text-align: start;
    }
    .opener > span {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .opener > svg:last-child {
      width: 16px;
      height: 16px;
    }
    .panel {
      position: fixed;
      inset: auto;
      width: min(26rem, calc(100vw - 16px));
      max-height: min(36rem, calc(100dvh - 80px));
      margin: 0;
      padding: calc(var(--_av-space) * 4);
      border: 1px solid var(--_av-color-border);
      border-radius: var(--_av-radius-card);
      background: var(--_av-color-surface-raised);
      color: var(--_av-color-text);
      box-shadow: var(--_av-shadow);
      overflow: auto;
      overscroll-behavior: contain;
    }
    .panel:popover-open {
      display: grid;
      gap: calc(var(--_av-space) * 3);
    }
    .panel > :empty,
    .panel > .room:not(:has(*)) {
      position: absolute;
    }
    .panel .face {
      border: 0;
    }
    .title {
      font-size: var(--_av-text-l);
    }
    .companies {
      display: grid;
      gap: calc(var(--_av-space) * 1);
      margin-inline: calc(var(--_av-space) * -2);
    }
    .company {
      display: grid;
      grid-template-columns: 1fr auto;
      align-items: center;
      gap: 2px calc(var(--_av-space) * 3);
      width: 100%;
      min-height: var(--_av-target);
      padding: calc(var(--_av-space) * 2);
      border: 0;
      border-radius: var(--_av-radius-field);
      background: transparent;
      color: inherit;
      font: inherit;
      text-align: start;
    }
    button.company {
      cursor: pointer;
    }
    button.company:hover,
    .company[aria-current] {
      background: var(--_av-color-accent-subtle);
    }
    .company[aria-current] > svg {
      color: var(--_av-color-accent-text);
    }
    .company > svg {
      grid-area: 1 / 2 / span 2;
    }
    .name {
      font-weight: var(--_av-weight-strong);
    }
    .about {
      grid-column: 1;
      font-size: var(--_av-text-s);
    }
    .company > .badge,
    .company > .button {
      grid-column: 1;
      justify-self: start;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: calc(var(--_av-space) * 3);
      margin-block-start: calc(var(--_av-space) * 3);
    }
    .trouble {
      color: var(--_av-color-danger-text);
    }
    .leaving {
      display: grid;
      gap: calc(var(--_av-space) * 2);
    }
    .unsaved {
      display: flex;
      gap: calc(var(--_av-space) * 2);
      color: var(--_av-color-warning-text);
    }
    .contact {
      display: grid;
    }
    .number {
      display: inline-flex;
      align-items: center;
      gap: calc(var(--_av-space) * 2);
      min-height: var(--_av-target);
    }
    details {
      padding-block-start: calc(var(--_av-space) * 2);
      border-block-start: 1px solid var(--_av-color-border);
    }
    summary {
      display: flex;
      align-items: center;
      min-height: var(--_av-target);
      color: var(--_av-color-accent-text);
      font-weight: var(--_av-weight-strong);
      cursor: pointer;
    }
    summary::-webkit-details-marker {
      display: none;
    }
    summary > svg {
      margin-inline-start: auto;
    }
    [open] > summary > svg {
      rotate: 180deg;
    }
    details > p {
      margin-block-end: calc(var(--_av-space) * 3);
    }
  `,
];
