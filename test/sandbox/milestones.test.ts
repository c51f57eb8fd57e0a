import assert from 'node:assert/strict';
import { atBothDoors } from './doors.ts';

atBothDoors('a step to come tells its usual delay, a step that is done its day', async ({ asker }) => {
  const camille = asker();
  await camille.signIn();
  const stepsOf = async (id: string): Promise<{ code: string; usualDelay?: string; at?: string }[]> =>
    (await camille.get(`/cases/${id}`)).body.milestones;
  const delays = async (id: string) =>
    (await stepsOf(id)).filter(({ usualDelay }) => usualDelay).map((step) => [step.code, step.usualDelay, step.at]);
  assert.deepEqual(await delays('cas_2026_1041'), [['study', 'P14D', undefined]]);
  assert.deepEqual(await delays('cas_2026_0987'), [['study', 'P14D', undefined]]);
  assert.deepEqual(await delays('cas_2026_0733'), []);
});
