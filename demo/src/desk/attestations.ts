import { html } from 'lit';
import type { Desk } from './desk.js';
import { choice, given } from './field.js';
import { badge, period } from './format.js';
import type { DeskAttestation } from './insurer.js';
import { fill, press } from './move.js';
import { attestationStates, revocations } from './words.js';

/** Somebody waits for it. */
export const attestationWaits = ({ moves }: DeskAttestation) => moves.includes('publish');

/** An attestation of a company: published when it is awaited, revoked when it should not be out. */
export function attestationRow(desk: Desk, { attestation, moves }: DeskAttestation) {
  const { id, number, insuredName, contractNumber, period: days, state, worksite } = attestation;
  return html`<li>
    <div>
      <strong id=${id} tabindex="-1">${number}</strong>
      <span>${insuredName}</span>
      <span class="muted">${[contractNumber, worksite?.name].filter(Boolean).join(', ')}</span>
    </div>
    <div>
      ${badge(state, attestationStates[state])}
      <span class="muted">${period(days)}</span>
    </div>
    <div class="moves">
      ${press(desk, {
        key: `publish-${id}`,
        label: 'Publier l’attestation',
        about: number,
        offered: moves.includes('publish'),
        path: `/desk/attestations/${id}/publish`,
        anchor: id,
        done: () => `L’attestation ${number} est publiée\u00a0: ${insuredName} peut la télécharger.`,
      })}
      ${fill(desk, {
        key: `revoke-${id}`,
        label: 'Annuler l’attestation',
        about: number,
        submit: 'Annuler définitivement',
        danger: true,
        offered: moves.includes('revoke'),
        path: `/desk/attestations/${id}/revoke`,
        anchor: id,
        done: () => `L’attestation ${number} est annulée\u00a0: son code le dit à qui le vérifie.`,
        fields: (trouble) =>
          choice({ form: `revoke-${id}`, name: 'reasonCode', label: 'Motif', at: '#/reasonCode', trouble, options: revocations }),
        read: (data) => ({ reasonCode: given(data, 'reasonCode') }),
      })}
    </div>
  </li>`;
}
