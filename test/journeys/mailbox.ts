/** What the insurer has « sent » to somebody, read over HTTP where a person reads it: in the outbox. */
import assert from 'node:assert/strict';
import { type Message, insurerAt } from './insurer.ts';

export const messagesTo = (origin: string, to: string): Promise<Message[]> => insurerAt(origin).messagesTo(to);

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
