import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Case, Portal } from '../portal.js';
import { read } from '../reading.js';
import { sorry } from '../sorry.js';
import { href } from './hrefs.js';
import type { LumioWords } from './words.js';

const mine = ({ state }: Case) => state === 'to_complete' || state === 'draft';
const ongoing = ({ state }: Case) => ['submitted', 'in_review', 'decided', 'in_payment', 'extension_requested', 'reopened'].includes(state);

const cards = (portal: Portal<LumioWords>, cases: readonly Case[]) => {
  return html`<div class="cards">
    ${repeat(
      cases,
      ({ id }) => id,
      (one) =>
        html`<avenant-case-card heading-level="3" .case=${one} case-href=${href.case} deposit-href=${href.deposit}></avenant-case-card>`,
    )}
  </div>`;
};

const section = (title: string, content: unknown) =>
  html`<section class="block">
    <h2>${title}</h2>
    ${content}
  </section>`;

function withCases(portal: Portal<LumioWords>, draw: (cases: readonly Case[]) => unknown): unknown {
  const reading = read(portal, 'cases', () => portal.api.cases.list({ limit: 100 }));
  if (reading.status === 'failed') return sorry(portal, 'cases', reading.code);
  return reading.status === 'ready' ? draw(reading.value.items) : html`<div class="bones" aria-busy="true"></div>`;
}

export const ongoingCases = (portal: Portal<LumioWords>) =>
  withCases(portal, (cases) => (cases.some(ongoing) ? section(portal.words.ongoing, cards(portal, cases.filter(ongoing))) : ''));

/** « Gestion de mes dossiers ». */
export const casesPage = (portal: Portal<LumioWords>) =>
  html`<h1 tabindex="-1">${portal.words.casesTitle}</h1>
    ${withCases(portal, (cases) => {
      const others = cases.filter((one) => !mine(one) && !ongoing(one));
      return [
        cases.some(mine) ? section(portal.words.todo, cards(portal, cases.filter(mine))) : '',
        cases.some(ongoing) ? section(portal.words.ongoing, cards(portal, cases.filter(ongoing))) : '',
        others.length > 0 ? section(portal.words.otherCases, cards(portal, others)) : '',
        cases.length === 0
          ? html`<p class="muted">${portal.words.noCase} <a href=${href.contact}>${portal.words.contactTitle}</a></p>`
          : '',
      ];
    })}`;
