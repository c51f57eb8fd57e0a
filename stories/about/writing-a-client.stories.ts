import { checked } from '@avenant/client';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import 'avenant/case-card.js';
import 'avenant/contract-list.js';
import { tenant } from '../../test/elements/kit/answers.ts';
import { themeOf } from '../.storybook/themes.ts';
import { shows } from '../kit/screen.ts';
import { BackOfficeError, hostAdapter, type BackOffice, type Police, type Sinistre } from './host-adapter.ts';

export default { title: 'About/Writing a client', tags: ['!autodocs', '!dev'], parameters: { provider: false } } satisfies Meta;

const now = Date.parse('2026-11-21T08:00:00Z');
const libre: Police = { num: 'LIB-448120', produit: 'Libre', statut: 'ACT', primeAnnuelle: 10_680, dateEffet: '15/03/2021', maj: now };
const projet: Police = { num: 'PRJ-448121', produit: 'Projet', statut: 'SUSP', primeAnnuelle: 25_680, dateEffet: '05/08/2025', maj: now };
const sinistre: Sinistre = {
  ref: 'S-1041',
  objet: 'Arrêt de travail du 6 juillet 2026',
  etape: 'ATTENTE_PIECES',
  polices: [libre.num],
  declareLe: Date.parse('2026-10-12T08:14:00Z'),
  piecesAvantLe: '04/12/2026',
  maj: now,
};
const back: BackOffice = {
  clock: () => now,
  get: async (path) => {
    const answers: Record<string, unknown> = { '/polices': [libre, projet], [`/sinistres/${sinistre.ref}`]: sinistre };
    return answers[path] ?? Promise.reject(new BackOfficeError(404));
  },
};

/** Our elements, over that back office: they do not know that it is not ours. */
export const Adapted: StoryObj = {
  render: (_, { globals }) => html`
    <avenant-provider .api=${checked(hostAdapter(back, tenant()))} theme=${themeOf(globals['theme']).scheme}>
      <div style="display: grid; gap: 24px">
        <avenant-contract-list contract-href="#/{id}"></avenant-contract-list>
        <avenant-case-card case-id=${sinistre.ref} case-href="#/{id}"></avenant-case-card>
      </div>
    </avenant-provider>
  `,
  play: shows('heading', /^Projet$/),
};
