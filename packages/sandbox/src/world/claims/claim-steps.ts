import type { Claim } from '@avenant/api';
import { daysAfter } from '../calendar.js';
import { longDay } from '../french.js';
import type { ClaimState } from '../machines.js';
import { documentsStep } from '../next-step.js';
import type { RequirementRow } from '../records.js';
import { typeset } from '../typeset.js';
import type { World } from '../world.js';
import type { ClaimRow } from './claim-row.js';
import { claimState, type Together } from './claim-states.js';

type NextStep = NonNullable<Claim['nextStep']>;
const ours = (label: string, dueDate?: string): NextStep => ({
  actor: 'insurer',
  kind: 'estimate',
  label,
  ...(dueDate && { dueDate }),
});

/** « 14 h », « 14 h 30 », at the insurer's. */
const hourOf = (world: World, at: string) =>
  new Intl.DateTimeFormat('fr-FR', { hour: 'numeric', minute: '2-digit', timeZone: world.config.timeZone })
    .format(new Date(at))
    .replace(':', ' h ')
    .replace(/^0/, '')
    .replace(/ h 00$/, ' h');
const dayOf = (world: World, at: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: world.config.timeZone, dateStyle: 'short' }).format(new Date(at));
/** « le 2 décembre 2026 à 14 h ». */
export const appointmentTime = (world: World, at: string) => `le ${longDay(dayOf(world, at))} à ${hourOf(world, at)}`;

/** The appointment that is to come, or was the last. */
const expertise = ({ appointments }: ClaimRow) => appointments.findLast((one) => one.state === 'confirmed' || one.state === 'proposed');

function expertStep(world: World, claim: ClaimRow): NextStep {
  const appointment = expertise(claim);
  if (!appointment) return ours('L’expert vous propose un rendez-vous');
  if (Date.parse(appointment.end) < world.now()) return ours('Nous attendons le rapport de l’expert');
  const label = `Rendez-vous avec l’expert ${appointmentTime(world, appointment.start)}`;
  return { actor: 'third_party', kind: 'commitment', label };
}

function offerStep(world: World, { offer }: ClaimRow): NextStep {
  if (offer && offer.validUntil < world.today()) return ours('Notre proposition n’est plus valable ; nous vous en adressons une autre');
  return { actor: 'you', kind: 'commitment', label: 'Répondre à notre proposition', ...(offer && { dueDate: offer.validUntil }) };
}

function contestStep(world: World, contestUntil: string | undefined): NextStep | undefined {
  if (contestUntil === undefined || contestUntil < world.today()) return undefined;
  return { actor: 'you', kind: 'commitment', label: 'Vous pouvez contester la décision', dueDate: contestUntil };
}

/** A usual delay that has run out says no day any more. */
const unlessPast = (world: World, day: string) => (day < world.today() ? undefined : day);

const steps: Record<ClaimState, (world: World, both: Together, requirements: RequirementRow[]) => NextStep | undefined> = {
  declared: (world, { ofCase }) => ours('Nous prenons votre déclaration en charge', unlessPast(world, daysAfter(ofCase.openedAt, 5))),
  to_complete: (_, __, requirements) => documentsStep(requirements),
  study: (world, { ofCase, claim }) =>
    ours('Nous étudions votre sinistre', unlessPast(world, daysAfter(claim.reached.study ?? ofCase.openedAt, 20))),
  expert_assigned: (world, { claim }) => expertStep(world, claim),
  offer_made: (world, { claim }) => offerStep(world, claim),
  offer_accepted: (world, { claim }) =>
    ours('Nous préparons votre versement', unlessPast(world, daysAfter(claim.offer?.respondedAt ?? world.today(), 10))),
  offer_contested: (world, { claim }) =>
    ours('Nous réexaminons notre proposition', unlessPast(world, daysAfter(claim.offer?.respondedAt ?? world.today(), 15))),
  settlement: () => ours('Votre versement est en cours'),
  decided: (world, { ofCase }) => contestStep(world, ofCase.contestUntil),
  closed: () => undefined,
  withdrawn: () => undefined,
  lapsed: () => undefined,
};

export function claimStep(world: World, both: Together, requirements: RequirementRow[]): NextStep | undefined {
  const step = steps[claimState(both.ofCase, both.claim)](world, both, requirements);
  return step && { ...step, label: typeset(step.label) };
}
