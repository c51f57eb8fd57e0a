import type { Contract } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import type { AvenantElement } from '../kit/element.js';
import { type Place, date } from '../kit/format.js';
import { hrefFrom } from '../kit/navigate.js';
import { linkButton } from './button.js';

const reasons = ['unpaid_premium', 'file_incomplete', 'contract_not_in_force'] as const;
type Reason = (typeof reasons)[number];
export type ContractActionsWords = Readonly<
  Record<
    'statement' | 'statementRefused' | 'statementClosed' | 'attestation' | 'noPermission' | 'otherReason' | 'guarantees' | Reason,
    string
  >
> & {
  readonly before: (p: { date: string }) => string;
  readonly attestationRefused: (p: { why: string }) => string;
};

/** Addresses that the host gives, `{id}` standing for the contract. */
export interface ContractActionHrefs {
  readonly statement: string | undefined;
  readonly attestation: string | undefined;
  readonly guarantees: string | undefined;
}

/** What a permission is called has a dot in it: `attestation.issue`. */
const whyNot = (reason: string | undefined, words: ContractActionsWords) =>
  reason?.includes('.') ? words.noPermission : reasons.includes(reason as Reason) ? words[reason as Reason] : words.otherReason;

/** What the insurer lets be done with a contract: a link each, or the reason why not. What it does not speak of is not there. */
export function contractActions(
  host: AvenantElement,
  { id, allowedActions }: Contract,
  hrefs: ContractActionHrefs,
  words: ContractActionsWords,
  place: Place,
): TemplateResult {
  const action = (rel: string) => allowedActions.find((one) => one.rel === rel);
  const to = (template: string | undefined) => hrefFrom(template, { id });
  const asides: string[] = [];
  const links: unknown[] = [];
  const statement = to(hrefs.statement) && action('enter_base_statement');
  if (statement && statement.enabled) {
    links.push(linkButton(host, to(hrefs.statement), { label: words.statement, kind: 'primary' }));
    if (statement.deadline) links.push(html`<span class="quiet">${words.before({ date: date(statement.deadline, place) })}</span>`);
  } else if (statement) asides.push(statement.reasonCode === 'base_statement_not_open' ? words.statementClosed : words.statementRefused);
  const attestation = to(hrefs.attestation) && action('request_attestation');
  if (attestation && attestation.enabled) links.push(linkButton(host, to(hrefs.attestation), { label: words.attestation }));
  else if (attestation) asides.push(words.attestationRefused({ why: whyNot(attestation.reasonCode, words) }));
  if (to(hrefs.guarantees)) links.push(linkButton(host, to(hrefs.guarantees), { label: words.guarantees, kind: 'quiet' }));
  return html`${asides.length > 0 ? html`<div class="asides">${asides.map((text) => html`<p class="quiet why">${text}</p>`)}</div>` : nothing}
    <div class="actions" part="actions">${links}<slot name="actions"></slot></div>`;
}
