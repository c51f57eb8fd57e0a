import { type TemplateResult, html, nothing } from 'lit';
import type { AccessDraft } from '../flows/access-draft.js';
import type { AccessFormWords } from './access-form.labels.js';
import { choice } from './choice.js';
import { check } from './icons/check.js';
import { lock } from './icons/lock.js';
import { permissionText } from './permission-text.js';
import type { PermissionWords } from './permission.labels.js';

export interface PermissionGridOptions {
  readonly draft: AccessDraft;
  readonly words: AccessFormWords;
  readonly permissions: PermissionWords;
  readonly error?: string | undefined;
  readonly changed: () => unknown;
}

type Offered = AccessDraft['offers'][number];

/** Shown, so that nobody looks for it, and not offered. */
function fixed({ code, offer, grantableBy }: Offered, { words, permissions }: PermissionGridOptions): TemplateResult {
  const isKept = offer === 'kept';
  const others = grantableBy === 'insurer' ? words.insurer : words.unknownGiver;
  const why = isKept ? words.kept : offer === 'not_held' ? words.notHeld : others;
  return html`<p class="fixed">
    ${isKept ? check() : lock()}<span>${permissionText(code, permissions)}<span class="hint">${why}</span></span>
  </p>`;
}

function group(title: string, offers: readonly Offered[], options: PermissionGridOptions): TemplateResult | typeof nothing {
  const { draft, permissions, error, changed } = options;
  if (offers.length === 0) return nothing;
  return html`<div role="group" aria-label=${title}>
    <p class="group" aria-hidden="true">${title}</p>
    ${offers.map((one) =>
      one.offer === 'offered'
        ? choice({
            type: 'checkbox',
            id: `access-${one.code.replace('.', '-')}`,
            name: 'permissions',
            label: permissionText(one.code, permissions),
            checked: draft.allows(one.code),
            error: error && 'access-permissions-error',
            choose: (on) => {
              draft.tick(one.code, on);
              changed();
            },
          })
        : fixed(one, options),
    )}
  </div>`;
}

/** What an access allows: to look at, to act; what is not the giver’s to give says whose it is. */
export function permissionGrid(options: PermissionGridOptions): TemplateResult {
  const { draft, words, error } = options;
  const reads = ({ code }: Offered) => code.endsWith('.read');
  return html`<fieldset id="access-permissions" tabindex="-1">
    <legend>${words.permissions}</legend>
    ${error ? html`<p class="error" id="access-permissions-error">${error}</p>` : nothing}
    <div class="grid">
      ${group(words.reading, draft.offers.filter(reads), options)}
      ${group(
        words.acting,
        draft.offers.filter((one) => !reads(one)),
        options,
      )}
    </div>
  </fieldset>`;
}
