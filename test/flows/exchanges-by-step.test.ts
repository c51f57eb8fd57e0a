import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Exchange, Milestone } from '@avenant/api';
import { exchangesByStep } from '@avenant/elements/flows/exchanges-by-step.js';
import fc from 'fast-check';

const exchange = (id: string, at: string, kind: Exchange['kind'] = 'message'): Exchange => ({
  id,
  caseId: 'cas_1',
  direction: 'outbound',
  channel: 'portal',
  kind,
  subject: id,
  at,
  documents: [],
});
const idsOf = (milestones: readonly Milestone[], exchanges: readonly Exchange[]) =>
  Object.fromEntries([...exchangesByStep(milestones, exchanges)].map(([code, list]) => [code, list.map(({ id }) => id)]));

const inPayment: Milestone[] = [
  { code: 'declared', state: 'done', at: '2026-07-20T09:00:00Z' },
  { code: 'documents', state: 'done', at: '2026-08-06T12:00:00Z' },
  { code: 'study', state: 'done', at: '2026-09-14T08:00:00Z' },
  { code: 'decision', state: 'done', at: '2026-09-14T08:00:00Z' },
  { code: 'payment', state: 'current' },
  { code: 'closed', state: 'upcoming' },
];

test('an exchange belongs to the step that was under way, decisions and payments to their own', () => {
  assert.deepEqual(
    idsOf(inPayment, [
      exchange('declared', '2026-07-20T09:00:00Z', 'status_change'),
      exchange('asked', '2026-07-22T09:00:00Z'),
      exchange('sent', '2026-08-06T12:00:00Z', 'document'),
      exchange('studied', '2026-08-20T12:00:00Z'),
      exchange('decided', '2026-09-14T08:00:00Z', 'decision'),
      exchange('paid', '2026-10-05T06:00:00Z', 'payment'),
      exchange('later', '2026-11-05T06:00:00Z'),
    ]),
    {
      declared: ['declared'],
      documents: ['asked', 'sent'],
      study: ['studied'],
      decision: ['decided'],
      payment: ['paid', 'later'],
    },
  );
});

test('a payment before any step of payment is where its day is; what comes after a case that is over is at its end', () => {
  const lapsed: Milestone[] = [
    { code: 'declared', state: 'done', at: '2024-02-05T16:00:00Z' },
    { code: 'payment', state: 'skipped' },
    { code: 'closed', state: 'done', at: '2024-04-15T08:00:00Z' },
  ];
  assert.deepEqual(idsOf(lapsed, [exchange('advance', '2024-03-01T08:00:00Z', 'payment'), exchange('letter', '2024-05-01T08:00:00Z')]), {
    declared: [],
    closed: ['advance', 'letter'],
  });
});

test('each exchange is in one step, whatever the insurer says of its steps (500 cases)', () => {
  const day = fc.integer({ min: 0, max: 300 }).map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString());
  const step = fc.record(
    {
      code: fc.constantFrom<Milestone['code']>('declared', 'documents', 'study', 'decision', 'payment', 'closed'),
      state: fc.constantFrom<Milestone['state']>('done', 'current', 'upcoming', 'skipped', 'unknown'),
      at: day,
    },
    { requiredKeys: ['code', 'state'] },
  );
  const kind = fc.constantFrom<Exchange['kind']>('document', 'message', 'decision', 'payment', 'unknown');
  fc.assert(
    fc.property(fc.uniqueArray(step, { selector: ({ code }) => code }), fc.array(fc.tuple(day, kind)), (milestones, told) => {
      const exchanges = told.map(([at, its], n) => exchange(`exc_${n}`, at, its));
      const drawn = [...exchangesByStep(milestones, exchanges).values()].flat();
      const begun = milestones.some(({ state }) => state === 'done' || state === 'current');
      assert.deepEqual(drawn.map(({ id }) => id).sort(), begun ? exchanges.map(({ id }) => id).sort() : []);
    }),
    { numRuns: 500 },
  );
});
