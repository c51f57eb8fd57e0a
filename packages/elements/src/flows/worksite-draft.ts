import type { AttestationRequest, AvenantError, Money } from '@avenant/api';
import { typedDay } from './period.js';

export type WorksiteField = 'contractId' | 'name' | 'address' | 'openingDate' | 'cost' | 'recipient';
export type WorksiteProblemCode = 'missing' | 'too_long' | 'date_format' | 'money' | 'refused';
export type WorksiteProblems = Partial<Record<WorksiteField, WorksiteProblemCode>>;

/** The most that each may hold (attestations.schema.ts). */
const longest: Partial<Record<WorksiteField, number>> = { name: 200, address: 300, recipient: 200 };

/** « 2 400 000,5 », "2'400'000.50" → `2400000.50`; nothing when it is no amount, or none above zero. */
export function typedAmount(typed: string): string | undefined {
  const [, whole, cents = ''] = /^(\d{1,12})(?:[.,](\d{1,2}))?$/.exec(typed.replace(/[\s'’€]|CHF|EUR/g, '')) ?? [];
  if (whole === undefined || Number(`${whole}.${cents}`) === 0) return undefined;
  return `${String(BigInt(whole))}.${cents.padEnd(2, '0')}`;
}

const places: Readonly<Record<string, WorksiteField>> = {
  '/worksite/name': 'name',
  '/worksite/address': 'address',
  '/worksite/openingDate': 'openingDate',
  '/worksite/cost': 'cost',
  '/worksite/cost/amount': 'cost',
  '/recipient': 'recipient',
};

/** A building site on its way to being certified: what is typed stays until the insurer has it. */
export class WorksiteDraft {
  readonly typed: Record<WorksiteField, string> = { contractId: '', name: '', address: '', openingDate: '', cost: '', recipient: '' };
  problems: WorksiteProblems = {};
  /** What the insurer would not have: wrong as long as it stands there. */
  readonly #refused = new Map<WorksiteField, { readonly text: string; readonly code: WorksiteProblemCode }>();

  /** Something would be lost if the page went away. */
  get isTouched(): boolean {
    return Object.entries(this.typed).some(([field, text]) => field !== 'contractId' && text.trim() !== '');
  }

  /** Looks it over; true when it can be sent. */
  check(): boolean {
    this.problems = this.#found();
    return Object.keys(this.problems).length === 0;
  }

  /** The person goes to another field: what was wrong is looked at again, nothing new is found wrong. */
  leave(): void {
    const found = this.#found();
    this.problems = Object.fromEntries(Object.entries(found).filter(([field]) => field in this.problems));
  }

  request(currency: Money['currency']): AttestationRequest & { contractId: string } {
    const { contractId, name, address, openingDate, cost, recipient } = this.typed;
    return {
      contractId,
      kind: 'nominative_worksite',
      worksite: {
        name: name.trim(),
        address: address.trim(),
        openingDate: typedDay(openingDate)!,
        cost: { amount: typedAmount(cost)!, currency },
      },
      ...(recipient.trim() && { recipient: recipient.trim() }),
    };
  }

  /** The insurer has refused. True when it is about fields: they are there to be put right. */
  refuse({ details }: AvenantError): boolean {
    const known: WorksiteProblemCode[] = ['date_format', 'money'];
    for (const { pointer, code } of details.errors ?? []) {
      const field = places[pointer.replace(/^#/, '')];
      if (field) this.#refused.set(field, { text: this.typed[field], code: known.find((one) => one === code) ?? 'refused' });
    }
    this.problems = this.#found();
    return Object.keys(this.problems).length > 0;
  }

  #found(): WorksiteProblems {
    const problems: WorksiteProblems = {};
    for (const field of Object.keys(this.typed) as WorksiteField[]) {
      const text = this.typed[field].trim();
      if (text === '' && field !== 'recipient') problems[field] = 'missing';
      else if (text.length > (longest[field] ?? Infinity)) problems[field] = 'too_long';
    }
    if (!problems.openingDate && !typedDay(this.typed.openingDate)) problems.openingDate = 'date_format';
    if (!problems.cost && !typedAmount(this.typed.cost)) problems.cost = 'money';
    for (const [field, { text, code }] of this.#refused) if (text === this.typed[field]) problems[field] ??= code;
    return problems;
  }
}
