import { html } from 'lit';
import type { Portal } from '../portal.js';
import { read } from '../reading.js';
import { sorry } from '../sorry.js';
import { href } from './hrefs.js';
import type { BatisseuseWords } from './words.js';

type Claim = Awaited<ReturnType<Portal['api']['claims']['get']>>;

const back = ({ words }: Portal<BatisseuseWords>) => html`<p><a class="back" href=${href.claims}>← ${words.claims}</a></p>`;

/** « Déclaration et suivi de mes sinistres » (A41). */
export const claimsPage = ({ words }: Portal<BatisseuseWords>) =>
  html`<h1 tabindex="-1" class="aloud">${words.claimsTitle}</h1>
    <avenant-claim-list claim-href=${href.claim} declare-href=${href.declare}></avenant-claim-list>`;

/** The draft stands in the address from then on: the tab may die, and the declaration is found again. Nothing else of the page changes. */
const remember = ({ detail: { draftId } }: CustomEvent<{ draftId: string }>) =>
  history.replaceState(null, '', href.declaration.replace('{id}', encodeURIComponent(draftId)));

const forget = () => history.replaceState(null, '', href.declare);

/** A claim in three steps (A38–A40), begun or taken up again. */
export const declarePage = (portal: Portal<BatisseuseWords>) =>
  html`${back(portal)}
    <h1 tabindex="-1" class="aloud">${portal.words.declare}</h1>
    <avenant-claim-wizard
      class="narrow"
      draft-id=${portal.router.place.id}
      claim-href=${href.claim}
      @avenant-draft-opened=${remember}
      @avenant-draft-closed=${forget}
    ></avenant-claim-wizard>`;

const takesMore = ({ allowedActions }: Claim) => allowedActions.some(({ rel, enabled }) => rel === 'submit_requirement' && enabled);

/** « Ajouter un élément » leads to where elements are added, further down. */
function toPieces(event: CustomEvent<{ href: string }>): void {
  if (event.detail.href !== href.pieces) return;
  event.preventDefault();
  event.stopPropagation();
  const pieces = document.getElementById(href.pieces.slice(1));
  pieces?.focus({ preventScroll: true });
  pieces?.scrollIntoView({ block: 'start' });
}

function file({ words }: Portal<BatisseuseWords>, id: string, found: Claim | undefined) {
  return html`<div class="two-columns">
    <div class="column">
      <avenant-claim-summary
        claim-id=${id}
        deposit-href=${href.pieces}
        contract-href=${href.contract}
        @avenant-navigate=${toPieces}
      ></avenant-claim-summary>
      ${found?.outcome && found.outcome !== 'accepted' ? html`<avenant-decision-panel case-id=${id}></avenant-decision-panel>` : ''}
      ${
        found && takesMore(found)
          ? html`<section id="pieces" tabindex="-1" aria-label=${words.pieces}>
              <avenant-justificatif-dropzone case-id=${id} .labels=${{ title: words.pieces }}></avenant-justificatif-dropzone>
            </section>`
          : ''
      }
    </div>
    <div class="column">
      <avenant-callback-request case-id=${id}></avenant-callback-request>
      <avenant-contact-card topic="claim" case-id=${id}></avenant-contact-card>
      <avenant-exchange-log case-id=${id}></avenant-exchange-log>
    </div>
  </div>`;
}

/** One claim: where it stands, what is added to it, who calls back, what was said (A42–A44). */
export function claimPage(portal: Portal<BatisseuseWords>) {
  const { id } = portal.router.place;
  const key = `claim/${id}`;
  const claim = read(portal, key, () => portal.api.claims.get({ claimId: id }));
  return html`${back(portal)}
    <h1 tabindex="-1" class="aloud">${portal.words.claim}</h1>
    ${claim.status === 'failed' ? sorry(portal, key, claim.code) : file(portal, id, claim.status === 'ready' ? claim.value : undefined)}`;
}
