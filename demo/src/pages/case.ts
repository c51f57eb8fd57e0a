import { html } from 'lit';
import { type Portal, hrefs } from '../portal.js';

/** « Page récapitulative de mon dossier », with « Suivi des échanges » in the right column (C20, C21). */
export const casePage = (portal: Portal, id: string) =>
  html`<p><a class="back" href="${portal.router.base}dossiers">← ${portal.words.cases}</a></p>
    <h1 tabindex="-1" class="aloud">${portal.words.cases}</h1>
    <div class="two-columns">
      <avenant-case-summary case-id=${id} deposit-href=${hrefs(portal.router.base).deposit}></avenant-case-summary>
      <avenant-exchange-log case-id=${id}></avenant-exchange-log>
    </div>`;

/** The deposit: one column, and nothing else to look at. */
export const depositPage = (portal: Portal, id: string) =>
  html`<p>
      <a class="back" href=${hrefs(portal.router.base).case.replace('{id}', encodeURIComponent(id))}>← ${portal.words.backToCase}</a>
    </p>
    <h1 tabindex="-1">${portal.words.deposit}</h1>
    <avenant-justificatif-dropzone
      class="narrow"
      case-id=${id}
      case-href=${hrefs(portal.router.base).case}
    ></avenant-justificatif-dropzone>`;
