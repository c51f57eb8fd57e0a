import { sha256 } from './fingerprint.js';
import type { AccountRow, IntentRow } from './records.js';
import { Refusal } from './refusal.js';
import type { World } from './world.js';

const remembered = 24 * 3_600_000;
const running = new WeakMap<World, Set<string>>();

export interface Intent {
  account: AccountRow;
  /** The `Idempotency-Key`. */
  key: string | undefined;
  /** What is asked: method, path and body. */
  request: string;
}

/** The `Idempotency-Key` as it was sent, made sure of. */
export function keyOf(key: string | undefined): string {
  if (key === undefined || key === '') throw new Refusal('idempotency-key-missing');
  // The IETF draft writes the key as a structured-field string, in quotes; most clients do not.
  const bare = key.replace(/^"(.*)"$/, '$1');
  if (!/^[\w-]{8,128}$/.test(bare)) throw new Refusal('bad-request', { reasonCode: 'idempotency_key_malformed' });
  return bare;
}

/**
 * Does what was meant once, and answers the same again for a day. The answer is kept in the same transaction as what it tells of, so that
 * a crash leaves both or neither. A refusal is not kept: the same intent may succeed later.
 */
export async function once<T>(world: World, intent: Intent, prepare: () => Promise<() => T>): Promise<{ answer: T; replayed: boolean }> {
  const id = `${intent.account.id}:${keyOf(intent.key)}`;
  const fingerprint = await sha256(intent.request);
  const known = world.rows.intents.get(id);
  if (known && world.now() - known.at < remembered) {
    if (known.fingerprint !== fingerprint) throw new Refusal('idempotency-key-reused');
    return { answer: JSON.parse(known.body) as T, replayed: true };
  }
  const busy = running.get(world) ?? new Set<string>();
  running.set(world, busy);
  if (busy.has(id)) throw new Refusal('request-in-progress', { retryAfter: 1 });
  busy.add(id);
  try {
    const commit = await prepare();
    return world.store.transaction(() => {
      const answer = commit();
      const row: IntentRow = { id, accountId: intent.account.id, fingerprint, body: JSON.stringify(answer), at: world.now() };
      world.rows.intents.put(row);
      for (const old of world.rows.intents.of(intent.account.id)) if (row.at - old.at >= remembered) world.rows.intents.delete(old.id);
      return { answer, replayed: false };
    });
  } finally {
    busy.delete(id);
  }
}
