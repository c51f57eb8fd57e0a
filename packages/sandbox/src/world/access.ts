/** Ways into an account for who cannot sign in. Nothing that is answered here tells whether there is such an account. */
import type { AccessLink, AccessRequest, IdentifierHints, NewPassword } from '@avenant/api';
import { isCommon } from '@avenant/api/common-passwords.js';
import { passwordFaults, usualPolicy } from '@avenant/api/password-rules.js';
import { writeAlreadyActive, writeBlocked, writeIdentifier, writeLink, writePasswordChanged } from './access-messages.js';
import { sha256 } from './fingerprint.js';
import { account as life, membership as membershipLife } from './machines.js';
import { countOne } from './quotas.js';
import type { AccessLinkRow, AccountRow } from './records.js';
import { Refusal } from './refusal.js';
import { secretToken } from './secrets.js';
import { changed } from './tag.js';
import { membershipsOf } from './companies/holder.js';
import { stateOf } from './companies/memberships.js';
import { endSessions } from './sessions.js';
import { asUsername, forgetFailures } from './sign-in.js';
import type { World } from './world.js';

type Purpose = AccessLinkRow['purpose'];
const minute = 60_000;
const lives: Record<Purpose, { ms: number; told: string }> = {
  activation: { ms: 48 * 60 * minute, told: 'PT48H' },
  password_reset: { ms: 30 * minute, told: 'PT30M' },
};

function holderOf(world: World, { identifier, birthDate }: AccessRequest): AccountRow | undefined {
  const [account] = world.rows.accounts.of(asUsername(identifier));
  const needed = world.config.birthDate || birthDate !== undefined;
  return account && (!needed || birthDate === account.birthDate) ? account : undefined;
}

/** What the account's state makes of what was asked for. */
function reply(world: World, account: AccountRow, asked: Purpose, token: string): Purpose | undefined {
  switch (account.state) {
    case 'invited':
    case 'pending_activation':
      writeLink(world, account, 'activation', token);
      return 'activation';
    case 'active':
      if (asked === 'activation') writeAlreadyActive(world, account);
      else writeLink(world, account, 'password_reset', token);
      return asked === 'activation' ? undefined : 'password_reset';
    case 'locked':
    case 'suspended':
    case 'closed':
      writeBlocked(world, account);
      return undefined;
  }
}

/** Sends a link to who may have one. For nobody, a link is made all the same, that opens nothing: the work is the same. */
export async function requestLink(world: World, asked: Purpose, given: AccessRequest): Promise<{ validFor: string }> {
  await countOne(world, 'message', asUsername(given.identifier));
  const token = secretToken();
  const id = await sha256(token);
  const account = holderOf(world, given);
  world.store.transaction(() => {
    const purpose = account && reply(world, account, asked, token);
    const expiresAt = world.now() + lives[purpose ?? asked].ms;
    world.rows.accessLinks.put({ id, accountId: purpose ? account.id : 'nobody', purpose: purpose ?? asked, expiresAt });
  });
  return { validFor: lives[asked].told };
}

/** The link of a token and its account while it is good; one that never was, is used up or has run out are told apart by nothing. */
async function openLink(world: World, token: string): Promise<{ link: AccessLinkRow; account: AccountRow }> {
  const link = world.rows.accessLinks.get(await sha256(token));
  const account = link && world.rows.accounts.get(link.accountId);
  const fits = account && (link.purpose === 'activation' ? /^(invited|pending_activation)$/ : /^active$/).test(account.state);
  if (!link || !fits || link.usedBy !== undefined || world.now() >= link.expiresAt) throw new Refusal('token-expired');
  return { link, account };
}

const masked = (username: string) => `${username.slice(0, 2)}${'•'.repeat(Math.max(username.length - 4, 3))}${username.slice(-2)}`;

