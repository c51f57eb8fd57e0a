/** What the insurer does with a claim. Every move is told: in its log, to those who may see it, and to their open pages. */
import type { Money } from '@avenant/api';
import { momentOf } from '../callbacks/slots.js';
import { daysAfter, isDay } from '../calendar.js';
import { claimState, moveClaim, type Together } from '../claims/claim-states.js';
import { appointmentTime } from '../claims/claim-steps.js';
import { amountInWords, longDay } from '../french.js';
import { claim as life, type ClaimState } from '../machines.js';
import { total } from '../money.js';
import { Refusal } from '../refusal.js';
import { typeset, typesetAll } from '../typeset.js';
import type { World } from '../world.js';
import { announce, caseOf, type Announcement } from './announce.js';

export function claimOf(world: World, id: string): Together {
  const claim = world.rows.claims.get(id);
  if (!claim) throw new Refusal('not-found');
  return { ofCase: caseOf(world, id), claim };
}
export const canMove = ({ ofCase, claim }: Together, to: ClaimState) => life.can(claimState(ofCase, claim), to);

const invalid = (pointer: string, code: string) => new Refusal('validation-failed', { errors: [{ pointer, code }] });

/** Moves a claim and tells of it, in one step. */
function move(world: World, id: string, work: (before: Together) => { both: Together; told: Announcement }): void {
  world.store.transaction(() => {
    const { both, told } = work(claimOf(world, id));
    announce(world, both.ofCase, told);
  });
}
const news = (subject: string, severity: Announcement['severity'], more: Partial<Announcement> = {}): Announcement => ({
  kind: 'status_change',
  subject,
  severity,
  type: 'case_update',
  ...more,
});

export const takeInCharge = (world: World, id: string): void =>
  move(world, id, (before) => {
    const both = moveClaim(world, before, 'study');
    return { both, told: news(`L'étude de votre sinistre ${both.ofCase.number} commence`, 'info') };
  });

export interface Appointed {
  day: string;
  /** `14:00`, at the insurer's. */
  time: string;
  place?: string | undefined;
  withName?: string | undefined;
}
const visitLasts = 2 * 3_600_000;

/** An expert comes: a time that is yet to come. */
export const appointExpert = (world: World, id: string, { day, time, place, withName }: Appointed): void =>
  move(world, id, (before) => {
    if (!isDay(day)) throw invalid('#/day', 'invalid_format');
    if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) throw invalid('#/time', 'invalid_format');
    const start = momentOf(world, day, time);
    if (start < world.now()) throw invalid('#/day', 'date_in_past');
    const appointment = typesetAll({
      id: world.ids.make('apt'),
      kind: 'expertise' as const,
      state: 'confirmed' as const,
      start: world.instant(start),
      end: world.instant(start + visitLasts),
      place: place?.trim() || before.claim.place,
      ...(withName?.trim() && { withName: withName.trim() }),
    });
    const both = moveClaim(world, before, 'expert_assigned', { claim: { appointments: [...before.claim.appointments, appointment] } });
    const when = appointmentTime(world, appointment.start);
    return {
      both,
      told: news(`Rendez-vous d'expertise ${when}`, 'info', { kind: 'message', body: typeset(`L'expert vous attend ${when}.`) }),
    };
  });

export interface Proposed {
  /** What the damage is assessed at; what stays with the customer is taken off. */
  assessed: Money;
  validUntil?: string | undefined;
}
const daysToAnswer = 30;

export const makeOffer = (world: World, id: string, { assessed, validUntil }: Proposed): void =>
  move(world, id, (before) => {
    const { deductible } = before.claim;
    const until = validUntil ?? daysAfter(world.today(), daysToAnswer);
    if (!isDay(until) || until < world.today()) throw invalid('#/validUntil', 'date_in_past');
    const off = deductible && { ...deductible, amount: `-${deductible.amount}` };
    const amount = total([assessed, ...(off ? [off] : [])]);
    if (assessed.currency !== world.config.currency || !(Number(amount.amount) > 0)) throw invalid('#/assessed', 'money');
    const offer = {
      id: world.ids.make('off'),
      amount,
      computation: typesetAll([
        { label: 'Dommages retenus', amount: assessed },
        ...(off ? [{ label: 'Franchise, qui reste à votre charge', amount: off }] : []),
        { label: 'Notre proposition', amount },
      ]),
      madeAt: world.instant(),
      validUntil: until,
      state: 'made' as const,
    };
    const both = moveClaim(world, before, 'offer_made', { claim: { offer } });
    const body = typeset(`Vous pouvez l'accepter ou la contester jusqu'au ${longDay(until)}.`);
    return { both, told: news(`Notre proposition : ${amountInWords(amount)}`, 'warning', { kind: 'decision', type: 'decision', body }) };
  });

/** Pays what was agreed on. */
export const payClaim = (world: World, id: string): void =>
  move(world, id, (before) => {
    const { offer } = before.claim;
    const contract = world.rows.contracts.get(before.ofCase.contractIds[0] ?? '');
    const payment = {
      id: world.ids.make('pay'),
      amount: offer?.amount ?? total([], world.config.currency),
      paidAt: world.instant(),
      payeeName: contract?.policyholderName ?? world.config.name,
    };
    const both = moveClaim(world, before, 'settlement', { claim: { payments: [...before.claim.payments, payment] } });
    const subject = `Versement effectué : ${amountInWords(payment.amount)}`;
    return { both, told: news(subject, 'success', { kind: 'payment', type: 'payment', notice: `Sinistre ${both.ofCase.number}` }) };
  });

export const closeClaim = (world: World, id: string): void =>
  move(world, id, (before) => {
    const { reached } = before.ofCase;
    const at = world.instant();
    const both = moveClaim(world, before, 'closed', { ofCase: { reached: { ...reached, payment: at, closed: at } } });
    return { both, told: news(`Votre sinistre ${both.ofCase.number} est clos`, 'info') };
  });
