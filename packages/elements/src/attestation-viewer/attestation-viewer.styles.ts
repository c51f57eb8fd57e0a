import { css } from 'lit';
import { badgeStyles } from '../ui/badge.styles.js';
import { buttonStyles } from '../ui/button.styles.js';
import { cardStyles } from '../ui/card.styles.js';
import { downloadStyles } from '../ui/download.styles.js';
import { facesStyles } from '../ui/faces.styles.js';
import { noticeStyles } from '../ui/notice.styles.js';
import { qrCodeStyles } from '../ui/qr-code.styles.js';

export const attestationViewerStyles = [
  badgeStyles,
  buttonStyles,
  cardStyles,
  downloadStyles,
  facesStyles,
  noticeStyles,
  qrCodeStyles,
  css`
    .bar {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: calc(var(--_av-space) * 3) calc(var(--_av-space) * 6);
      margin-block-end: calc(var(--_av-space) * 4);
    }
    .title {
      font-size: var(--_av-text-xl);
    }
    .all,
    .list {
      display: grid;
      gap: calc(var(--_av-space) * 4);
    }
    .card {
      height: auto;
    }
    .card > a {
      justify-self: start;
    }
    .actions + [role='status'] > p {
      margin-block-start: calc(var(--_av-space) * 4);
    }
    .kind {
      font-size: var(--_av-text-l);
    }
    .state {
      display: flex;
      flex-wrap: wrap;
      gap: calc(var(--_av-space) * 2);
      margin-block-end: calc(var(--_av-space) * 2);
    }
    .about {
      font-size: var(--_av-text-s);
      font-variant-numeric: tabular-nums;
    }
    .said {
      display: grid;
      gap: calc(var(--_av-space) * 5) calc(var(--_av-space) * 8);
    }
    .proof {
      display: flex;
      flex-wrap: wrap;
      align-content: flex-start;
      gap: calc(var(--_av-space) * 3) calc(var(--_av-space) * 4);
    }
    .proof > div {
      flex: 1 1 11rem;
      display: grid;
      justify-items: start;
      align-content: start;
      gap: calc(var(--_av-space) * 1);
    }
    .code {
      white-space: nowrap;
      font-weight: var(--_av-weight-strong);
      font-variant-numeric: tabular-nums;
      letter-spacing: 0.03em;
    }
    @container (width >= 46rem) {
      .said:has(.proof) {
        grid-template-columns: minmax(0, 1fr) minmax(0, 25rem);
      }
    }
    summary {
      min-height: var(--_av-target);
      padding-block: calc(var(--_av-space) * 2);
      color: var(--_av-color-accent-text);
      font-weight: var(--_av-weight-strong);
      cursor: pointer;
    }
    .history {
      display: grid;
      gap: calc(var(--_av-space) * 2);
    }
    .history > [role='heading'] {
      font-size: var(--_av-text-l);
    }
    .years > li {
      border-block-start: 1px solid var(--_av-color-border);
    }
    .years .list {
      padding-block: calc(var(--_av-space) * 2) calc(var(--_av-space) * 4);
    }
  `,
];
