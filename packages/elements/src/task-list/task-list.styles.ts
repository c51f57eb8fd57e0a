import { css } from 'lit';
import { badgeStyles } from '../ui/badge.styles.js';
import { buttonStyles } from '../ui/button.styles.js';
import { facesStyles } from '../ui/faces.styles.js';

export const taskListStyles = [
  badgeStyles,
  buttonStyles,
  facesStyles,
  css`
    :host {
      container-type: inline-size;
    }
    .title {
      font-size: var(--_av-text-xl);
      margin-block-end: calc(var(--_av-space) * 4);
    }
    .tasks {
      border: 1px solid var(--_av-color-border);
      border-radius: var(--_av-radius-card);
      background: var(--_av-color-surface-raised);
      overflow: clip;
    }
    .tasks + .button {
      margin-block-start: calc(var(--_av-space) * 3);
    }
    .task {
      position: relative;
      display: grid;
      gap: calc(var(--_av-space) * 2) calc(var(--_av-space) * 6);
      justify-items: start;
      padding: calc(var(--_av-space) * 4) calc(var(--_av-space) * 5);
    }
    .task + .task {
      border-block-start: 1px solid var(--_av-color-border);
    }
    .task:has(a:hover) {
      background: var(--_av-color-accent-subtle);
    }
    .name {
      font-weight: var(--_av-weight-strong);
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
    .subject,
    .when,
    .consequence {
      font-size: var(--_av-text-s);
      font-variant-numeric: tabular-nums;
    }
    .when time {
      font-weight: var(--_av-weight-strong);
    }
    .consequence {
      padding-inline-start: calc(var(--_av-space) * 3);
      border-inline-start: 2px solid var(--_av-color-border-strong);
    }
    @container (min-width: 36rem) {
      .task {
        grid-template-columns: 1fr auto;
      }
      .badge {
        grid-area: 1 / 2;
        align-self: start;
        justify-self: end;
      }
      .what {
        grid-area: 1 / 1;
      }
      .when {
        grid-area: 2 / 2;
        justify-self: end;
        text-align: end;
      }
      .when > * {
        display: block;
      }
      .when .dot {
        display: none;
      }
      .consequence {
        grid-area: 2 / 1;
        align-self: start;
      }
    }
  `,
];
