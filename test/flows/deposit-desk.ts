import { AvenantError, type ErrorCode, type Requirement } from '@avenant/api';
import { Deposit } from '@avenant/elements/flows/deposit.js';
import { bytesOf } from './sparse-file.ts';
import { ManualClock, receipt, requirement, settle, StubInsurer, type Asked } from './stub-insurer.ts';

export const failure = (code: ErrorCode) => new AvenantError(code, 'test');
export const impossible = { name: 'ImpossibleMove' };
export const two = () => [requirement(), requirement({ id: 'req_2', state: 'rejected' })];
export const pdf = (n = 0) => new File([bytesOf('plain.pdf'), `\n% ${n}`], `releve-${n}.pdf`);

export function desk(requirementId?: string) {
  const insurer = new StubInsurer();
  const clock = new ManualClock();
  const deposit = new Deposit({ api: insurer.api, caseId: 'cas_1', requirementId, wait: clock.wait });
  return { insurer, clock, deposit };
}

/** Loaded, with what the insurer has of each requirement already. */
export async function open(requirements: Requirement[] = two(), found: Record<string, string[]> = {}, requirementId?: string) {
  const it = desk(requirementId);
  const loading = it.deposit.load();
  (await it.insurer.next('requirements')).answer({ items: requirements });
  await settle();
  for (const list of it.insurer.open('list'))
    list.answer({ items: (found[list.input.requirementId!] ?? []).map((id) => receipt(id, { requirementId: list.input.requirementId! })) });
  await loading;
  return it;
}

export const submitted = (more = {}) => ({ reference: 'JUS-1', at: '2026-11-21T09:00:00Z', exchange: {}, requirements: [], ...more });
export const keyOf = (asked: Asked) => asked.options.idempotencyKey;
export const zoneStates = (deposit: Deposit) => deposit.state.zones.map((zone) => [zone.requirement.id, zone.items.map((it) => it.state)]);
