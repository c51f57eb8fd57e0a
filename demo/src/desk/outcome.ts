import { html } from 'lit';
import { badge, day, money, moment, period, step } from './format.js';
import { type Benefit, type Decision, type DeskCase, fileHref } from './insurer.js';
import { benefitStates, outcomes } from './words.js';

const document = (id: string | undefined, name: string) => (id ? html`<a href=${fileHref(id)} download>${name}</a>` : '');

const verdict = (one: Decision) =>
  html`<article class="entry">
    <header>
      <h3>${moment(one.decidedAt)}</h3>
      ${badge(one.outcome, outcomes[one.outcome])}
    </header>
    ${one.authorName ? html`<p class="muted">Par ${one.authorName}</p>` : ''}
    ${one.reasons.map(({ text, clause }) => html`<p>${text}${clause ? html`<br /><span class="muted">${clause}</span>` : ''}</p>`)}
    ${one.amount || one.period ? html`<p>Pris en charge : ${[one.amount && money(one.amount), one.period && period(one.period)].filter(Boolean).join(', ')}</p>` : ''}
    ${one.refusedPeriod ? html`<p>Non pris en charge : ${period(one.refusedPeriod)}</p>` : ''}
    ${one.contestUntil ? html`<p>Contestable jusqu’au ${day(one.contestUntil)}</p>` : ''} ${document(one.documentId, 'Lire le courrier')}
  </article>`;

/** What was decided, the latest first. */
export const verdicts = ({ decisions }: DeskCase) =>
  decisions.length === 0
    ? ''
    : html`<section class="panel" aria-labelledby="verdicts">
        <h2 id="verdicts">Décisions</h2>
        ${decisions.map(verdict)}
      </section>`;

const instalment = (one: Benefit) =>
  html`<article class="entry">
    <header>
      <h3>${one.label}</h3>
      <span class="amount">${money(one.amount)}</span>
    </header>
    <p>
      ${badge(one.state, benefitStates[one.state])}
      ${one.paidAt ? html`<span class="muted">le ${moment(one.paidAt)}${one.payeeName ? `, à ${one.payeeName}` : ''}</span>` : ''}
    </p>
    ${one.reason ? html`<p>${one.reason}</p>` : ''}
    <details>
      <summary>Calcul<span class="aloud"> de ${one.label}</span></summary>
      <dl class="steps">
        ${one.computation.map(
          (line) =>
            html`<div>
              <dt>${line.label}</dt>
              <dd>${step(line)}</dd>
            </div>`,
        )}
      </dl>
      ${document(one.statementDocumentId, 'Lire l’avis de règlement')}
    </details>
  </article>`;

/** Instalments with their computation. */
export const instalments = ({ benefits }: DeskCase) =>
  benefits.length === 0
    ? ''
    : html`<section class="panel" aria-labelledby="instalments">
        <h2 id="instalments">Échéances prises en charge</h2>
        ${benefits.map(instalment)}
      </section>`;
