import { css } from 'lit';
import { badgeStyles } from '../ui/badge.styles.js';
import { buttonStyles } from '../ui/button.styles.js';
import { facesStyles } from '../ui/faces.styles.js';
import { nextStepStyles } from '../ui/next-step.styles.js';

export const caseTimelineStyles = [
  badgeStyles,
  buttonStyles,
  facesStyles,
  nextStepStyles,
  css`
    .title {
      font-size: var(--_av-text-xl);
    }
    .about,
    .what {
      display: grid;
      justify-items: start;
      gap: calc(var(--_av-space) * 1);
    }
    .about {
      margin-block: calc(var(--_av-space) * 2) calc(var(--_av-space) * 6);
    }
    .way,
    .face {
      margin-block-start: calc(var(--_av-space) * 4);
    }
    .small {
      font-size: var(--_av-text-s);
      font-variant-numeric: tabular-nums;
    }
    .step {
      --_mark: 1.75rem;
      display: grid;
      grid-template-columns: var(--_mark) minmax(0, 1fr);
      gap: calc(var(--_av-space) * 4);
      position: relative;
      padding-block-end: calc(var(--_av-space) * 4);
    }
    .step.upcoming {
      padding-block-end: calc(var(--_av-space) * 6);
    }
    /* The way between two steps: solid behind, dashed ahead. */
    .step:not(:last-child)::before {
      content: '';
      position: absolute;
      inset-block: var(--_mark) 0;
      inset-inline-start: calc(var(--_mark) / 2 - 1px);
      border-inline-start: 2px dashed var(--_av-color-border);
    }
    .step.done::before {
      border-inline-start: 2px solid var(--_av-color-success);
    }
    .mark {
      display: grid;
      place-items: center;
      width: var(--_mark);
      height: var(--_mark);
      border: 2px dashed var(--_av-color-border-strong);
      border-radius: var(--_av-radius-full);
      background: var(--_av-color-surface);
    }
    .mark > svg,
    .files svg {
      width: 16px;
      height: 16px;
    }
    .done > .mark {
      border: 2px solid var(--_av-color-success);
      background: var(--_av-color-success-subtle);
      color: var(--_av-color-success-text);
    }
    /* Bad news is not ticked off in green. */
    .refused > .mark {
      border-color: var(--_av-color-border-strong);
      background: var(--_av-color-surface-sunken);
      color: var(--_av-color-text-muted);
    }
    .current > .mark {
      border: 8px solid var(--_av-color-accent-text);
    }
    .what {
      gap: calc(var(--_av-space) * 2);
      max-width: 44rem;
      padding-block-start: 0.1rem;
    }
    .what > .name + .small {
      margin-block-start: calc(var(--_av-space) * -2);
    }
    .name,
    .awaiting,
    .subject {
      font-weight: var(--_av-weight-strong);
    }
    .here .name {
      font-size: var(--_av-text-l);
    }
    .upcoming .name {
      font-weight: 400;
      color: var(--_av-color-text-muted);
    }
    .next,
    details {
      justify-self: stretch;
    }
    .awaited {
      padding-inline-start: 1.2em;
      list-style: disc;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: calc(var(--_av-space) * 3);
    }
    details[open] {
      padding-block-end: calc(var(--_av-space) * 2);
    }
    summary {
      width: fit-content;
      max-width: 100%;
      padding-block: calc(var(--_av-space) * 2.5);
      color: var(--_av-color-accent-text);
      font-size: var(--_av-text-s);
      line-height: 1.5rem;
      cursor: pointer;
    }
    summary:hover {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    .exchanges {
      display: grid;
      gap: calc(var(--_av-space) * 4);
      padding: calc(var(--_av-space) * 4);
      border-radius: var(--_av-radius-field);
      background: var(--_av-color-surface-sunken);
    }
    .exchanges + .button {
      margin-block-start: calc(var(--_av-space) * 3);
    }
    .body {
      white-space: pre-line;
    }
    .body,
    .files {
      margin-block-start: calc(var(--_av-space) * 1);
    }
    .files li {
      display: flex;
      align-items: center;
      gap: calc(var(--_av-space) * 2);
    }
    .files span {
      min-width: 0;
      overflow-wrap: anywhere;
    }
    @media (forced-colors: active) {
      .current > .mark {
        border-color: Highlight;
      }
    }
  `,
];
