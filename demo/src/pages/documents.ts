import { html } from 'lit';
import type { Portal } from '../portal.js';

/** Received letters and sent papers (C32). */
export const documentsPage = ({ words }: Portal) =>
  html`<h1 tabindex="-1">${words.documentsTitle}</h1>
    <avenant-document-list .labels=${{ title: words.documentsList }}></avenant-document-list>`;
