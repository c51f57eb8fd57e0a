import type { Document, Requirement, UploadReceipt } from '@avenant/api';
import { page, receipt, requirement } from '../../../test/elements/kit/answers.ts';
import { document } from '../../../test/elements/kit/outcome-answers.ts';
import { type DrawnValue, keyOf } from './drawn-value.ts';

const asked = (tag: DrawnValue['tag'], change: (value: never) => Partial<Requirement>): Omit<DrawnValue, 'of' | 'says'> => ({
  tag,
  attributes: { 'case-id': 'cas_1' },
  together: true,
  answered: (insurer, values) =>
    insurer.on('cases.requirements', () =>
      page(...values.map((value) => requirement({ id: `req_${value}`, label: value, deadline: undefined, ...change(value) }))),
    ),
});
/** Files of a tab that was closed, as the insurer tells of them. */
const kept = (change: (value: never) => Partial<UploadReceipt>): Omit<DrawnValue, 'of' | 'says'> => ({
  tag: 'avenant-justificatif-dropzone',
  attributes: { 'case-id': 'cas_1' },
  together: true,
  answered: (insurer, values) => {
    insurer.hold('uploads.receipt'); // what is looked at is still being looked at
    return insurer
      .on('cases.requirements', () => page(requirement({ maxFiles: 20 })))
      .on('uploads.list', () =>
        page(...values.map((value) => receipt({ id: `upl_${value}`, filename: `${String(value)}.pdf`, ...change(value) }))),
      );
  },
});
const documents = (
  of: string,
  change: (value: never) => Partial<Document>,
  says: DrawnValue['says'],
  more: Pick<DrawnValue, 'attributes' | 'together'>,
): DrawnValue => ({
  of,
  tag: 'avenant-document-list',
  ...more,
  answered: (insurer, values) =>
    insurer.on('documents.list', () => page(...values.map((value) => document({ id: `doc_${value}`, title: value, ...change(value) })))),
  says,
});

export const files: readonly DrawnValue[] = [
  { of: 'RequirementState', ...asked('avenant-case-summary', (state) => ({ state })), says: keyOf('requirement-status') },
  {
    of: 'RejectionCode',
    ...asked('avenant-case-summary', (code) => ({ state: 'rejected', rejection: { code } })),
    says: keyOf('case-summary', { unknown: 'case-summary.other' }),
  },
  documents('Document.type', (type) => ({ type }), keyOf('document-list'), { attributes: {}, together: true }),
  documents(
    'Document.direction',
    (direction) => ({ direction }),
    (value) => (value === 'inbound' ? 'document-list.sentOn' : 'document-list.receivedOn'),
    { attributes: (value) => ({ show: value === 'inbound' ? 'sent' : 'received' }) },
  ),
];

export const deposit: readonly DrawnValue[] = [
  {
    of: 'Requirement.required',
    ...asked('avenant-justificatif-dropzone', (required) => ({ required })),
    says: (value) => (value === 'recommended' ? 'deposit.recommended' : { none: 'a document is needed unless it is said not to be' }),
  },
];

export const uploads: readonly DrawnValue[] = [
  {
    of: 'UploadState',
    ...kept((state) => ({ state, ...(state === 'receiving' && { offset: 400 }), ...(state === 'refused' && { reasonCode: 'damaged' }) })),
    says: (value) => {
      const keys: Record<string, `${string}.${string}`> = {
        receiving: 'deposit-trouble.interrupted',
        clean: 'deposit.ready',
        infected: 'deposit-trouble.infected',
        refused: 'deposit-trouble.damaged',
      };
      return keys[value] ?? 'deposit.verifying';
    },
  },
];

export const refusals: readonly DrawnValue[] = [
  {
    of: 'RefusalCode',
    ...kept((reasonCode) => ({ state: 'refused', reasonCode })),
    says: keyOf('deposit-trouble', {
      wrong_type: 'deposit-trouble.refused_type',
      password_protected: 'deposit-trouble.protected',
      unknown: 'deposit.refused',
    }),
  },
];
