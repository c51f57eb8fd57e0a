// The worked adapter of « Writing a client » (stories/about/host-adapter.ts), through the door that any adapter goes through.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAvenantError } from '@avenant/api';
import { checked } from '@avenant/client';
import { BackOfficeError, hostAdapter, type BackOffice, type Police, type Sinistre } from '../../stories/about/host-adapter.ts';
import { tenant } from '../elements/kit/answers.ts';

const now = Date.parse('2026-11-21T08:00:00Z');
const polices: Police[] = [
  { num: 'LIB-1', produit: 'Lumio Libre', statut: 'ACT', primeAnnuelle: 10_680, dateEffet: '15/03/2021', maj: now },
  { num: 'PRJ-2', produit: 'Projet', statut: 'MISE_EN_DEMEURE', primeAnnuelle: 25_605, dateEffet: '05/08/2025', maj: now },
];
const sinistres: Sinistre[] = [
  {
    ref: 'S-1',
    objet: 'Arrêt de travail',
    etape: 'ATTENTE_PIECES',
    polices: ['LIB-1'],
    declareLe: now,
    piecesAvantLe: '04/12/2026',
    maj: now,
  },
  { ref: 'S-2', objet: 'Perte d’emploi', etape: 'INSTRUCTION', polices: ['PRJ-2'], declareLe: now, maj: now },
];

/** A back office of these shapes; `status`: it refuses everything so. */
function office(status?: number): BackOffice & { readonly asked: string[] } {
  const asked: string[] = [];
  const answers: Record<string, unknown> = { '/polices': polices, '/sinistres': sinistres };
  for (const one of polices) answers[`/polices/${one.num}`] = one;
  for (const one of sinistres) answers[`/sinistres/${one.ref}`] = one;
  return {
    asked,
    clock: () => now,
    get: async (path, { signal }) => {
      asked.push(path);
      signal?.throwIfAborted();
      if (status || !(path in answers)) throw new BackOfficeError(status ?? 404);
      return answers[path];
    },
  };
}
const port = (back = office()) => checked(hostAdapter(back, tenant()));
const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'answered',
    (error: unknown) => (isAvenantError(error) ? error.code : error),
  );

test('a back office of other shapes, cents and dates answers contracts that fit the schemas', async () => {
  const { items } = await port().contracts.list({});
  assert.deepEqual(
    items.map(({ number, state, effectiveDate, annualPremium }) => [number, state, effectiveDate, annualPremium?.amount]),
    [
      ['LIB-1', 'in_force', '2021-03-15', '106.80'],
      ['PRJ-2', 'unknown', '2025-08-05', '256.05'],
    ],
  );
  assert.equal((await port().contracts.get({ contractId: 'LIB-1' })).productName, 'Lumio Libre');
});

test('cases say whose turn it is and what the customer may do, and keep to the contract that is asked for', async () => {
  const found = await port().cases.get({ caseId: 'S-1' });
  assert.deepEqual([found.state, found.nextStep?.actor, found.nextStep?.dueDate], ['to_complete', 'you', '2026-12-04']);
  assert.deepEqual(found.allowedActions, [{ rel: 'submit_requirement', enabled: true }]);
  const { items } = await port().cases.list({ contractId: 'PRJ-2' });
  assert.deepEqual(
    items.map(({ id }) => id),
    ['S-2'],
  );
});

test('what it refuses is told by the port’s codes; what it does not offer is not found', async () => {
  assert.equal(await codeOf(port().contracts.get({ contractId: 'nobody’s' })), 'not-found');
  assert.equal(await codeOf(port().benefits.list({})), 'not-found');
  for (const [status, code] of [
    [401, 'unauthenticated'],
    [403, 'permission-missing'],
    [503, 'maintenance'],
    [500, 'upstream-unavailable'],
  ] as const)
    assert.equal(await codeOf(port(office(status)).contracts.list({})), code);
});

test('an abort goes through with its reason, and “now” is the back office’s', async () => {
  const reason = new Error('the page has gone');
  assert.equal(await codeOf(port().contracts.list({}, { signal: AbortSignal.abort(reason) })), reason);
  assert.equal(port().now().getTime(), now);
});
