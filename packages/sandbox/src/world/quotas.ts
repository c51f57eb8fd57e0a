import { sha256 } from './fingerprint.js';
import { Refusal } from './refusal.js';
import type { World } from './world.js';

const minute = 60_000;
/** So often in so long, whoever asks. */
const allowances = {
  /** Messages that one identifier or address may be sent. */
  message: { times: 3, within: 15 * minute },
  /** Codes that one account may be sent. */
  code: { times: 6, within: 15 * minute },
} as const;

/** Counts one more, and refuses with `rate-limited` what is one too many. Whether there is such a person makes no difference. */
export async function countOne(world: World, what: keyof typeof allowances, whose: string): Promise<void> {
  const { times, within } = allowances[what];
  const id = `${what}:${await sha256(whose)}`;
  const now = world.now();
  const recent = (world.rows.quotas.get(id)?.times ?? []).filter((at) => now - at < within);
  if (recent.length >= times) throw new Refusal('rate-limited', { retryAfter: Math.ceil((recent[0]! + within - now) / 1000) });
  world.rows.quotas.put({ id, times: [...recent, now] });
}
