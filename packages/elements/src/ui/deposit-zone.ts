import type { Requirement } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import type { DepositZone } from '../flows/deposit-zone.js';
import { date } from '../kit/format.js';
import { bytes } from '../kit/sizes.js';
import { type FileRowOptions, fileRow } from './file-row.js';
import { typeNames } from './file-types.js';
import { heading } from './heading.js';
import { camera } from './icons/camera.js';
import { upload } from './icons/upload.js';
import { notice } from './notice.js';
import { requirementStatus } from './requirement-status.js';
import type { RequirementStatusWords } from './requirement-status.labels.js';

export interface DepositZoneOptions extends FileRowOptions {
  readonly level: number;
  readonly status: RequirementStatusWords;
  /** Files hover over this zone now. */
  readonly over: boolean;
  readonly offer: (files: File[], requirementId: string) => void;
}

/** One expected document: its name, why it is asked, what is accepted, where to drop it, and its files. */
export function depositZone({ requirement, open, items, unrestored }: DepositZone, options: DepositZoneOptions): TemplateResult {
  const { words, level, status } = options;
  const { id, label, state, help, example } = requirement;
  return html`<section class="zone" part="zone" aria-labelledby="label-${id}" data-zone=${open ? id : nothing}>
    <header>
      ${heading(level, [label, requirement.required === 'recommended' ? html` <span class="quiet">${words.recommended}</span>` : nothing], { id: `label-${id}` })}
      ${requirementStatus(state, status)}
    </header>
    ${help ? html`<p>${help}</p>` : nothing} ${rejection(requirement, options)}
    ${example ? html`<p class="quiet">${words.example({ text: example })}</p>` : nothing}
    ${unrestored ? notice('warning', words.unrestored) : nothing} ${open ? dropArea(requirement, options) : nothing}
    ${
      items.length > 0
        ? html`<ul class="files" aria-label=${words.files({ document: label })}>
            ${items.map((item) => fileRow(item, options))}
          </ul>`
        : nothing
    }
  </section>`;
}

function rejection({ state, rejection: found }: Requirement, { words }: DepositZoneOptions): TemplateResult | typeof nothing {
  if (state !== 'rejected' || !found) return nothing;
  const reason = found.text ?? words[found.code === 'unknown' ? 'other' : found.code];
  return notice(
    'danger',
    html`<p>${words.replace({ reason: reason.replace(/[.\s]+$/, '') })}</p>
      <p>${words.advice}</p>`,
  );
}

function dropArea(requirement: Requirement, options: DepositZoneOptions): TemplateResult {
  const { words, place, over } = options;
  const { id, accept, maxBytesPerFile, maxFiles, deadline } = requirement;
  const rules = [
    words.formats({ list: typeNames(accept, place) }),
    words.maxSize({ size: bytes(maxBytesPerFile, place) }),
    words.several({ count: maxFiles }),
  ];
  return html`<div class="drop ${over ? 'over' : ''}" part="drop">
    <p class="invite">${upload()}<span>${over ? words.dropHere : words.drop}</span></p>
    <div class="ways">
      ${picker(requirement, options, { label: words.browse, kind: 'secondary', icon: nothing })}
      ${
        accept.some((type) => type.startsWith('image/'))
          ? picker(requirement, options, { label: words.photo, kind: 'quiet photo', icon: camera() })
          : nothing
      }
    </div>
    <p class="rules" id="rules-${id}">${rules.join(' ')}</p>
    ${deadline ? html`<p class="rules">${words.due({ date: date(deadline, place) })}</p>` : nothing}
  </div>`;
}

interface Way {
  readonly label: string;
  readonly kind: string;
  readonly icon: unknown;
}

/** A real file input under its label: what a keyboard and a screen reader press is the browser's own. */
function picker(
  { id, label: document, accept, maxFiles }: Requirement,
  { words, offer }: DepositZoneOptions,
  { label, kind, icon }: Way,
): TemplateResult {
  const photo = kind.includes('photo');
  const choose = (event: Event) => {
    const input = event.target as HTMLInputElement;
    offer([...(input.files ?? [])], id);
    input.value = ''; // The same file may be chosen again.
  };
  return html`<label class="button ${kind}" part="button"
    ><input
      class="aloud"
      type="file"
      ?multiple=${maxFiles > 1 && !photo}
      accept=${photo ? 'image/*' : accept.join(',')}
      capture=${photo ? 'environment' : nothing}
      aria-label=${words.forDocument({ action: label, document })}
      aria-describedby="rules-${id}"
      @change=${choose}
    />${icon}${label}</label
  >`;
}
