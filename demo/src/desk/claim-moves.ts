import { html } from 'lit';
import { ask, letter, nowIs } from './case-moves.js';
import type { Desk } from './desk.js';
import { amountIn, area, choice, dayField, given, line, only, timeField } from './field.js';
import { money } from './format.js';
import type { CaseMove, Claim, DeskCase } from './insurer.js';
import { fill, press } from './move.js';
import { refusals } from './words.js';

const anchor = 'actions';

function appoint(desk: Desk, shown: DeskCase, { place }: Claim) {
  const key = 'appoint';
  return fill(desk, {
    key,
    label: 'Fixer un rendez-vous d’expertise',
    submit: 'Fixer ce rendez-vous',
    offered: shown.moves.includes('appoint'),
    path: `/desk/claims/${shown.case.id}/appointments`,
    anchor,
    fields: (trouble) => [
      dayField({ form: key, name: 'day', label: 'Jour', at: '#/day', trouble }),
      timeField({ form: key, name: 'time', label: 'Heure', at: '#/time', trouble }),
      line({ form: key, name: 'withName', label: 'Expert', at: '#/withName', trouble, optional: true }),
      line({
        form: key,
        name: 'place',
        label: 'Lieu',
        at: '#/place',
        trouble,
        optional: true,
        ...(place && { hint: `Vide\u00a0: ${place}.` }),
      }),
    ],
    read: (data) =>
      only({
        day: given(data, 'day') ?? '',
        time: given(data, 'time') ?? '',
        withName: given(data, 'withName'),
        place: given(data, 'place'),
      }),
    done: () => `Le rendez-vous est fixé. ${nowIs(desk, shown)}`,
  });
}

function offer(desk: Desk, shown: DeskCase, { deductible }: Claim) {
  const key = 'offer';
  return fill(desk, {
    key,
    label: 'Faire une proposition',
    submit: 'Envoyer cette proposition',
    offered: shown.moves.includes('offer'),
    path: `/desk/claims/${shown.case.id}/offers`,
    anchor,
    fields: (trouble) => [
      line({
        form: key,
        name: 'assessed',
        label: 'Dommages retenus',
        at: '#/assessed',
        trouble,
        inputmode: 'decimal',
        hint: `En euros, par exemple 1\u202f250,50.${deductible ? ` La franchise de ${money(deductible)} en est déduite.` : ''}`,
      }),
      dayField({
        form: key,
        name: 'validUntil',
        label: 'Valable jusqu’au',
        at: '#/validUntil',
        trouble,
        optional: true,
        hint: 'Vide\u00a0: dans 30 jours.',
      }),
    ],
    read: (data) =>
      only({ assessed: amountIn(data, 'assessed') ?? { amount: '', currency: 'EUR' }, validUntil: given(data, 'validUntil') }),
    done: () => {
      const made = desk.find(shown.case.id)?.claim?.offer;
      return `${made ? `${money(made.amount)} sont proposés au client. ` : ''}${nowIs(desk, shown)}`;
    },
  });
}

/** A claim is granted by an offer: here it can only be refused, and the person has to know why. */
function refuse(desk: Desk, shown: DeskCase) {
  const key = 'decide';
  const at = '#/reasons/0';
  return fill(desk, {
    key,
    label: 'Refuser le sinistre',
    submit: 'Refuser et envoyer le courrier',
    danger: true,
    offered: shown.moves.includes('decide'),
    path: `/desk/cases/${shown.case.id}/decisions`,
    anchor,
    fields: (trouble) => [
      choice({ form: key, name: 'code', label: 'Motif', at: `${at}/code`, trouble, options: refusals }),
      area({ form: key, name: 'text', label: 'Explication pour le client', at: `${at}/text`, trouble }),
      line({ form: key, name: 'clause', label: 'Clause du contrat', at: `${at}/clause`, trouble, optional: true }),
      dayField({
        form: key,
        name: 'contestUntil',
        label: 'Contestable jusqu’au',
        at: '#/contestUntil',
        trouble,
        optional: true,
        hint: 'Vide\u00a0: 60 jours.',
      }),
    ],
    read: (data) =>
      only({
        outcome: 'refused',
        reasons: [only({ code: given(data, 'code'), text: given(data, 'text') ?? '', clause: given(data, 'clause') })],
        contestUntil: given(data, 'contestUntil'),
      }),
    done: () => 'Le sinistre est refusé. Le courrier est parti.',
  });
}

const simple = (desk: Desk, shown: DeskCase, move: CaseMove, path: string, label: string, said: string) =>
  press(desk, {
    key: move,
    label,
    offered: shown.moves.includes(move),
    path: `/desk/claims/${shown.case.id}/${path}`,
    anchor,
    done: () => `${said} ${nowIs(desk, shown)}`,
  });

/** What may be done with the claim now; the rest is not there. */
export function claimMoves(desk: Desk, shown: DeskCase, claim: Claim) {
  const waits = shown.moves.every((move) => move === 'letter');
  return html`<section class="panel" aria-labelledby=${anchor}>
    <h2 id=${anchor} tabindex="-1">Agir sur ce sinistre</h2>
    ${
      waits
        ? html`<p class="muted">
            ${claim.state === 'offer_made' ? 'La proposition attend la réponse du client.' : 'Rien à faire : ce sinistre est réglé.'}
          </p>`
        : ''
    }
    <div class="moves stack">
      ${simple(desk, shown, 'take', 'take', 'Prendre en charge', 'L’étude commence.')} ${appoint(desk, shown, claim)}
      ${offer(desk, shown, claim)} ${simple(desk, shown, 'pay', 'payments', 'Payer la proposition acceptée', 'Le versement est fait.')}
      ${ask(desk, shown)} ${letter(desk, shown)} ${refuse(desk, shown)}
      ${simple(desk, shown, 'close', 'close', 'Clore le sinistre', 'C’est fait.')}
    </div>
  </section>`;
}
