/** The other side, played over HTTP: what the desk's page asks of the server, asked as that page does. */
import assert from 'node:assert/strict';

export interface Message {
  id: string;
  at: string;
  channel: 'email' | 'sms';
  to: string;
  subject: string;
  text: string;
  link?: string;
  code?: string;
}
export interface Verdict {
  outcome: 'accepted' | 'partially_accepted' | 'refused';
  reasons?: { code: string; text: string; clause?: string }[];
  amount?: { amount: string; currency: string };
  period?: { start: string; end: string };
  refusedPeriod?: { start: string; end: string };
  contestUntil?: string;
}
/** A case as the desk sees it, as far as journeys look. */
export interface DeskCase {
  case: { id: string; number: string; state: string; outcome?: string; contractIds: string[] };
  account: { id: string; username: string; displayName: string; state: string };
  moves: string[];
  requirements: { id: string; label: string; state: string; moves: string[]; files: { documentId: string; filename: string }[] }[];
}

/** Without the no-break spaces of French. */
export const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');

/** Sits down at the desk of an insurer of a server; every move answers once it is done, and fails the test where it is refused. */
export function insurerAt(origin: string, insurer: 'lumio' | 'batisseuse' = 'lumio') {
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const answer = await fetch(`${origin}/api/${insurer}${path}`, {
      ...init,
      headers: { Origin: origin, 'Sec-Fetch-Site': 'same-origin', ...init.headers },
    });
    if (!answer.ok) assert.fail(`the desk: ${init.method ?? 'GET'} ${path} → ${answer.status} ${await answer.text()}`);
    return answer;
  };
  const items = async <T>(path: string) => ((await (await ask(path)).json()) as { items: T[] }).items;
  const post = async (path: string, body: object = {}): Promise<void> => {
    await ask(`/desk${path}`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  };
  return {
    cases: () => items<DeskCase>('/desk/cases'),
    accounts: () => items<{ id: string; username: string; openSessions: number }>('/desk/accounts'),
    /** By its number, « D-2026-1041 », or its id. */
    async find(which: string): Promise<DeskCase> {
      const found = (await items<DeskCase>('/desk/cases')).find((one) => one.case.number === which || one.case.id === which);
      return found ?? assert.fail(`the desk has no case ${which}`);
    },
    accept: (requirementId: string) => post(`/requirements/${requirementId}/accept`),
    reject: (requirementId: string, rejection: { code?: string; text?: string; deadline?: string } = {}) =>
      post(`/requirements/${requirementId}/reject`, { code: 'illegible', ...rejection }),
    askFor: (caseId: string, label: string, more: { code?: string; help?: string; example?: string; deadline?: string } = {}) =>
      post(`/cases/${caseId}/requirements`, { label, ...more }),
    study: (caseId: string) => post(`/cases/${caseId}/study`),
    decide: (caseId: string, verdict: Verdict) => post(`/cases/${caseId}/decisions`, { reasons: [], ...verdict }),
    pay: (caseId: string, dueDate?: string) => post(`/cases/${caseId}/payments`, dueDate === undefined ? {} : { dueDate }),
    sendLetter: (caseId: string, letter: { title: string; text: string }) => post(`/cases/${caseId}/letters`, letter),
    close: (caseId: string) => post(`/cases/${caseId}/close`),
    reopen: (caseId: string) => post(`/cases/${caseId}/reopen`),
    lock: (accountId: string) => post(`/accounts/${accountId}/lock`),
    unlock: (accountId: string) => post(`/accounts/${accountId}/unlock`),
    /** `access` can be renewed by the page itself; `session` cannot. */
    endSessions: (accountId: string, what: 'access' | 'session' = 'session') => post(`/accounts/${accountId}/sessions/end`, { what }),
    /** What was "sent" to an address or a number, the latest first; to everybody unless told. */
    async messagesTo(to?: string): Promise<Message[]> {
      return (await items<Message>('/outbox')).filter((one) => to === undefined || one.to === to);
    },
  };
}
export type Insurer = ReturnType<typeof insurerAt>;
