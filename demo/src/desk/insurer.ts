import type { Provider } from 'avenant/provider.js';
import { insurer } from './places.js';
import { type Trouble, troubleOf, unreachable } from './trouble.js';

type Client = NonNullable<Provider['client']>;
type Items<T extends (...given: never[]) => Promise<{ readonly items: readonly unknown[] }>> = Awaited<ReturnType<T>>['items'][number];
export type Case = Awaited<ReturnType<Client['cases']['get']>>;
export type Requirement = Items<Client['cases']['requirements']>;
export type Decision = Items<Client['cases']['decisions']>;
export type Benefit = Items<Client['benefits']['list']>;
export type Claim = Awaited<ReturnType<Client['claims']['get']>>;
export type Money = Benefit['amount'];
export type Period = NonNullable<Benefit['period']>;

/** What the insurer's side of the sandbox tells, `moves` being what may be done now. */
export interface Account {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly state: 'invited' | 'pending_activation' | 'active' | 'locked' | 'suspended' | 'closed';
  readonly openSessions: number;
  readonly moves: readonly ('lock' | 'unlock' | 'endSessions')[];
}
export interface Extension {
  readonly id: string;
  readonly reference: string;
  readonly at: string;
  readonly periods: readonly Period[];
  readonly resumedWork: boolean;
  readonly resumedOn?: string;
  readonly comment?: string;
  readonly outcome?: Decision['outcome'];
}
export type CaseMove = 'ask' | 'study' | 'decide' | 'pay' | 'letter' | 'close' | 'reopen' | 'take' | 'appoint' | 'offer';
export type CallMade = 'attempted' | 'completed' | 'missed';
/** Somebody asked to be called back about a claim. */
export type Callback = Items<Client['callbacks']['list']> & { readonly moves: readonly CallMade[] };
export type AskedDocument = Requirement & { readonly moves: readonly ('accept' | 'reject')[] };
export interface DeskCase {
  readonly case: Case;
  readonly account: Account;
  readonly moves: readonly CaseMove[];
  readonly requirements: readonly AskedDocument[];
  readonly extensions: readonly Extension[];
  readonly decisions: readonly Decision[];
  readonly benefits: readonly Benefit[];
  /** Where the case is a claim. */
  readonly claim?: Claim;
  readonly callbacks?: readonly Callback[];
}
export type BaseStatement = Items<Client['baseStatements']['list']>;
/** What a company's people hand in, whose it is, and what may be done with it now. */
export interface DeskStatement {
  readonly statement: BaseStatement;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly moves: readonly ('open' | 'study' | 'validate' | 'correct')[];
}
/** What a company asks to have changed. */
export type DeskChange = Items<Client['profiles']['requests']> & {
  readonly organisationName?: string;
  readonly moves: readonly ('approveChange' | 'rejectChange')[];
};
export interface DeskAttestation {
  readonly attestation: Items<Client['attestations']['list']>;
  readonly moves: readonly ('publish' | 'revoke')[];
}
export interface Message {
  readonly id: string;
  readonly at: string;
  readonly channel: 'email' | 'sms';
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly link?: string;
  readonly code?: string;
}

/** The desk is served beside it. */
const api = `/api/${insurer.id}`;

/** Asks, or moves something; rejects with a `Trouble`. */
async function ask(path: string, init: RequestInit): Promise<Response> {
  const headers = { 'Accept-Language': 'fr', ...init.headers };
  const answer = await fetch(`${api}${path}`, { ...init, headers }).catch((): never => {
    throw unreachable;
  });
  if (answer.ok) return answer;
  throw troubleOf(await answer.json().catch(() => ({})));
}

export async function list<T>(
  path: `/desk/${'cases' | 'accounts' | 'base-statements' | 'change-requests' | 'attestations'}` | '/outbox',
): Promise<readonly T[]> {
  const answer = await ask(path, {});
  return answer.json().then(
    ({ items }: { items: readonly T[] }) => items,
    () => Promise.reject<never>(unreachable satisfies Trouble),
  );
}

export async function post(path: string, body: object = {}): Promise<void> {
  await ask(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
}

export const fileHref = (documentId: string) => `${api}/desk/documents/${encodeURIComponent(documentId)}/file`;
