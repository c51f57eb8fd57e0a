import { css } from 'lit';
import { buttonStyles } from '../ui/button.styles.js';
import { facesStyles } from '../ui/faces.styles.js';

export const exchangeLogStyles = [
  buttonStyles,
  facesStyles,
  css`
    .title {
      font-size: var(--_av-text-xl);
      margin-block-end: calc(var(--_av-space) * 4);
    }
    ol {
      display: grid;
    }
    .exchange {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: calc(var(--_av-space) * 3);
      padding-block: calc(var(--_av-space) * 4);
      border-block-start: 1px solid var(--_av-color-border);
    }
    .exchange > svg {
      margin-block-start: 0.15em;
      color: var(--_av-color-text-muted);
    }
    .exchange.inbound > svg {
      color: var(--_av-color-accent-text);
    }
    .exchange > div {
      display: grid;
      gap: calc(var(--_av-space) * 1);
      min-width: 0;
    }
    .subject {
      font-weight: var(--_av-weight-strong);
    }
    .about {
      font-size: var(--_av-text-s);
      font-variant-numeric: tabular-nums;
    }
    .body {
      white-space: pre-line;
    }
    .documents {
      display: grid;
      gap: calc(var(--_av-space) * 1);
      margin-block-start: calc(var(--_av-space) * 1);
    }
    .documents li {
      display: flex;
      align-items: baseline;
      gap: calc(var(--_av-space) * 2);
    }
    .documents svg {
      width: 16px;
      height: 16px;
      align-self: center;
      color: var(--_av-color-text-muted);
    }
    .documents .size {
      flex: none;
      font-size: var(--_av-text-s);
      color: var(--_av-color-text-muted);
    }
    .more {
      margin-block-start: calc(var(--_av-space) * 3);
    }
  `,
];
