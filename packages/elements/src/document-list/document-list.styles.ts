import { css } from 'lit';
import { badgeStyles } from '../ui/badge.styles.js';
import { buttonStyles } from '../ui/button.styles.js';
import { downloadStyles } from '../ui/download.styles.js';
import { facesStyles } from '../ui/faces.styles.js';

export const documentListStyles = [
  badgeStyles,
  buttonStyles,
  downloadStyles,
  facesStyles,
  css`
    .title {
      font-size: var(--_av-text-xl);
      margin-block-end: calc(var(--_av-space) * 3);
    }
    .bar {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: calc(var(--_av-space) * 1) calc(var(--_av-space) * 4);
      margin-block-end: calc(var(--_av-space) * 3);
    }
    fieldset {
      display: flex;
      flex-wrap: wrap;
      gap: calc(var(--_av-space) * 2);
      min-width: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    label {
      display: flex;
      align-items: center;
      gap: calc(var(--_av-space) * 2);
      min-height: var(--_av-target);
      padding-inline: calc(var(--_av-space) * 3) calc(var(--_av-space) * 4);
      border: 1px solid var(--_av-color-border-strong);
      border-radius: var(--_av-radius-full);
      cursor: pointer;
    }
    label:has(:checked) {
      border-color: var(--_av-color-accent-text);
      background: var(--_av-color-accent-subtle);
      color: var(--_av-color-accent-text);
      font-weight: var(--_av-weight-strong);
    }
    label:has(:focus-visible) {
      outline: 3px solid var(--_av-color-focus);
      outline-offset: 2px;
    }
    input {
      width: 20px;
      height: 20px;
      margin: 0;
      outline: none;
      accent-color: var(--_av-color-accent-solid);
    }
    .count,
    .about {
      font-size: var(--_av-text-s);
      font-variant-numeric: tabular-nums;
    }
    .list {
      container-type: inline-size;
    }
    .document {
      display: grid;
      grid-template-columns: auto 1fr auto;
      align-items: start;
      gap: calc(var(--_av-space) * 2) calc(var(--_av-space) * 3);
      padding-block: calc(var(--_av-space) * 4);
      border-block-start: 1px solid var(--_av-color-border);
    }
    .document > svg {
      margin-block-start: 0.15em;
      color: var(--_av-color-text-muted);
    }
    .document > div {
      display: grid;
      gap: calc(var(--_av-space) * 1);
      min-width: 0;
    }
    .name {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: calc(var(--_av-space) * 1) calc(var(--_av-space) * 3);
      font-weight: var(--_av-weight-strong);
    }
    .held {
      font-size: var(--_av-text-s);
    }
    .document > .download {
      justify-items: end;
    }
    .more {
      margin-block-start: calc(var(--_av-space) * 3);
    }
    @container (width < 36rem) {
      .document {
        grid-template-columns: auto 1fr;
      }
      .document > .download {
        grid-column: 2;
        justify-items: start;
      }
    }
  `,
];
