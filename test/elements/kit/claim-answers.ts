/** Claims and calls back: valid answers of an insurer, typed; each test changes what it is about. */
import type { Appointment, CallbackRequest, CallbackSlotPage, Claim, Offer } from '@avenant/api';
import { now } from './answers.ts';

const stored = { version: 1, etag: '"1"', createdAt: now, updatedAt: now };
const eur = (amount: string) => ({ amount, currency: 'EUR' });

export const offer = (more: Partial<Offer> = {}): Offer => ({
  id: 'off_1',
  amount: eur('6840.00'),
  computation: [
    { label: 'Remise en état', amount: eur('7640.00') },
    { label: 'Franchise', amount: eur('-800.00') },
    { label: 'Proposition', amount: eur('6840.00') },
  ],
  madeAt: '2026-11-10T09:00:00Z',
  validUntil: '2026-12-10',
  state: 'made',
  ...more,
});

export const appointment = (more: Partial<Appointment> = {}): Appointment => ({
  id: 'apt_1',
  kind: 'expertise',
  state: 'confirmed',
  start: '2026-12-02T13:00:00Z',
  end: '2026-12-02T15:00:00Z',
  place: 'Villa Les Acacias',
  withName: 'Élodie Marchand',
  ...more,
});

export const claim = (more: Partial<Claim> = {}): Claim => ({
  ...stored,
  allowedActions: [{ rel: 'submit_requirement', enabled: true }],
  id: 'cas_1',
  number: 'S26-00377',
  title: 'Fissures en façade',
  contracts: [{ contractId: 'ctr_1', number: 'BAT-774120', productName: 'Décennale bâtiment' }],
  openedAt: '2026-10-06T09:45:00Z',
  state: 'study',
  stage: 'study',
  summary: 'Nous cherchons la cause des fissures.',
  nextStep: { actor: 'insurer', label: 'Nous étudions votre sinistre', dueDate: '2026-12-04', kind: 'estimate' },
  milestones: [
    { code: 'declared', state: 'done', at: now },
    { code: 'study', state: 'current' },
    { code: 'expertise', state: 'upcoming' },
    { code: 'settlement', state: 'upcoming' },
    { code: 'closed', state: 'upcoming' },
  ],
  lossType: { code: 'cracks', label: 'Fissures' },
  lossDate: { value: '2026-09-28', precision: 'exact' },
  discoveredDate: '2026-10-02',
  place: '9 allée des Exemples',
  circumstances: 'Des fissures sont apparues.',
  injured: false,
  implication: { code: 'third_party_claim', label: 'Mise en cause par un tiers' },
  damages: ['Façade sud', 'Appui de fenêtre'],
  estimate: eur('18500.00'),
  deductible: eur('1500.00'),
  activatedGuarantees: ['Responsabilité civile décennale'],
  handler: { name: 'Hugo Lambert', contactId: 'cnt_1' },
  appointments: [],
  payments: [],
  ...more,
});

/** One that waits for an answer to its offer. */
export const offered = (more: Partial<Claim> = {}): Claim =>
  claim({
    state: 'offer_made',
    stage: 'settlement',
    offer: offer(),
    allowedActions: [
      { rel: 'accept_offer', enabled: true, deadline: '2026-12-10' },
      { rel: 'contest_offer', enabled: true, deadline: '2026-12-10' },
    ],
    ...more,
  });

export const slots = (more: Partial<CallbackSlotPage> = {}): CallbackSlotPage => ({
  items: [
    { id: 'slot_1', start: '2026-11-23T08:30:00Z', end: '2026-11-23T09:30:00Z' },
    { id: 'slot_2', start: '2026-11-23T13:30:00Z', end: '2026-11-23T14:30:00Z' },
    { id: 'slot_3', start: '2026-11-24T08:30:00Z', end: '2026-11-24T09:30:00Z' },
  ],
  contactName: 'Hugo Lambert',
  timeZone: 'Europe/Paris',
  ...more,
});

export const callback = (more: Partial<CallbackRequest> = {}): CallbackRequest => ({
  ...stored,
  allowedActions: [{ rel: 'cancel', enabled: true }],
  id: 'cbk_1',
  topic: 'claim',
  caseId: 'cas_1',
  phone: '+33639980012',
  state: 'scheduled',
  slot: { start: '2026-11-24T08:30:00Z', end: '2026-11-24T09:30:00Z' },
  contactName: 'Hugo Lambert',
  timeZone: 'Europe/Paris',
  ...more,
});
