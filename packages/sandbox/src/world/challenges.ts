/** The second step: a code sent where the insurer knows that the person is (QUALITY F35, F36). */
import type { Challenge } from '@avenant/api';
import { sha256 } from './fingerprint.js';
import { challenge as life } from './machines.js';
import { send } from './outbox.js';
import { owned } from './owned.js';
import { countOne } from './quotas.js';
import type { AccountRow, ChallengeMethod, ChallengePurpose, ChallengeRow } from './records.js';
import { Refusal } from './refusal.js';
import { secretCode } from './secrets.js';
import type { World } from './world.js';

const minute = 60_000;
const codeLife = 5 * minute;
const resendAfter = minute / 2;
const tries = 5;

const waysOf = (account: AccountRow) => account.secondFactors ?? [{ method: 'email' as const, target: account.email }];
const wayOf = (account: AccountRow, method: string | undefined) =>
  waysOf(account).find((way) => way.method === method) ?? waysOf(account)[0]!;

/** « c•••@courriel.example », « •• •• •• •• 12 » */
const masked = (method: ChallengeMethod, target: string) =>
  method === 'email' ? target.replace(/^(.)[^@]*/, '$1•••') : `${'••\u00a0'.repeat(4)}${target.slice(-2)}`;

const whatFor: Record<ChallengePurpose, string> = {
  login: 'vous connecter',
  bank_details_change: 'changer vos coordonnées bancaires',
  contact_change: 'changer vos coordonnées',
  access_change: 'changer les accès à votre espace',
  signature: 'confirmer ce que vous envoyez',
  two_factor_change: 'changer votre vérification en deux étapes',
};

/** Only a code that lies in a message opens anything; the insurer keeps what it cannot read back. */
async function dispatch(world: World, account: AccountRow, row: ChallengeRow): Promise<ChallengeRow> {
  await countOne(world, 'code', account.id);
  const code = secretCode();
  const sent: ChallengeRow = {
    ...row,
    state: life.move(row.state, 'sent'),
    codeHash: await sha256(`${row.id}:${code}`),
    sentAt: world.now(),
    sent: row.sent + 1,
  };
  const way = wayOf(account, row.method);
  world.store.transaction(() => {
    world.rows.challenges.put(sent);
    const text = `${code} est votre code pour ${whatFor[row.purpose]}. Il est valable 5 minutes. Ne le donnez à personne : nous ne vous le demanderons jamais.`;
    send(world, way.target, { subject: 'Votre code de vérification', text, code }, way.method === 'sms' ? 'sms' : 'email');
  });
  return sent;
}

export function createChallenge(
  world: World,
  account: AccountRow,
  { purpose, method }: { purpose: ChallengePurpose; method?: string | undefined },
): Promise<ChallengeRow> {
  return dispatch(world, account, {
    id: world.ids.make('chl'),
    accountId: account.id,
    purpose,
    method: wayOf(account, method).method,
    codeHash: '',
    attempts: 0,
    sent: 0,
    sentAt: 0,
    state: 'created',
  });
}

export function viewChallenge(world: World, row: ChallengeRow): Challenge {
  const account = world.rows.accounts.get(row.accountId)!;
  const shown = ({ method, target }: { method: ChallengeMethod; target: string }) => ({ method, maskedTarget: masked(method, target) });
  const others = waysOf(account).filter((way) => way.method !== row.method);
  return {
    id: row.id,
    purpose: row.purpose,
    ...shown(wayOf(account, row.method)),
    ...(others.length > 0 ? { otherMethods: others.map(shown) } : {}),
    codeLength: 6,
    attemptsLeft: tries - row.attempts,
    resendAfter: world.instant(row.sentAt + resendAfter),
    expiresAt: world.instant(row.sentAt + codeLife),
  };
}

/** A challenge of the caller's own; that of a sign-in, which nobody is signed in for, is known by its 128-bit name. */
export function findChallenge(world: World, id: string, caller?: AccountRow): ChallengeRow {
  const row = world.rows.challenges.get(id);
  if (caller) return owned(row?.purpose === 'login' ? undefined : row, caller);
  if (row?.purpose !== 'login') throw new Refusal('code-expired');
  return row;
}

function refuseClosed(row: ChallengeRow): void {
  if (row.state === 'locked') throw new Refusal('challenge-locked');
  if (row.state === 'verified') throw new Refusal('code-expired');
}

/** Counts a try before it is known to fail, so that tries made at once are all counted; a right code is used up. */
export async function verifyCode(world: World, id: string, code: string, caller?: AccountRow): Promise<ChallengeRow> {
  const given = await sha256(`${id}:${code.replace(/\D/g, '')}`);
  const outcome = world.store.transaction((): ChallengeRow | Refusal => {
    const row = findChallenge(world, id, caller);
    refuseClosed(row);
    if (row.state !== 'sent' || world.now() >= row.sentAt + codeLife) {
      world.rows.challenges.put({ ...row, state: row.state === 'sent' ? life.move(row.state, 'expired') : row.state });
      return new Refusal('code-expired');
    }
    const attempts = row.attempts + 1;
    if (given === row.codeHash) {
      const verified = { ...row, attempts, state: life.move(row.state, 'verified') };
      world.rows.challenges.put(verified);
      return verified;
    }
    const state = attempts >= tries ? life.move(row.state, 'locked') : row.state;
    world.rows.challenges.put({ ...row, attempts, state });
    return state === 'locked' ? new Refusal('challenge-locked') : new Refusal('code-invalid', { attemptsLeft: tries - attempts });
  });
  // Thrown out here, so that the count is kept.
  if (outcome instanceof Refusal) throw outcome;
  return outcome;
}

/** A new code, by the same way or another; the one before is worth nothing any more. Tries stay counted. */
export function resendCode(world: World, row: ChallengeRow, method: string | undefined): Promise<ChallengeRow> {
  refuseClosed(row);
  const wait = row.sentAt + resendAfter - world.now();
  if (wait > 0) throw new Refusal('rate-limited', { retryAfter: Math.ceil(wait / 1000) });
  const account = world.rows.accounts.get(row.accountId)!;
  return dispatch(world, account, { ...row, method: wayOf(account, method ?? row.method).method });
}
