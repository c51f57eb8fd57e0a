/** Calls that Nadia Ferrand has asked for: one to come, one that failed, one that was made (DOMAIN §6.2). */
import type { Seed } from './seed.js';

type Sample = NonNullable<Seed['callbacks']>[number];

const asked = (claim: string, state: Sample['state'], start: string, end: string): Sample => ({
  id: `cbk_${claim}`,
  accountId: 'org_ferrand',
  askedBy: 'acc_nadia',
  topic: 'claim',
  caseId: `cas_${claim}`,
  phone: '+33639980012',
  contactName: 'Hugo Lambert',
  slot: { start, end },
  state,
});

export const batisseuseCallbacks: Seed['callbacks'] = [
  asked('s26_00377', 'scheduled', '2026-11-24T09:30:00Z', '2026-11-24T10:30:00Z'),
  asked('s26_00290', 'missed', '2026-11-17T13:30:00Z', '2026-11-17T14:30:00Z'),
  asked('s25_01911', 'completed', '2026-11-12T08:30:00Z', '2026-11-12T09:30:00Z'),
];