export async function viewLink(world: World, token: string): Promise<AccessLink> {
  const { link, account } = await openLink(world, token);
  const { passwordPolicy } = world.config;
  return {
    purpose: link.purpose,
    displayName: account.displayName,
    usernameMasked: masked(account.username),
    ...(passwordPolicy && { passwordPolicy }),
  };
}

/**
 * Whether a link was used up by this very request, whose answer may have been lost: the same key, and the password that the account has.
 * No more is kept of a password than its hash.
 */
async function isRepeated(world: World, token: string, key: string, password: string): Promise<boolean> {
  const link = world.rows.accessLinks.get(await sha256(token));
  const account = link && world.rows.accounts.get(link.accountId);
  if (!account || link.usedBy !== (await sha256(key)) || world.now() >= link.expiresAt) return false;
  if (!(await world.passwords.verify(password, account.passwordHash))) throw new Refusal('idempotency-key-reused');
  return true;
}

/**
 * Uses a link up: the password is the new one, and whoever was signed in by the old one is not any more. Answers whether that was so
 * already, by the same request.
 */
export async function choosePassword(
  world: World,
  { token, password, acceptedTerms }: NewPassword & { token: string },
  key: string,
): Promise<{ replayed: boolean }> {
  if (await isRepeated(world, token, key, password)) return { replayed: true };
  const { link, account } = await openLink(world, token);
  if (link.purpose === 'activation' && acceptedTerms !== true)
    throw new Refusal('validation-failed', { errors: [{ pointer: '#/acceptedTerms', code: 'required' }] });
  const names = [account.displayName, account.username, account.email];
  const missing = passwordFaults(password, world.config.passwordPolicy ?? usualPolicy, { names, isCommon });
  if (missing.length > 0) throw new Refusal('password-policy', { missing });
  const passwordHash = await world.passwords.hash(password);
  const attempts = await sha256(account.username);
  const usedBy = await sha256(key);
  world.store.transaction(() => {
    // Hashing took a while: of two who hold the same link, one was first.
    const still = world.rows.accessLinks.get(link.id);
    const current = world.rows.accounts.get(account.id);
    if (!still || !current) throw new Refusal('token-expired');
    if (still.usedBy !== undefined)
      throw still.usedBy === usedBy ? new Refusal('request-in-progress', { retryAfter: 1 }) : new Refusal('token-expired');
    const opened = link.purpose === 'activation' ? activated(world, current) : current;
    world.rows.accounts.put({ ...opened, passwordHash });
    for (const other of world.rows.accessLinks.of(account.id)) world.rows.accessLinks.delete(other.id);
    world.rows.accessLinks.put({ ...still, usedBy });
    endSessions(world, 'session', account.id);
    forgetFailures(world, attempts);
    writePasswordChanged(world, account);
  });
  return { replayed: false };
}

function activated(world: World, account: AccountRow): AccountRow {
  const state = account.state === 'invited' ? life.move(account.state, 'pending_activation', 'active') : life.move(account.state, 'active');
  // Who chooses a first password by an invitation takes it up.
  for (const row of membershipsOf(world, account))
    if (stateOf(world, row) === 'invited')
      world.rows.memberships.put(changed(row, world.instant(), { state: membershipLife.move(row.state, 'active') }));
  return { ...account, state, acceptedTermsAt: world.instant() };
}

/** Sends the identifier to the address that the insurer knows, where an insurer does that without a person. */
export async function recoverIdentifier(world: World, { email, birthDate }: IdentifierHints): Promise<{ validFor: string }> {
  if (world.config.features?.includes('assisted-identifier-recovery'))
    throw new Refusal('assisted-only', { ...(world.config.contact && { contactId: world.config.contact.id }) });
  const address = email.trim().toLowerCase();
  await countOne(world, 'message', address);
  const account = world.rows.accounts.all().find((one) => one.email?.toLowerCase() === address);
  if (account && account.state !== 'closed' && (birthDate === undefined || birthDate === account.birthDate))
    writeIdentifier(world, account);
  return { validFor: 'PT48H' };
}
