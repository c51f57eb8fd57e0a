import { css } from 'lit';
import { buttonStyles } from '../ui/button.styles.js';
import { cardStyles } from '../ui/card.styles.js';
import { downloadStyles } from '../ui/download.styles.js';
import { facesStyles } from '../ui/faces.styles.js';

export const decisionPanelStyles = [
  buttonStyles,
  cardStyles,
  downloadStyles,
  facesStyles,
  css`
    .card {
      height: auto;
    }
    .title {
      font-size: var(--_av-text-xl);
    }
    .subtitle {
      font-size: var(--_av-text-m);
    }
    header,
    section,
    .reasons,
    .mediator,
    details.contest > div,
    .ways div,
    address {
      display: grid;
      align-content: start;
      justify-items: start;
      gap: calc(var(--_av-space) * 2);
      min-width: 0;
    }
    section {
      padding-block-start: calc(var(--_av-space) * 4);
      border-block-start: 1px solid var(--_av-color-border);
    }
    section > .facts {
      justify-self: stretch;
    }
    .outcome {
      display: flex;
      gap: calc(var(--_av-space) * 3);
    }
    .outcome > svg {
      width: 24px;
      height: 24px;
      color: var(--_av-color-text-muted);
    }
    .outcome.accepted > svg {
      color: var(--_av-color-success);
    }
    .outcome.partially_accepted > svg {
      color: var(--_av-color-warning);
    }
    .outcome.refused > svg {
      color: var(--_av-color-danger);
    }
    .about {
      font-size: var(--_av-text-s);
    }
    .reasons {
      gap: calc(var(--_av-space) * 3);
    }
    .clause {
      margin-block-start: calc(var(--_av-space) * 1);
      padding-inline-start: calc(var(--_av-space) * 3);
      border-inline-start: 2px solid var(--_av-color-border-strong);
      font-size: var(--_av-text-s);
    }
    .amount {
      font-size: var(--_av-text-l);
      font-weight: var(--_av-weight-strong);
    }
    .ways {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
      gap: calc(var(--_av-space) * 2) calc(var(--_av-space) * 6);
      justify-self: stretch;
    }
    .ways li {
      display: flex;
      gap: calc(var(--_av-space) * 3);
    }
    .ways svg {
      margin-block-start: 0.15em;
      color: var(--_av-color-text-muted);
    }
    .ways div,
    address {
      gap: 0;
      font-style: normal;
    }
    .ways .quiet {
      font-size: var(--_av-text-s);
    }
    .contest a {
      display: inline-block;
      max-width: 100%;
      /* A finger's target, a line's room. */
      padding-block: calc(var(--_av-space) * 2.5);
      margin-block: calc(var(--_av-space) * -2.5);
      overflow-wrap: anywhere;
    }
    .value {
      white-space: pre-line;
    }
    .mediator {
      justify-self: stretch;
      margin-block-start: calc(var(--_av-space) * 2);
      padding: calc(var(--_av-space) * 4);
      border-radius: var(--_av-radius-field);
      background: var(--_av-color-surface-sunken);
    }
    .actions {
      align-items: start;
    }
    .earlier {
      display: grid;
      gap: calc(var(--_av-space) * 2);
      margin-block-start: calc(var(--_av-space) * 6);
    }
    details {
      border: 1px solid var(--_av-color-border);
      border-radius: var(--_av-radius-card);
    }
    details[open] > .card {
      border-width: 1px 0 0;
      border-start-start-radius: 0;
      border-start-end-radius: 0;
    }
    details.contest > div {
      padding: calc(var(--_av-space) * 2) calc(var(--_av-space) * 4) calc(var(--_av-space) * 4);
    }
    summary {
      min-height: var(--_av-target);
      padding: calc(var(--_av-space) * 2.5) calc(var(--_av-space) * 4);
      border-radius: inherit;
      cursor: pointer;
    }
  `,
];
