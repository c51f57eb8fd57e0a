import { css } from 'lit';
import { buttonStyles } from '../ui/button.styles.js';
import { cardStyles } from '../ui/card.styles.js';
import { facesStyles } from '../ui/faces.styles.js';
import { noticeStyles } from '../ui/notice.styles.js';

export const notificationPreferencesStyles = [
  buttonStyles,
  cardStyles,
  facesStyles,
  noticeStyles,
  css`
    .page-title {
      font-size: var(--_av-text-xl);
      margin-block-end: calc(var(--_av-space) * 4);
    }
    .news:not(:empty) {
      margin-block-end: calc(var(--_av-space) * 4);
    }
    .said {
      display: grid;
      gap: calc(var(--_av-space) * 2);
    }
    .said ul {
      padding-inline-start: 1.25em;
      list-style: disc;
    }
    .card {
      height: auto;
      gap: calc(var(--_av-space) * 5);
    }
    .title {
      margin-block-end: calc(var(--_av-space) * 2);
    }
    input {
      flex: none;
      width: 20px;
      height: 20px;
      margin: 0;
      accent-color: var(--_av-color-accent);
    }
    label {
      display: flex;
      align-items: center;
      gap: calc(var(--_av-space) * 3);
      min-height: var(--_av-target);
    }
    .consent label {
      font-weight: var(--_av-weight-strong);
    }
    .consent p {
      padding-inline-start: calc(20px + var(--_av-space) * 3);
    }
    .hint {
      font-size: var(--_av-text-s);
      color: var(--_av-color-text-muted);
    }
    .heads {
      display: none;
    }
    .topic {
      display: grid;
      gap: 0 calc(var(--_av-space) * 4);
      padding-block: calc(var(--_av-space) * 3);
      border-block-start: 1px solid var(--_av-color-border);
    }
    .about {
      padding-block-end: calc(var(--_av-space) * 1);
    }
    .name {
      font-weight: var(--_av-weight-strong);
    }
    .ways {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr));
      gap: 0 calc(var(--_av-space) * 4);
    }
    .kept {
      display: flex;
      flex-wrap: wrap;
      gap: 0 calc(var(--_av-space) * 6);
    }
    .fixed {
      display: flex;
      align-items: center;
      gap: calc(var(--_av-space) * 2);
      min-height: var(--_av-target);
      white-space: nowrap;
    }
    .fixed .quiet {
      font-size: var(--_av-text-s);
    }
    .unsaved {
      color: var(--_av-color-text-muted);
    }
    @container (min-width: 40rem) {
      .heads,
      .topic {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
      }
      .heads {
        padding-block-end: calc(var(--_av-space) * 2);
        font-size: var(--_av-text-s);
        color: var(--_av-color-text-muted);
      }
      .ways,
      .heads > div {
        display: grid;
        grid-template-columns: none;
        grid-auto-flow: column;
        grid-auto-columns: 6.5rem;
        gap: 0;
        justify-items: center;
        text-align: center;
      }
      .about {
        padding-block-end: 0;
      }
      .ways label {
        justify-content: center;
        width: 100%;
      }
      .ways label > span,
      .fixed .way {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }
      .fixed {
        gap: calc(var(--_av-space) * 1);
      }
    }
  `,
];
