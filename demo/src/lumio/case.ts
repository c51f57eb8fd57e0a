import { html } from 'lit';
import type { Case, Portal } from '../portal.js';
import { read } from '../reading.js';
import { sorry } from '../sorry.js';
import { href } from './hrefs.js';
import type { LumioWords } from './words.js';

const back = (to: string, label: string) => html`<p><a class="back" href=${to}>← ${label}</a></p>`;
const backToCase = ({ words, router }: Portal<LumioWords>) =>
  back(href.case.replace('{id}', encodeURIComponent(router.place.id)), words.backToCase);

/** What the insurer pays, once there is something. */
function benefits(portal: Portal<LumioWords>, found: Case | undefined) {
  if (!found?.outcome) return '';
  const reading = read(portal, `benefits/${found.id}`, () => portal.api.benefits.list({ caseId: found.id, limit: 1 }));
  const isEmpty = reading.status === 'waiting' || (reading.status === 'ready' && reading.value.items.length === 0);
  return isEmpty ? '' : html`<avenant-benefit-list case-id=${found.id}></avenant-benefit-list>`;
}

function file(portal: Portal<LumioWords>, id: string, found: Case | undefined) {
  return html`<div class="two-columns">
    <div class="column">
      <avenant-case-summary case-id=${id} deposit-href=${href.deposit}></avenant-case-summary>
      ${found?.outcome ? html`<avenant-decision-panel case-id=${id}></avenant-decision-panel>` : ''}
      <avenant-case-timeline embedded case-id=${id} extension-href=${href.extension}></avenant-case-timeline>
      ${benefits(portal, found)}
    </div>
    <div class="column">
      ${found?.state === 'draft' ? '' : html`<avenant-exchange-log case-id=${id}></avenant-exchange-log>`}
      <avenant-contact-card topic="case" case-id=${id}></avenant-contact-card>
      <avenant-help-panel context=${found?.state === 'decided' ? 'decision' : 'case'}></avenant-help-panel>
    </div>
  </div>`;
}

/** « Page récapitulative de mon dossier »: where it stands and what was decided; « Suivi des échanges » and who helps beside it (C20–C29). */
export function casePage(portal: Portal<LumioWords>) {
  const { words } = portal;
  const { id } = portal.router.place;
  const reading = read(portal, `case/${id}`, () => portal.api.cases.get({ caseId: id }));
  return html`${back(href.cases, words.cases)}
    <h1 tabindex="-1" class="aloud">${words.case}</h1>
    ${
      reading.status === 'failed'
        ? sorry(portal, `case/${id}`, reading.code)
        : file(portal, id, reading.status === 'ready' ? reading.value : undefined)
    }`;
}

/** The deposit: what is expected, and how to photograph it beside. */
export const depositPage = (portal: Portal<LumioWords>) =>
  html`${backToCase(portal)}
    <h1 tabindex="-1">${portal.words.deposit}</h1>
    <div class="two-columns">
      <avenant-justificatif-dropzone case-id=${portal.router.place.id} case-href=${href.case}></avenant-justificatif-dropzone>
      <avenant-help-panel context="deposit"></avenant-help-panel>
    </div>`;

/** « Prolonger mon indemnisation » (C28, C31). */
export const extensionPage = (portal: Portal<LumioWords>) =>
  html`${backToCase(portal)}
    <h1 tabindex="-1" class="aloud">${portal.words.extension}</h1>
    <div class="two-columns">
      <avenant-case-extension case-id=${portal.router.place.id} case-href=${href.case}></avenant-case-extension>
      <avenant-help-panel context="extension"></avenant-help-panel>
    </div>`;
