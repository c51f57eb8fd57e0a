import { html } from 'lit';
import type { Desk } from './desk.js';
import { badge, moment } from './format.js';
import type { Callback, CallMade, DeskCase } from './insurer.js';
import { press } from './move.js';
import { callbackStates } from './words.js';

const labels: Record<CallMade, [label: string, done: string]> = {
  completed: ['Appel effectué', 'L’appel est noté.'],
  attempted: ['Appel sans réponse', 'L’appel sans réponse est noté.'],
  missed: ['Rappel manqué', 'Le client est invité à choisir un autre créneau.'],
};

const row = (desk: Desk, { id, phone, slot, state, moves }: Callback) => {
  const when = slot ? moment(slot.start) : 'Dès que possible';
  return html`<article class="requirement" aria-labelledby=${id}>
    <header>
      <h3 id=${id} tabindex="-1">${when}</h3>
      ${badge(state, callbackStates[state])}
    </header>
    <p>Au ${phone}</p>
    <div class="moves">
      ${(['completed', 'attempted', 'missed'] as const).map((move) =>
        press(desk, {
          key: `${move}-${id}`,
          label: labels[move][0],
          about: when,
          offered: moves.includes(move),
          path: `/desk/callbacks/${id}/${move}`,
          anchor: id,
          done: () => labels[move][1],
        }),
      )}
    </div>
  </article>`;
};

/** Who asked to be called back about this claim, and what came of it. */
export const callbacks = (desk: Desk, { callbacks: asked = [] }: DeskCase) =>
  asked.length === 0
    ? ''
    : html`<section class="panel" aria-labelledby="callbacks">
        <h2 id="callbacks">Rappels demandés</h2>
        ${asked.map((one) => row(desk, one))}
      </section>`;
