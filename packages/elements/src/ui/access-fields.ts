import type { Contract } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import type { AccessDraft, AccessField } from '../flows/access-draft.js';
import type { AccessFormWords } from './access-form.labels.js';
import { choice } from './choice.js';
import type { Mistake } from './error-summary.js';
import { describedBy, field } from './field.js';
import type { MemberRoleWords } from './member-role.labels.js';
import { notice } from './notice.js';
import { permissionGrid } from './permission-grid.js';
import type { PermissionWords } from './permission.labels.js';

export interface AccessFieldsOptions {
  readonly draft: AccessDraft;
  readonly words: AccessFormWords;
  readonly roles: MemberRoleWords;
  readonly permissions: PermissionWords;
  /** Those that may be opened; nothing while they are on their way. */
  readonly contracts: readonly Contract[] | undefined;
  readonly changed: () => unknown;
}

const idOf = (name: AccessField) => `access-${name}`;

function sentenceOf(name: AccessField, { draft, words }: Pick<AccessFieldsOptions, 'draft' | 'words'>): string | undefined {
  const code = draft.problems[name];
  if (code === undefined) return undefined;
  if (code === 'missing') return words[`missing_${name}`];
  return code === 'email' ? words.badEmail : code === 'refused' ? words.badValue : words[code];
}

/** For the summary above the form. */
export const accessMistakes = (options: Pick<AccessFieldsOptions, 'draft' | 'words'>): Mistake[] =>
  (Object.keys(options.draft.problems) as AccessField[]).map((name) => ({
    id: idOf(name),
    text: options.words.error({ text: sentenceOf(name, options)! }),
  }));

function line(name: 'givenName' | 'familyName' | 'email' | 'validUntil', options: AccessFieldsOptions, hint?: string): TemplateResult {
  const { draft, words, changed } = options;
  const about = { id: idOf(name), label: words[name], hint, error: sentenceOf(name, options) };
  const isOpen = name === 'validUntil' && draft.role !== 'delegate';
  return field({
    ...about,
    control: html`<input
      id=${about.id}
      class="control ${name}"
      type=${name === 'email' ? 'email' : 'text'}
      inputmode=${name === 'validUntil' ? 'numeric' : nothing}
      autocomplete="off"
      spellcheck="false"
      ?required=${!isOpen}
      .value=${draft.typed[name]}
      aria-invalid=${about.error ? 'true' : nothing}
      aria-describedby=${describedBy(about)}
      @input=${(event: Event) => {
        const wasShared = draft.isShared;
        draft.typed[name] = (event.target as HTMLInputElement).value;
        if (draft.isShared !== wasShared) changed();
      }}
      @blur=${({ target, relatedTarget }: FocusEvent) => {
        // What is being pressed looks for itself; an error that went away would move it from under the finger.
        const isPressed = ((target as Element).getRootNode() as ParentNode).querySelector('label:active');
        if ((relatedTarget as Element | null)?.localName === 'button' || isPressed) return;
        draft.leave();
        changed();
      }}
    />`,
  });
}

/** To be read, and acknowledged: whoever reads the mailbox gets in. */
function sharedMailbox(options: AccessFieldsOptions): TemplateResult | typeof nothing {
  const { draft, words, changed } = options;
  if (!draft.isShared) return nothing;
  const error = sentenceOf('acknowledged', options);
  return html`<div id="access-shared" tabindex="-1">
    ${notice('warning', [
      html`<p><b>${words.sharedTitle}</b></p>`,
      html`<p id="access-shared-text">${words.sharedText}</p>`,
      error ? html`<p class="error" id="access-acknowledged-error">${error}</p>` : nothing,
      choice({
        type: 'checkbox',
        id: idOf('acknowledged'),
        name: 'acknowledged',
        label: words.acknowledged,
        checked: draft.acknowledged,
        error: error ? 'access-acknowledged-error' : 'access-shared-text',
        choose: (on) => {
          draft.acknowledged = on;
          draft.leave();
          changed();
        },
      }),
    ])}
  </div>`;
}

function profile({ draft, words, roles, changed }: AccessFieldsOptions): TemplateResult {
  return html`<fieldset>
    <legend>${words.role}</legend>
    <div class="choices">
      ${draft.givenRoles.map((role) =>
        choice({
          type: 'radio',
          id: `access-role-${role}`,
          name: 'access-role',
          label: roles[role],
          hint: words[`${role}Hint`],
          checked: draft.role === role,
          choose: () => {
            draft.choose(role);
            changed();
          },
        }),
      )}
    </div>
  </fieldset>`;
}

function scope(options: AccessFieldsOptions): TemplateResult {
  const { draft, words, contracts = [], changed } = options;
  const error = sentenceOf('contractIds', options);
  const limit = (every: boolean, label: string) =>
    choice({
      type: 'radio',
      id: `access-scope-${every}`,
      name: 'access-scope',
      label,
      checked: draft.everyContract === every,
      choose: () => {
        draft.everyContract = every;
        draft.leave();
        changed();
      },
    });
  const only = contracts.map(({ id, productName, number }, at) =>
    choice({
      type: 'checkbox',
      id: `access-contract-${at}`,
      name: 'access-contract',
      label: `${productName}, ${number}`,
      checked: draft.opens(id),
      error: error && 'access-contractIds-error',
      choose: (on) => {
        draft.tickContract(id, on);
        changed();
      },
    }),
  );
  return html`<fieldset id=${idOf('contractIds')} tabindex="-1">
    <legend>${words.contracts}</legend>
    ${error ? html`<p class="error" id="access-contractIds-error">${error}</p>` : nothing}
    ${draft.mayGiveEvery ? html`<div class="choices">${limit(true, words.every)} ${limit(false, words.some)}</div>` : nothing}
    ${
      draft.everyContract
        ? nothing
        : only.length > 0
          ? html`<div class="choices inner">${only}</div>`
          : html`<p class="quiet">${options.contracts ? words.noContract : nothing}</p>`
    }
  </fieldset>`;
}

/** Who, as what, with which rights, on which contracts, and until when. */
export function accessFields(options: AccessFieldsOptions): TemplateResult {
  const { draft, words } = options;
  return html`${
    draft.before
      ? nothing
      : html`<div class="pair">${line('givenName', options)} ${line('familyName', options)}</div>
          ${line('email', options, words.emailHint)} ${sharedMailbox(options)}`
  }
  ${profile(options)}
  ${draft.role === 'delegate' || draft.before ? line('validUntil', options, draft.role === 'delegate' ? words.dayHint : words.endlessHint) : nothing}
  ${permissionGrid({ ...options, error: sentenceOf('permissions', options) })} ${scope(options)}`;
}
