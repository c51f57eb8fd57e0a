import type { Attestation } from '@avenant/api';
import { page } from '../../../test/elements/kit/answers.ts';
import { attestation, attestationCheck } from '../../../test/elements/kit/company-answers.ts';
import { preferences } from '../../../test/elements/kit/profile-answers.ts';
import { type DrawnValue, keyOf } from './drawn-value.ts';

const certified = (of: string, change: (value: never) => Partial<Attestation>, says: DrawnValue['says']): DrawnValue => ({
  of,
  tag: 'avenant-attestation-viewer',
  attributes: {},
  answered: (insurer, [value]) => insurer.on('attestations.list', () => page(attestation(change(value!)))),
  says,
});

const chosen = { tag: 'avenant-notification-preferences', attributes: {}, together: true } as const;

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
  {
    of: 'NotificationTopic',
    ...chosen,
    answered: (insurer, values) =>
      insurer.on('notifications.preferences', () =>
        preferences({ topics: values.map((topic) => ({ topic, locked: topic === 'security', channels: [] })) }),
      ),
    says: keyOf('notification-preferences', { unknown: { none: 'a topic without a name cannot be chosen; it stays as it is' } }),
  },
  {
    of: 'NotificationChannel',
    ...chosen,
    answered: (insurer, values) =>
      insurer.on('notifications.preferences', () => preferences({ channels: values.map((channel) => ({ channel, target: '' })) })),
    says: keyOf('notification-preferences', { unknown: { none: 'a way without a name cannot be chosen' } }),
  },
];
