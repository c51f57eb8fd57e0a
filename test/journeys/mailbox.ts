/** What the insurer has « sent » to somebody, read over HTTP where a person reads it: in the outbox. */
import assert from 'node:assert/strict';

export interface Message {
  readonly channel: 'email' | 'sms';
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly link?: string;
  readonly code?: string;
}

export async function messagesTo(origin: string, to: string): Promise<Message[]> {
  const answer = await fetch(`${origin}/api/lumio/outbox`);
  assert.equal(answer.status, 200, 'the outbox is open');
  const { items } = (await answer.json()) as { items: Message[] };
  return items.filter((message) => message.to === to);
}

/** The latest. */
export async function letterTo(origin: string, to: string): Promise<Message> {
  const [latest] = await messagesTo(origin, to);
  assert.ok(latest, `something was sent to ${to}`);
  return latest;
}

/** Where its link leads, as a mail program follows it. */
export async function linkTo(origin: string, to: string): Promise<string> {
  const { link, subject } = await letterTo(origin, to);
  assert.ok(link, `« ${subject} » has a link`);
  return new URL(link, origin).href;
}
