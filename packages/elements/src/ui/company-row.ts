import type { Organisation } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { type Place, date } from '../kit/format.js';
import { badge } from './badge.js';
import { button } from './button.js';
import { check } from './icons/check.js';
import type { MemberRoleWords } from './member-role.labels.js';

/** « Ferrand Maçonnerie SARL » */
export const companyName = ({ name, legalForm }: Pick<Organisation, 'name' | 'legalForm'>): string =>
  legalForm ? `${name} ${legalForm}` : name;

export interface CompanyRowWords {
  readonly current: string;
  readonly entering: string;
  readonly invited: string;
  readonly accept: string;
  readonly number: (p: { number: string }) => string;
  readonly invitedUntil: (p: { date: string }) => string;
  readonly acceptOf: (p: { name: string }) => string;
}

export interface CompanyRowOptions {
  readonly words: CompanyRowWords;
  readonly roles: MemberRoleWords;
  readonly place: Place;
  /** Its space is being opened, or its invitation taken up. */
  readonly busy: boolean;
  /** Another one is: this one waits. */
  readonly waits: boolean;
  readonly enter: () => void;
  readonly accept: () => void;
}

/** A company: its name, what one is there, and a press that opens its space; or an invitation to accept. */
export function companyRow(company: Organisation, options: CompanyRowOptions): TemplateResult {
  const { words, roles } = options;
  const about = [roles[company.role], company.number ? words.number({ number: company.number }) : undefined];
  const name = html`<span class="name">${companyName(company)}</span>
    <span class="about quiet">${about.filter(Boolean).join(' · ')}</span>`;
  if (company.state === 'invited') return invitation(company, name, options);
  if (company.isCurrent)
    return html`<div class="company" part="company" aria-current="true">
      ${name} ${check()}<span class="aloud">${words.current}</span>
    </div>`;
  return html`<button
    type="button"
    class="company"
    part="company"
    aria-busy=${options.busy ? 'true' : nothing}
    aria-disabled=${options.busy || options.waits ? 'true' : nothing}
    @click=${() => !options.busy && !options.waits && options.enter()}
  >
    ${name}${options.busy ? html`<span class="about">${words.entering}</span>` : nothing}
  </button>`;
}

function invitation(company: Organisation, name: TemplateResult, { words, place, busy, accept }: CompanyRowOptions): TemplateResult {
  const { invitationExpiresAt: until, allowedActions } = company;
  const may = allowedActions.some(({ rel, enabled }) => rel === 'accept' && enabled);
  return html`<div class="company" part="company">
    ${name} ${badge('info', words.invited)}
    ${until ? html`<span class="about quiet">${words.invitedUntil({ date: date(until, place) })}</span>` : nothing}
    ${may ? button({ label: words.accept, aloud: words.acceptOf({ name: companyName(company) }), busy, press: accept }) : nothing}
  </div>`;
}
