import type { Document } from '@avenant/api';
import { batisseuse, lumio } from '@avenant/sandbox';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import 'avenant/document-list.js';
import { english, failed, forbidden, insurer, themed, waiting } from './kit/faces.ts';
import { press, says, shows } from './kit/screen.ts';

export default { title: 'Elements/Document list', component: 'avenant-document-list' } satisfies Meta;

const letter: Document = {
  id: 'doc_1',
  version: 1,
  etag: '"1"',
  createdAt: '2026-11-18T09:00:00Z',
  updatedAt: '2026-11-18T09:00:00Z',
  allowedActions: [{ rel: 'download', enabled: true }],
  type: 'claim_letter',
  title: 'Décision de prise en charge',
  filename: 'decision.pdf',
  mime: 'application/pdf',
  bytes: 250_880,
  direction: 'outbound',
};
const given = (...documents: Partial<Document>[]): Pick<StoryObj, 'args'> => ({
  args: { documents: documents.map((more, n) => ({ ...letter, id: `doc_${n}`, ...more })) },
});
const held = (reasonCode: string): Pick<Document, 'allowedActions'> => ({
  allowedActions: [{ rel: 'download', enabled: false, reasonCode }],
});

/** What the customer has received: letters, conditions. */
export const Ready: StoryObj = { play: shows('button', /^(Télécharger|Download) \(PDF/) };
export const Waiting = waiting('/documents');
export const Empty: StoryObj = {
  ...insurer({ seed: { ...lumio, documents: [] } }),
  play: shows('heading', /^(Aucun document reçu|No document received)/),
};
export const Failed = failed('/documents');
export const Forbidden = forbidden('/documents');
export const Themed = themed;
export const English = english;

export const Sent: StoryObj = { args: { show: 'sent' }, play: says(/^(Justificatif|Supporting document) · /) };
/** The customer asks for the other side. */
export const Switched: StoryObj = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'radio', /^(Envoyés|Sent)$/);
    await says(/^(Justificatif|Supporting document) · /)({ canvasElement });
  },
};
export const OneCase: StoryObj = { args: { 'case-id': 'cas_2025_0410' }, play: says(/^Décision de refus$/) };
/** On a contract's page: its own documents, and those of its cases. */
export const OneContract: StoryObj = {
  ...insurer({ seed: batisseuse, signedIn: 'nadia.ferrand@exemple.example' }),
  args: { 'contract-id': 'ctr_bat_rcpro' },
  play: says(/^Avis de règlement$/),
};
export const New: StoryObj = { ...given({ isNew: true }, {}), play: says(/^(Nouveau|New)$/) };
/** Held by the insurer's security check, still being checked, or not to be had for a reason of the insurer's. */
export const Held: StoryObj = {
  ...given(held('quarantined'), held('pending_scan'), held('archived_elsewhere')),
  play: says(/^(Ce document est retenu|This document is held)/),
};
/** It turns out to be held when it is fetched. */
export const HeldWhenFetched: StoryObj = {
  ...given({}),
  ...insurer({ faults: [{ path: '/documents/*/links', fault: 'code=quarantined' }] }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'button', /^(Télécharger|Download)/);
    await says(/^(Ce document est retenu|This document is held)/)({ canvasElement });
  },
};
/** Every type of document, and one that this version does not know. */
export const Types: StoryObj = {
  ...given(
    ...(
      [
        'policy_schedule',
        'general_conditions',
        'ipid',
        'attestation',
        'premium_notice',
        'benefit_statement',
        'claim_letter',
        'base_statement',
        'id_card',
        'mandate',
        'correspondence',
        'justificatif',
        'other',
        'unknown',
      ] as const
    ).map((type) => ({ type, mime: type === 'id_card' ? 'image/png' : 'application/pdf' })),
  ),
  play: says(/^(Conditions particulières|Policy schedule) · /),
};
export const Many: StoryObj = {
  ...insurer({
    seed: {
      ...lumio,
      documents: Array.from({ length: 50 }, (_, n) => ({
        ...lumio.documents.find(({ id }) => id === 'doc_0410_decision')!,
        id: `doc_${n}`,
        title: `Courrier ${n + 1}`,
      })),
    },
  }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'button', /^(Afficher les documents précédents|Show earlier documents)$/);
    await says(/^Courrier 50$/)({ canvasElement });
  },
};
