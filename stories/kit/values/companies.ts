import type { Attestation } from '@avenant/api';
import { page } from '../../../test/elements/kit/answers.ts';
import { attestation, attestationCheck } from '../../../test/elements/kit/company-answers.ts';
import { type DrawnValue, keyOf } from './drawn-value.ts';

const certified = (of: string, change: (value: never) => Partial<Attestation>, says: DrawnValue['says']): DrawnValue => ({
  of,
  tag: 'avenant-attestation-viewer',
  attributes: {},
  answered: (insurer, [value]) => insurer.on('attestations.list', () => page(attestation(change(value!)))),
  says,
});

export const companies: readonly DrawnValue[] = [
  certified('AttestationKind', (kind) => ({ kind }), keyOf('attestation')),
  certified('Attestation.state', (state) => ({ state }), keyOf('attestation-status')),
  {
    of: 'AttestationCheck.status',
    tag: 'avenant-attestation-check',
    attributes: { code: 'BAT-7K3M-Q9XP-2D4H' },
    answered: (insurer, [status]) => insurer.on('attestations.check', () => attestationCheck({ status: status! })),
    says: keyOf('attestation-check', { unknown: 'attestation-check.unknownCode' }),
  },
];
