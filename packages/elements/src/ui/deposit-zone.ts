import type { Requirement } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import type { DepositZone } from '../flows/deposit-zone.js';
import { date } from '../kit/format.js';
import { bytes } from '../kit/sizes.js';
import type { DepositView } from './deposit-view.js';
import { fileRow } from './file-row.js';
import { typeNames } from './file-types.js';
import { heading } from './heading.js';
import { camera } from './icons/camera.js';
import { fileUp } from './icons/file-up.js';
import { notice } from './notice.js';
import { requirementStatus } from './requirement-status.js';

/** One expected document: its name, why it is asked, what is accepted, where to drop it, and its files. */
export function depositZone({ requirement, open, items, unrestored }: DepositZone, view: DepositView): TemplateResult {
  const { words, troubles, level } = view;
  const { id, label, state, help, example, rejection } = requirement;
  const reason = state === 'rejected' && rejection && (rejection.text ?? troubles.sentences?.reason(rejection.code));
  // What may be left out is not missing.
  const isUnasked = state === 'missing' && requirement.required === 'recommended';
  const title = [label, requirement.required === 'recommended' ? html` <span class="quiet">${words.recommended}</span>` : nothing];
  return html`<section class="zone" part="zone" aria-labelledby="label-${id}" data-zone=${open ? id : nothing}>
    <header>${heading(level + 1, title, { id: `label-${id}` })} ${isUnasked ? nothing : requirementStatus(state, view.status)}</header>
    ${help ? html`<p>${help}</p>` : nothing}
    ${
      reason
        ? notice(
            'danger',
            html`<p>${words.replace({ reason: reason.replace(/[.\s]+$/, '') })}</p>
              <p>${words.advice}</p>`,
          )
        : nothing
    }
    ${example ? html`<p class="quiet">${words.example({ text: example })}</p>` : nothing}
    ${unrestored ? notice('warning', troubles.sentences?.words.unrestored ?? view.faces.sentence(unrestored)) : nothing}
    ${open ? dropArea(requirement, view) : nothing}
    ${
      items[0]
        ? html`<ul class="files" aria-label=${words.files({ document: label })}>
            ${items.map((item) => fileRow(item, view))}
          </ul>`
        : nothing
    }
  </section>`;
}

function dropArea(requirement: Requirement, view: DepositView): TemplateResult {
  const { words, place } = view;
  const { id, accept, maxBytesPerFile, maxFiles, deadline } = requirement;
  const isOver = view.over === id;
  return html`<div class="drop ${isOver ? 'over' : ''}" part="drop">
    <p class="invite quiet">${fileUp()}${isOver ? words.dropHere : words.drop}</p>
    <div class="ways">
      ${picker(requirement, view, false)}${accept.some((type) => type.startsWith('image/')) ? picker(requirement, view, true) : nothing}
    </div>
    <p class="rules quiet" id="rules-${id}">
      ${words.formats({ list: typeNames(accept, place) })} ${words.maxSize({ size: bytes(maxBytesPerFile, place) })}
      ${words.several({ count: maxFiles })}
    </p>
    ${deadline ? html`<p class="rules quiet">${words.due({ date: date(deadline, place) })}</p>` : nothing}
  </div>`;
}

/** A real file input under its label: what a keyboard and a screen reader press is the browser's own. */
function picker({ id, label, accept, maxFiles }: Requirement, { words, offer }: DepositView, isPhoto: boolean): TemplateResult {
  const action = isPhoto ? words.photo : words.browse;
  const choose = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    offer([...(input.files ?? [])], id);
    input.value = ''; // The same file may be chosen again.
  };
  return html`<label class="button ${isPhoto ? 'quiet photo' : 'secondary'}" part="button"
    ><input
      class="aloud"
      type="file"
      ?multiple=${maxFiles > 1 && !isPhoto}
      accept=${isPhoto ? 'image/*' : accept.join()}
      capture=${isPhoto ? 'environment' : nothing}
      aria-label=${words.forDocument({ action, document: label })}
      aria-describedby="rules-${id}"
      @change=${choose}
    />${isPhoto ? camera() : nothing}${action}</label
  >`;
}
