import { sha256 } from './fingerprint.js';
import type { ChallengePurpose, SessionRow } from './records.js';
import { Refusal } from './refusal.js';
import type { World } from './world.js';

/** How long a second step is good for: time to send what it was for. */
const goodFor = 5 * 60_000;

/** What the insurer lets nobody do on a password alone: the purpose of the challenge that it asks for. */
export const stepUpFor = (world: World, method: string, path: string): ChallengePurpose | undefined =>
  world.policies.stepUp?.[`${method} ${path}`];

/**
 * Lets a request through that a second step was done for: for this purpose, this very content, lately. Any other is noted and refused, so that
 * the code which is then given allows what was shown when it was asked, and nothing that was put in its place.
 */
export async function demandStepUp(world: World, { id }: SessionRow, purpose: ChallengePurpose, request: string): Promise<void> {
  const fingerprint = await sha256(request);
  const row = world.rows.sessions.get(id)!;
  const granted = row.stepUps?.find((one) => one.purpose === purpose && one.request === fingerprint);
  if (granted?.verifiedAt !== undefined && world.now() - granted.verifiedAt < goodFor) return;
  const others = (row.stepUps ?? []).filter((one) => one.purpose !== purpose);
  world.rows.sessions.put({ ...row, stepUps: [...others, { purpose, request: fingerprint }] });
  throw new Refusal('step-up-required', { reasonCode: purpose });
}

/** A code for this purpose was right: what was refused for want of it may be sent once more. */
export function grantStepUp(world: World, { id }: SessionRow, purpose: ChallengePurpose, method: string): void {
  const row = world.rows.sessions.get(id)!;
  const stepUps = (row.stepUps ?? []).map((one) => (one.purpose === purpose ? { ...one, verifiedAt: world.now() } : one));
  world.rows.sessions.put({ ...row, stepUps, amr: ['pwd', method] });
}

/** What a step allowed is done. */
export function useUpStepUp(world: World, { id }: SessionRow, purpose: ChallengePurpose): void {
  const row = world.rows.sessions.get(id);
  if (row) world.rows.sessions.put({ ...row, stepUps: (row.stepUps ?? []).filter((one) => one.purpose !== purpose) });
}
