/** What is offered to somebody who acts for a company is what the server would take from them: no more, by whichever way they look. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AllowedAction, Task } from '@avenant/api';
import type { Asker } from './asker.ts';
import { company } from './company-people.ts';
import { pdf } from './files.ts';

interface Acted {
  id: string;
  allowedActions: AllowedAction[];
}
const said = ({ allowedActions }: Acted, rel: string) => {
  const found = allowedActions.find((one) => one.rel === rel);
  return found && (found.enabled || found.reasonCode);
};
const items = async (asker: Asker, path: string): Promise<Acted[]> => (await asker.get(path)).body.items;
const taskRels = async (asker: Asker) => new Set((await items(asker, '/tasks')).map((one) => (one as unknown as Task).rel));
type Running = Awaited<ReturnType<typeof company>>;

/** Takes a permission from an access, as an administrator would. */
function without({ world }: Running, id: string, ...taken: string[]): void {
  const row = world.rows.memberships.get(id)!;
  world.rows.memberships.put({ ...row, permissions: row.permissions.filter((one) => !taken.includes(one)) });
}

test('who may only read cases is offered nothing else by them, and is told what it takes', async (t) => {
  const { as } = await company(t);
  const [nadia, ines] = [await as('nadia.ferrand', 'org_ferrand'), await as('ines.bakri', 'org_ferrand')];
  const target = { caseId: 'cas_s26_00290', requirementId: 'req_s26_00290_reception' };
  assert.equal((await ines.upload(pdf(900), target)).body.reasonCode, 'case.write', 'what the server says of it');
  const of = async (asker: Asker) => (await items(asker, '/cases?limit=100')).find(({ id }) => id === target.caseId)!;
  assert.equal(said(await of(nadia), 'submit_requirement'), true);
  for (const one of [await of(ines), (await ines.get(`/cases/${target.caseId}`)).body])
    assert.deepEqual([said(one, 'view'), said(one, 'submit_requirement')], [true, 'case.write']);
  for (const one of await items(ines, '/cases?limit=100'))
    assert.deepEqual(
      one.allowedActions.filter(({ enabled }) => enabled).map(({ rel }) => rel),
      ['view'],
      one.id,
    );
  const place = async (asker: Asker) =>
    (await items(asker, `/cases/${target.caseId}/requirements`)).find(({ id }) => id === target.requirementId)!;
  assert.deepEqual([said(await place(nadia), 'submit_requirement'), said(await place(ines), 'submit_requirement')], [true, 'case.write']);
});

test('what a base statement waits for is offered to who may return it, though they may give nothing to a claim', async (t) => {
  const running = await company(t);
  const [ines, karim] = [await running.as('ines.bakri', 'org_ferrand'), await running.as('karim.sow', 'org_ferrand')];
  const places = async (asker: Asker) => {
    const statements = (await asker.get('/base-statements?limit=100')).body.items as { scanCaseId?: string; state: string }[];
    const { scanCaseId } = statements.find((one) => one.scanCaseId && one.state === 'open')!;
    return items(asker, `/cases/${scanCaseId}/requirements`);
  };
  assert.deepEqual(new Set((await places(ines)).map((one) => said(one, 'submit_requirement'))), new Set([true]));
  assert.deepEqual(new Set((await places(karim)).map((one) => said(one, 'submit_requirement'))), new Set(['base_statement.write']));
});

test('a contract leads to its cases only who may read them', async (t) => {
  const running = await company(t);
  const oria = await running.as('cabinet.oria', 'org_ferrand');
  assert.equal((await oria.get('/cases')).body.reasonCode, 'claim.read');
  const [listed] = await items(oria, '/contracts');
  const read = (await oria.get(`/contracts/${listed!.id}`)).body as Acted;
  assert.deepEqual([said(listed!, 'manage_cases'), said(read, 'manage_cases')], ['claim.read', 'claim.read']);
  const ines = await running.as('ines.bakri', 'org_ferrand');
  assert.equal(said((await ines.get(`/contracts/${listed!.id}`)).body, 'manage_cases'), true);
});

test('a task is for who may do it: a letter for who may read documents, what a case waits for for who may write to it', async (t) => {
  const running = await company(t);
  const [nadia, ines] = [await running.as('nadia.ferrand', 'org_ferrand'), await running.as('ines.bakri', 'org_ferrand')];
  assert.deepEqual(
    await taskRels(nadia),
    new Set(['submit_requirement', 'answer_offer', 'contest', 'enter_base_statement', 'read_letter']),
  );
  assert.deepEqual(await taskRels(ines), new Set(['enter_base_statement', 'read_letter']));
  without(running, 'mbr_ferrand_ines', 'document.read');
  assert.equal((await ines.get('/documents')).body.reasonCode, 'document.read');
  assert.deepEqual(await taskRels(ines), new Set(['enter_base_statement']));
  without(running, 'mbr_ferrand_nadia', 'claim.read');
  assert.deepEqual(await taskRels(nadia), new Set(['enter_base_statement', 'read_letter']));
});
