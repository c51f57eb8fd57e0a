/** Companies and what is certified of them: valid answers of an insurer, typed; each test changes what it is about. */
import type { Attestation, AttestationCheck } from '@avenant/api';
import { now } from './answers.ts';

const stored = { version: 1, etag: '"1"', createdAt: now, updatedAt: now };
const paper = {
  number: 'ATT-2026-0001',
  kind: 'decennial' as const,
  insuredName: 'Ferrand Maçonnerie SARL',
  insurerName: 'La Bâtisseuse',
  contractNumber: 'BAT-774120',
  period: { start: '2026-01-01', end: '2026-12-31' },
  activities: ['Maçonnerie et béton armé', 'Charpente'],
};

export const attestation = (more: Partial<Attestation> = {}): Attestation => ({
  ...stored,
  ...paper,
  allowedActions: [{ rel: 'download', enabled: true }],
  id: 'att_1',
  contractId: 'ctr_1',
  state: 'available',
  issuedAt: '2026-11-20T08:00:00Z',
  isNew: true,
  document: { documentId: 'doc_1', filename: 'attestation.pdf', bytes: 3072 },
  verification: { code: 'BAT-7K3M-Q9XP-2D4H', href: '/batisseuse/verifier#BAT-7K3M-Q9XP-2D4H' },
  ...more,
});

/** One without a paper: on its way, or not to be had. */
export const withoutPaper = (more: Partial<Attestation>): Attestation =>
  attestation({ issuedAt: undefined, isNew: false, document: undefined, verification: undefined, allowedActions: [], ...more });

export const attestationCheck = (more: Partial<AttestationCheck> = {}): AttestationCheck => ({
  status: 'valid',
  checkedAt: now,
  ...paper,
  ...more,
});
