import { css } from 'lit';
import { badgeStyles } from '../ui/badge.styles.js';
import { buttonStyles } from '../ui/button.styles.js';
import { cardStyles } from '../ui/card.styles.js';
import { facesStyles } from '../ui/faces.styles.js';
import { fieldStyles } from '../ui/field.styles.js';
import { noticeStyles } from '../ui/notice.styles.js';

export const callbackRequestStyles = [
  badgeStyles,
  buttonStyles,
  cardStyles,
  facesStyles,
  fieldStyles,
  noticeStyles,
  css`
    .subtitle {
      font-size: var(--_av-text-m);
    }
    form,
    fieldset {
      display: grid;
      justify-items: start;
      gap: calc(var(--_av-space) * 4);
    }
    form .field {
      width: min(100%, 22rem);
    }
    fieldset {
      gap: calc(var(--_av-space) * 3);
      min-width: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0;
      margin-block-end: calc(var(--_av-space) * 2);
      font-weight: var(--_av-weight-strong);
    }
    .error {
      font-size: var(--_av-text-s);
      font-weight: var(--_av-weight-strong);
      color: var(--_av-color-danger-text);
    }
    .times {
      display: grid;
      width: 100%;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 12.5rem), 1fr));
      gap: calc(var(--_av-space) * 2);
    }
    .time {
      display: flex;
      align-items: center;
      gap: calc(var(--_av-space) * 2);
      min-height: var(--_av-target);
      padding-inline: calc(var(--_av-space) * 3) calc(var(--_av-space) * 4);
      border: 1px solid var(--_av-color-border-strong);
      border-radius: var(--_av-radius-full);
      cursor: pointer;
    }
    .time:has(:checked) {
      border-color: var(--_av-color-accent-text);
      background: var(--_av-color-accent-subtle);
      color: var(--_av-color-accent-text);
      font-weight: var(--_av-weight-strong);
    }
    .time:has(:focus-visible) {
      outline: 3px solid var(--_av-color-focus);
      outline-offset: 2px;
    }
    .time input {
      width: 20px;
      height: 20px;
      margin: 0;
      outline: none;
      accent-color: var(--_av-color-accent-solid);
    }
    .request {
      display: grid;
      gap: calc(var(--_av-space) * 2);
      padding: calc(var(--_av-space) * 4);
      border: 1px solid var(--_av-color-border);
      border-radius: var(--_av-radius-field);
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: calc(var(--_av-space) * 1) calc(var(--_av-space) * 4);
    }
    #outcome:not(:has(*)) {
      display: none;
    }
  `,
];
