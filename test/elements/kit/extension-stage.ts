import type { Case, ExtensionReceipt } from '@avenant/api';
import { CaseExtension } from '@avenant/elements';
import { caseFile } from './answers.ts';
import { press, write } from './hand.ts';
import { StubInsurer } from './insurer.ts';
import { field, find } from './roles.ts';
import { mount } from './stage.ts';

const extendable = { rel: 'extend', enabled: true };
export const inPayment = (more: Partial<Case> = {}): Case =>
  caseFile({ state: 'in_payment', outcome: 'accepted', allowedActions: [extendable], contractIds: ['ctr_1', 'ctr_2'], ...more });
export const receipt = (more: Partial<ExtensionReceipt> = {}): ExtensionReceipt => ({
  reference: 'PRO-2026-0007',
  at: '2026-11-21T08:05:00Z',
  caseId: 'cas_1',
  periods: [{ start: '2026-11-01', end: '2026-11-15' }],
  resumedWork: false,
  ...more,
});
export const ready = () => new StubInsurer().on('cases.get', () => inPayment()).on('cases.extend', () => receipt());

/** The element, its form open. */
export async function openExtension(insurer = ready(), given: Partial<CaseExtension> = {}) {
  const it = mount(CaseExtension, { caseId: 'cas_1', caseHref: '/dossiers/{id}', ...given }, { insurer });
  await find('heading', 'Prolonger mon indemnisation');
  return it;
}
export const add = (start: string, end: string) => {
  write(field('Date de début'), start);
  write(field('Date de fin'), end);
  press('Ajouter cette période');
};
/** Filled in, and looked over. */
export async function review(start = '1/11/2026', end = '15/11/2026') {
  add(start, end);
  press('Non, l’arrêt continue', 'radio');
  press('Vérifier ma demande');
  await find('heading', 'Relisez votre demande');
}
