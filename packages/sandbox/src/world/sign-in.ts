import type { Credentials } from '@avenant/api';
import { sha256 } from './fingerprint.js';
import type { AccountRow } from './records.js';
import { Refusal } from './refusal.js';
import type { World } from './world.js';

const minute = 60_000;
/** From so many failures in a row, an identifier waits so long (QUALITY F35). */
const waits: readonly (readonly [failures: number, wait: number])[] = [
  [10, 60 * minute],
  [8, 15 * minute],
  [5, minute],
];
const forgottenAfter = 24 * 60 * minute;

/** A customer number is the same with or without its spaces, an address with or without its capitals. */
export const asUsername = (identifier: string) => identifier.replace(/\s/gu, '').toLowerCase();

/**
 * Counts an attempt before it is known to fail, so that attempts made at once are all counted; a right password wipes the count.
 * Whether the identifier exists makes no difference.
 */
function countAttempt(world: World, id: string): void {
  const now = world.now();
  const known = world.rows.attempts.get(id);
  const failures = known && now - known.lastAt < forgottenAfter ? known.failures : 0;
  if (known && failures > 0 && now < known.lockedUntil)
    throw new Refusal('account-locked', {
      until: world.instant(known.lockedUntil),
      retryAfter: Math.ceil((known.lockedUntil - now) / 1000),
    });
  const wait = waits.find(([from]) => failures + 1 >= from)?.[1] ?? 0;
  world.rows.attempts.put({ id, failures: failures + 1, lastAt: now, lockedUntil: now + wait });
}

/** A new password begins with a clean count. */
export const forgetFailures = (world: World, id: string): void => world.rows.attempts.delete(id);

/** What the password of an unknown identifier is compared with, so that it costs the same work. */
async function decoy(world: World): Promise<string> {
  return String(world.rows.settings.get('decoy-password')?.value);
}

/** Who signs in; refuses with `invalid-credentials`, or, the password being right, with what stands in the way. */
export async function signIn(world: World, { identifier, password, birthDate }: Credentials): Promise<AccountRow> {
  const username = asUsername(identifier);
  const attempts = await sha256(username);
  countAttempt(world, attempts);
  const [account] = world.rows.accounts.of(username);
  const right = await world.passwords.verify(password, account?.passwordHash ?? (await decoy(world)));
  if (!account || !right || (world.config.birthDate && birthDate !== account.birthDate)) throw new Refusal('invalid-credentials');
  world.rows.attempts.delete(attempts);
  const contactId = world.config.contact?.id;
  switch (account.state) {
    case 'active':
      return account;
    case 'invited':
    case 'pending_activation':
      throw new Refusal('account-not-activated', { contactId });
    case 'locked':
    case 'suspended':
    case 'closed':
      throw new Refusal('account-locked', { contactId });
  }
}
