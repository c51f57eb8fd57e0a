import type { Contract, Membership } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import type { AccessDetailWords } from './access-detail.labels.js';
import { button } from './button.js';
import { facts } from './facts.js';
import { notice } from './notice.js';
import { permissionText } from './permission-text.js';
import type { PermissionWords } from './permission.labels.js';

/** What is done at one press. */
export type AccessMove = 'suspend' | 'resume' | 'resend' | 'notify';

export interface AccessDetailOptions {
  readonly words: AccessDetailWords;
  readonly permissions: PermissionWords;
  /** « Tous les contrats », « 2 contrats » */
  readonly scope: string;
  /** By name; nothing while they are on their way, or not to be seen. */
  readonly contracts: readonly Contract[] | undefined;
  /** Who else manages, where one may not change oneself. */
  readonly names: string;
  /** On its way. */
  readonly busy: AccessMove | undefined;
  readonly said: unknown;
  /** Its id is where the focus goes for what is said. */
  readonly newsId: string;
  readonly move: (move: AccessMove) => void;
  readonly change: () => void;
  readonly remove: () => void;
}

/** Why nothing may be changed here, once; what is kept from everybody alike is said above the list. */
function reason({ allowedActions }: Membership, { words, names }: AccessDetailOptions): string | undefined {
  const code = allowedActions.find(({ rel, enabled }) => !enabled && rel !== 'notify' && rel !== 'accept')?.reasonCode;
  switch (code) {
    case undefined:
    case 'access.manage':
    case 'insurer_withheld':
      return undefined;
    case 'managed_by_insurer':
    case 'last_admin':
      return words[code];
    case 'self_change':
      return names ? words.self_change({ names }) : words.selfAlone;
    default:
      return words.refused;
  }
}

function contractsText({ scope }: Membership, options: AccessDetailOptions): unknown {
  const named = options.contracts?.filter(({ id }) => scope.contractIds?.includes(id)) ?? [];
  if (scope.everyContract || named.length === 0) return options.scope;
  return html`<ul>
    ${named.map(({ productName, number }) => html`<li>${productName}, ${number}</li>`)}
  </ul>`;
}

function rights({ permissions }: Membership, { words, permissions: said }: AccessDetailOptions): unknown {
  if (permissions.length === 0) return words.noRight;
  return html`<ul>
    ${permissions.map((code) => html`<li>${permissionText(code, said)}</li>`)}
  </ul>`;
}

/** One’s own choice, which nobody else makes. */
function ownNotices(member: Membership, { words, busy, move }: AccessDetailOptions): TemplateResult | typeof nothing {
  if (!member.allowedActions.some(({ rel, enabled }) => rel === 'notify' && enabled)) return nothing;
  return html`<div class="own">
    <label class="choice"
      ><input
        type="checkbox"
        role="switch"
        id="access-notify"
        .checked=${member.notified}
        aria-describedby="access-notify-text"
        aria-disabled=${busy ? 'true' : nothing}
        @click=${(event: Event) => {
          // It turns once the insurer has it.
          event.preventDefault();
          if (!busy) move('notify');
        }}
      /><span>${words.notify}</span></label
    >
    <p class="quiet" id="access-notify-text">${words.notifyText}</p>
  </div>`;
}

/** An access, opened: what it allows, where it comes from, and what may be done with it. */
export function accessDetail(member: Membership, options: AccessDetailOptions): TemplateResult {
  const { words, busy, move } = options;
  const may = (rel: string) => member.allowedActions.some((one) => one.rel === rel && one.enabled);
  const offer = (rel: AccessMove) =>
    may(rel) ? button({ label: words[rel as 'suspend'], busy: busy === rel, press: () => move(rel) }) : nothing;
  const why = reason(member, options);
  return html`<div class="opened">
    <div id=${options.newsId} tabindex="-1" role="status">${options.said}</div>
    ${member.sharedMailbox ? notice('warning', words.sharedText) : nothing}
    ${facts([
      [words.rights, rights(member, options)],
      [words.contracts, contractsText(member, options)],
      [words.origin, member.source === 'unknown' ? words.unknownSource : words[member.source]],
      [words.managedBy, member.managedBy === 'unknown' ? words.unknownManager : words[member.managedBy]],
    ])}
    ${ownNotices(member, options)} ${why ? html`<p class="why">${why}</p>` : nothing}
    <div class="actions">
      ${may('change') ? button({ label: words.change, press: options.change }) : nothing} ${offer('resend')} ${offer('resume')}
      ${offer('suspend')} ${may('remove') ? button({ label: words.remove, kind: 'quiet', press: options.remove }) : nothing}
    </div>
  </div>`;
}
