import { html } from 'lit';
import { badge, day, moment, money } from './format.js';
import type { Claim } from './insurer.js';

const precisions: Partial<Record<Claim['lossDate']['precision'], string>> = { approximate: ' (à peu près)', unknown: '' };
const offerStates: Record<NonNullable<Claim['offer']>['state'], string> = {
  made: 'Attend une réponse',
  accepted: 'Acceptée',
  contested: 'Contestée',
  expired: 'Plus valable',
  unknown: 'Statut non précisé',
};

const pair = (name: string, value: unknown) =>
  value
    ? html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`
    : '';

const offered = (offer: NonNullable<Claim['offer']>) =>
  html`<article class="entry">
    <header>
      <h3>Proposition</h3>
      ${badge(offer.state === 'made' ? 'offer_made' : offer.state, offerStates[offer.state])}
    </header>
    <dl class="figures">${offer.computation.map(({ label, amount }) => pair(label, amount && money(amount)))}</dl>
    <p class="muted">Faite le ${moment(offer.madeAt)}, valable jusqu’au ${day(offer.validUntil)}</p>
    ${offer.comment ? html`<p class="quote">${offer.comment}</p>` : ''}
  </article>`;

/** What was declared, what is planned, offered and paid. */
export const claimFacts = (claim: Claim) =>
  html`<section class="panel" aria-labelledby="declared">
    <h2 id="declared">Le sinistre</h2>
    <dl class="figures">
      ${pair('Date', claim.lossDate.value ? `${day(claim.lossDate.value)}${precisions[claim.lossDate.precision] ?? ''}` : 'Inconnue')}
      ${pair('Lieu', claim.place)} ${pair('Mise en cause', claim.implication?.label)} ${pair('Dommages', claim.damages.join(', '))}
      ${pair('Estimation', claim.estimate && money(claim.estimate))} ${pair('Franchise', claim.deductible && money(claim.deductible))}
      ${pair('Blessés', claim.injured ? 'Oui' : 'Non')}
    </dl>
    ${claim.circumstances ? html`<p class="quote">${claim.circumstances}</p>` : ''}
    ${claim.appointments.map(
      ({ start, withName, place }) =>
        html`<article class="entry">
          <header><h3>Expertise du ${moment(start)}</h3></header>
          <p class="muted">${[withName, place].filter(Boolean).join(', ')}</p>
        </article>`,
    )}
    ${claim.offer ? offered(claim.offer) : ''}
    ${claim.payments.map(
      ({ amount, paidAt, payeeName }) =>
        html`<article class="entry">
          <header>
            <h3>Versement du ${moment(paidAt)}</h3>
            <span class="amount">${money(amount)}</span>
          </header>
          <p class="muted">À ${payeeName}</p>
        </article>`,
    )}
  </section>`;
