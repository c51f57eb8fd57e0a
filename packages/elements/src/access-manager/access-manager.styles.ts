import { css } from 'lit';
import { badgeStyles } from '../ui/badge.styles.js';
import { buttonStyles } from '../ui/button.styles.js';
import { facesStyles } from '../ui/faces.styles.js';
import { noticeStyles } from '../ui/notice.styles.js';

export const accessManagerStyles = [
  badgeStyles,
  buttonStyles,
  facesStyles,
  noticeStyles,
  css`
    :host {
      display: grid !important;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(var(--_av-space) * 4);
    }
    :host > div:not(:has(*)) {
      display: contents;
    }
    .bar,
    .actions {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: calc(var(--_av-space) * 3);
    }
    .bar {
      justify-content: space-between;
    }
    .title {
      font-size: var(--_av-text-xl);
    }
    .subtitle {
      font-size: var(--_av-text-l);
    }
    .list {
      container-type: inline-size;
    }
    .people {
      width: 100%;
      border-spacing: 0;
      border: 1px solid var(--_av-color-border);
      border-radius: var(--_av-radius-card);
      background: var(--_av-color-surface-raised);
      text-align: start;
    }
    .people thead th {
      font-size: var(--_av-text-s);
      font-weight: 400;
      color: var(--_av-color-text-muted);
      background: var(--_av-color-surface-sunken);
    }
    .people :is(th, td) {
      padding: calc(var(--_av-space) * 3);
      text-align: start;
      vertical-align: top;
      overflow-wrap: anywhere;
    }
    .person > * {
      border-block-start: 1px solid var(--_av-color-border);
    }
    .people thead th:first-child {
      border-start-start-radius: var(--_av-radius-card);
    }
    .people thead th:last-child {
      border-start-end-radius: var(--_av-radius-card);
    }
    .person th {
      font-weight: 400;
    }
    .name {
      font-weight: var(--_av-weight-strong);
    }
    .about {
      display: block;
      font-size: var(--_av-text-s);
      color: var(--_av-color-text-muted);
    }
    .locked {
      display: flex;
      align-items: center;
      gap: calc(var(--_av-space) * 1);
    }
    .locked svg {
      width: 16px;
      height: 16px;
    }
    .person .label {
      display: none;
    }
    .person .button {
      min-height: 32px;
      margin-block: -4px;
    }
    .person .button svg {
      width: 16px;
      height: 16px;
    }
    .button[aria-expanded='true'] svg {
      rotate: 180deg;
    }
    .opened {
      display: grid;
      gap: calc(var(--_av-space) * 4);
      padding-block-end: calc(var(--_av-space) * 3);
    }
    .opened > :empty,
    .opened > div[role='status']:not(:has(*)) {
      display: contents;
    }
    .facts {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
      gap: calc(var(--_av-space) * 3) calc(var(--_av-space) * 6);
    }
    .facts dt {
      font-size: var(--_av-text-s);
      color: var(--_av-color-text-muted);
    }
    .facts > :first-child {
      grid-column: 1 / -1;
    }
    .facts > :first-child ul {
      columns: 3 15rem;
    }
    .own .choice {
      display: flex;
      align-items: center;
      gap: calc(var(--_av-space) * 3);
      min-height: var(--_av-target);
      cursor: pointer;
    }
    .own input {
      flex: none;
      width: 20px;
      height: 20px;
      margin: 0;
      accent-color: var(--_av-color-accent-solid);
    }
    .removal > form {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      overflow-wrap: anywhere;
      gap: calc(var(--_av-space) * 4);
    }
    .effects {
      padding-inline-start: 1.2em;
      list-style: disc;
    }
    .contact {
      display: grid;
    }
    @container (max-width: 44rem) {
      .people,
      .people :is(tbody, tr, th, td) {
        display: block;
      }
      .people thead {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .people .person {
        padding: calc(var(--_av-space) * 4);
        border-block-start: 1px solid var(--_av-color-border);
      }
      .person > * {
        border: 0;
      }
      .people tbody .person:first-child {
        border: 0;
      }
      .person :is(th, td) {
        padding: 0 0 calc(var(--_av-space) * 2);
      }
      .person td {
        display: grid;
        grid-template-columns: 7.5rem minmax(0, 1fr);
        gap: calc(var(--_av-space) * 2);
      }
      .person .label {
        display: block;
        color: var(--_av-color-text-muted);
        font-size: var(--_av-text-s);
      }
      .person td:last-child {
        display: block;
        padding: calc(var(--_av-space) * 1) 0 0;
      }
      .person .button {
        min-height: var(--_av-target);
        margin: 0;
        margin-inline-start: calc(var(--_av-space) * -2);
      }
      .more td {
        padding: 0 calc(var(--_av-space) * 4) calc(var(--_av-space) * 4);
      }
    }
  `,
];
