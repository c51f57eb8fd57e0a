/** What was asked for in the claims of Ferrand Maçonnerie, and room for what was not. */
import { spontaneousTexts, takesMore } from '../claims/spontaneous.js';
import { accountId, ofClaim } from './batisseuse-claim-sample.js';
import { batisseuseCases } from './batisseuse-claims.js';
import type { SampleRequirement, Seed } from './seed.js';

const asked = (caseId: string, row: Omit<SampleRequirement, 'accountId' | 'caseId' | 'requestRound'>): SampleRequirement => ({
  accountId,
  caseId,
  requestRound: 1,
  ...row,
});

export const batisseuseClaimRequirements: Seed['requirements'] = [
  asked(ofClaim('S26-00290'), {
    id: 'req_s26_00290_reception',
    code: 'acceptance_report',
    label: 'Procès-verbal de réception des travaux',
    help: 'Sa date fixe le départ de la garantie de dix ans.',
    example: "Le procès-verbal signé par vous et par le maître d'ouvrage, avec la date et les réserves.",
    state: 'missing',
    required: 'required',
    deadline: '2026-12-07',
    documentIds: [],
  }),
  asked(ofClaim('S26-00290'), {
    id: 'req_s26_00290_photos',
    code: 'photos',
    label: 'Photos des dommages',
    state: 'accepted',
    required: 'required',
    documentIds: ['doc_s26_00290_photos'],
  }),
  asked(ofClaim('S26-00290'), {
    id: 'req_s26_00290_devis',
    code: 'works_quote',
    label: 'Devis et factures des travaux',
    state: 'under_review',
    required: 'required',
    documentIds: ['doc_s26_00290_devis'],
  }),
  ...batisseuseCases.filter(takesMore).map((row) =>
    asked(row.id, {
      ...spontaneousTexts,
      id: `req_${row.id.slice(4)}_autre`,
      state: 'missing',
      required: 'recommended',
      maxFiles: 10,
      documentIds: [],
    }),
  ),
];
