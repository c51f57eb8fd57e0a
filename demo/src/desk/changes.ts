import { html } from 'lit';
import type { Desk } from './desk.js';
import { area, given } from './field.js';
import { badge, moment } from './format.js';
import type { DeskChange } from './insurer.js';
import { fill, press } from './move.js';
import { changeStates } from './words.js';

type Address = NonNullable<DeskChange['after']['address']>;
const inOneLine = ({ lines, postalCode, city }: Address) => [...lines, `${postalCode} ${city}`].join(', ');

export const changeWaits = ({ moves }: DeskChange) => moves.length > 0;

/** « Changement d’adresse »: what it was, what it would be, for which contracts, and the insurer's answer. */
export function changeRow(
  desk: Desk,
  { id, state, before, after, createdAt, requestedBy, organisationName = '', impacts, reason, moves }: DeskChange,
) {
  const at = `/desk/change-requests/${id}`;
  return html`<li>
    <div>
      <strong id=${id} tabindex="-1">Changement d’adresse</strong>
      <span>${organisationName}</span>
      <span class="muted">Demandé par ${requestedBy}, ${moment(createdAt)}</span>
    </div>
    <div>${badge(state, changeStates[state])} ${reason ? html`<span class="muted">${reason}</span>` : ''}</div>
    <dl class="figures">
      ${
        before.address
          ? html`<div>
              <dt>Aujourd’hui</dt>
              <dd>${inOneLine(before.address)}</dd>
            </div>`
          : ''
      }
      ${
        after.address
          ? html`<div>
              <dt>Demandée</dt>
              <dd>${inOneLine(after.address)}</dd>
            </div>`
          : ''
      }
      <div>
        <dt>Contrats</dt>
        <dd>${impacts.map(({ number }) => number).join(', ')}</dd>
      </div>
    </dl>
    <div class="moves">
      ${press(desk, {
        key: `approve-${id}`,
        label: 'Accepter le changement',
        about: organisationName,
        offered: moves.includes('approveChange'),
        path: `${at}/approve`,
        anchor: id,
        done: () => `La nouvelle adresse de ${organisationName} vaut pour tous ses contrats.`,
      })}
      ${fill(desk, {
        key: `refuse-${id}`,
        label: 'Refuser le changement',
        about: organisationName,
        submit: 'Refuser',
        danger: true,
        offered: moves.includes('rejectChange'),
        path: `${at}/reject`,
        anchor: id,
        done: () => `Le changement est refusé\u00a0: ${organisationName} en lit le motif.`,
        fields: (trouble) =>
          area({ form: `refuse-${id}`, name: 'reason', label: 'Motif, tel que le client le lira', at: '#/reason', trouble }),
        read: (data) => ({ reason: given(data, 'reason') ?? '' }),
      })}
    </div>
  </li>`;
}
