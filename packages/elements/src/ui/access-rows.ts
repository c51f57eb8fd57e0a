import type { Membership } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { type Place, date } from '../kit/format.js';
import type { AccessStatusWords } from './access-status.labels.js';
import { accessStatus } from './access-status.js';
import { badge } from './badge.js';
import { chevronDown } from './icons/chevron-down.js';
import { lock } from './icons/lock.js';
import type { MemberRoleWords } from './member-role.labels.js';

type Named = (p: { name: string }) => string;
type Dated = (p: { date: string }) => string;
export interface ScopeWords {
  readonly everyContract: string;
  readonly someContracts: (p: { count: number }) => string;
}
export interface AccessRowsWords extends ScopeWords {
  readonly person: string;
  readonly role: string;
  readonly scope: string;
  readonly state: string;
  readonly notified: string;
  readonly detail: string;
  readonly you: string;
  readonly on: string;
  readonly off: string;
  readonly shared: string;
  readonly locked: string;
  readonly invitedUntil: Dated;
  readonly expiredOn: Dated;
  readonly until: Dated;
  readonly manage: string;
  readonly manageOf: Named;
  readonly see: string;
  readonly seeOf: Named;
}

export interface AccessRowsOptions {
  readonly words: AccessRowsWords;
  readonly roles: MemberRoleWords;
  readonly states: AccessStatusWords;
  readonly place: Place;
  /** What stands below the row of an access that is open; nothing for one that is closed. */
  readonly detail: (member: Membership) => unknown;
  readonly toggle?: ((member: Membership) => void) | undefined;
}

/** « Tous les contrats », « 2 contrats » */
export const scopeText = ({ scope }: Pick<Membership, 'scope'>, words: ScopeWords): string =>
  scope.everyContract ? words.everyContract : words.someContracts({ count: scope.contractIds?.length ?? 0 });

/** Until when, where a day counts. */
function dayOf({ state, invitationExpiresAt, validUntil }: Membership, { words, place }: AccessRowsOptions): string | undefined {
  if (invitationExpiresAt && state === 'invited') return words.invitedUntil({ date: date(invitationExpiresAt, place) });
  if (invitationExpiresAt && state === 'expired') return words.expiredOn({ date: date(invitationExpiresAt, place) });
  return validUntil && state !== 'revoked' ? words.until({ date: date(validUntil, place) }) : undefined;
}

function opener(member: Membership, isOpen: boolean, { words, toggle }: AccessRowsOptions): TemplateResult | typeof nothing {
  if (!toggle) return nothing;
  const mayManage = member.allowedActions.some(({ rel, enabled }) => enabled && rel !== 'notify');
  const name = member.displayName;
  return html`<button
    type="button"
    class="button quiet"
    part="button"
    aria-expanded=${isOpen}
    aria-label=${mayManage ? words.manageOf({ name }) : words.seeOf({ name })}
    @click=${() => toggle(member)}
  >
    ${mayManage ? words.manage : words.see}${chevronDown()}
  </button>`;
}

function rows(member: Membership, options: AccessRowsOptions): TemplateResult {
  const { words, roles, states } = options;
  const detail = options.detail(member);
  const day = dayOf(member, options);
  const cell = (label: string, value: unknown) =>
    html`<td role="cell">
      <span class="label" aria-hidden="true">${label}</span>
      <div>${value}</div>
    </td>`;
  return html`<tr role="row" class="person" part="access">
      <th role="rowheader" scope="row">
        <span class="name">${member.displayName}</span>${member.isSelf ? html` <span class="quiet">(${words.you})</span>` : nothing}
        <span class="about">${member.email}</span>
        ${member.managedBy === 'insurer' ? html`<span class="about locked">${lock()}${words.locked}</span>` : nothing}
        ${member.sharedMailbox ? badge('warning', words.shared) : nothing}
      </th>
      ${cell(words.role, roles[member.role])} ${cell(words.scope, scopeText(member, words))}
      ${cell(words.state, html`${accessStatus(member.state, states)}${day ? html`<span class="about">${day}</span>` : nothing}`)}
      ${cell(words.notified, member.notified ? words.on : words.off)}
      <td role="cell">${opener(member, detail !== nothing, options)}</td>
    </tr>
    ${
      detail === nothing
        ? nothing
        : html`<tr role="row" class="more">
            <td role="cell" colspan="6">${detail}</td>
          </tr>`
    }`;
}

/** People with access: a table where it is wide, rows on a phone; what it says of itself stays the same. */
export const accessRows = (members: readonly Membership[], options: AccessRowsOptions): TemplateResult => {
  const { person, role, scope, state, notified, detail } = options.words;
  return html`<table role="table" class="people" aria-labelledby="title" part="table">
    <thead role="rowgroup">
      <tr role="row">
        ${[person, role, scope, state, notified].map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}
        <th role="columnheader" scope="col"><span class="aloud">${detail}</span></th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${members.map((member) => rows(member, options))}
    </tbody>
  </table>`;
};
