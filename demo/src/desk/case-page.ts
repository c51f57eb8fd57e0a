import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { accountMoves, sessionsOf } from './account-moves.js';
import { callbacks } from './callbacks.js';
import { caseMoves } from './case-moves.js';
import { claimFacts } from './claim-facts.js';
import { claimMoves } from './claim-moves.js';
import type { Desk } from './desk.js';
import { badge, day, moment, period, shortDay } from './format.js';
import type { DeskCase, Extension } from './insurer.js';
import { instalments, verdicts } from './outcome.js';
import { caseWords, casesHref, portalHref } from './places.js';
import { requirements } from './requirements.js';
import { accountStates, outcomes, stateOf } from './words.js';

const facts = ({ case: ofCase, account }: DeskCase) =>
  html`<dl class="facts">
    <div>
      <dt>Client</dt>
      <dd>${account.displayName}<br /><span class="muted">n° ${account.username}</span></dd>
    </div>
    <div>
      <dt>Ouvert le</dt>
      <dd>${shortDay(ofCase.openedAt)}</dd>
    </div>
    ${
      ofCase.handlerName
        ? html`<div>
            <dt>Suivi par</dt>
            <dd>${ofCase.handlerName}</dd>
          </div>`
        : ''
    }
    ${
      ofCase.nextStep
        ? html`<div>
            <dt>Prochaine étape</dt>
            <dd>
              ${ofCase.nextStep.label}${ofCase.nextStep.dueDate ? html`<br /><span class="muted">${day(ofCase.nextStep.dueDate)}</span>` : ''}
            </dd>
          </div>`
        : ''
    }
  </dl>`;

const extension = (one: Extension) =>
  html`<article class="entry">
    <header>
      <h3>Demande ${one.reference}</h3>
      ${one.outcome ? badge(one.outcome, outcomes[one.outcome]) : badge('in_review', 'Sans réponse')}
    </header>
    <p class="muted">Reçue le ${moment(one.at)}</p>
    <ul class="plain">
      ${one.periods.map((days) => html`<li>Arrêt ${period(days)}</li>`)}
    </ul>
    ${one.resumedWork ? html`<p>Travail repris${one.resumedOn ? ` le ${day(one.resumedOn)}` : ''}.</p>` : ''}
    ${one.comment ? html`<p class="quote">${one.comment}</p>` : ''}
  </article>`;

const extensions = ({ extensions: asked, case: { state } }: DeskCase) =>
  asked.length === 0
    ? ''
    : html`<section class="panel" aria-labelledby="extensions">
        <h2 id="extensions">Prolongations</h2>
        ${state === 'extension_requested' ? html`<p class="lead">Une prolongation attend d’être étudiée.</p>` : ''} ${asked.map(extension)}
      </section>`;

const client = (desk: Desk, { account }: DeskCase) =>
  html`<section class="panel" aria-labelledby="client">
    <h2 id="client" tabindex="-1">Accès du client</h2>
    <p>${badge(account.state, accountStates[account.state])} <span class="muted">${sessionsOf(account)}</span></p>
    ${accountMoves(desk, account, 'client')}
  </section>`;

const shown = (desk: Desk, one: DeskCase) => {
  const { case: ofCase } = one;
  return html`<header class="title">
      <div>
        <h1 tabindex="-1">${ofCase.number}</h1>
        <p>${ofCase.title}</p>
      </div>
      <div class="status">
        ${badge(...stateOf(one))} ${ofCase.outcome ? badge(ofCase.outcome, outcomes[ofCase.outcome]) : ''}
        <a href=${portalHref(ofCase.id)} target="portal">Voir côté client<span class="aloud"> (autre onglet)</span></a>
      </div>
    </header>
    ${facts(one)}
    <div class="columns">
      ${one.claim ? claimMoves(desk, one, one.claim) : caseMoves(desk, one)}
      <div class="column">
        ${one.claim ? claimFacts(one.claim) : ''} ${callbacks(desk, one)} ${extensions(one)} ${requirements(desk, one)} ${verdicts(one)}
        ${instalments(one)}
      </div>
      ${one.claim ? '' : client(desk, one)}
    </div>`;
};

/** One case: all that belongs to it, and what may be done now. */
export function casePage(desk: Desk, id: string) {
  const found = desk.find(id);
  return html`<p><a class="back" href=${casesHref({ search: '', state: '' })}>← ${caseWords.many}</a></p>
    ${
      found
        ? keyed(id, shown(desk, found))
        : html`<h1 tabindex="-1" aria-busy=${desk.cases ? nothing : 'true'}>${desk.cases ? caseWords.gone : caseWords.one}</h1>`
    }`;
}
