/** What the insurer has « sent » to somebody, read over HTTP where a person reads it: in the outbox. */
import assert from 'node:assert/strict';
import { type Message, insurerAt } from './insurer.ts';

type Insurer = Parameters<typeof insurerAt>[1];

export const messagesTo = (origin: string, to: string, insurer?: Insurer): Promise<Message[]> => insurerAt(origin, insurer).messagesTo(to);

/** The latest. */
export async function letterTo(origin: string, to: string, insurer?: Insurer): Promise<Message> {
  const [latest] = await messagesTo(origin, to, insurer);
  assert.ok(latest, `something was sent to ${to}`);
  return latest;
}

/** Where its link leads, as a mail program follows it. */
export async function linkTo(origin: string, to: string, insurer?: Insurer): Promise<string> {
  const { link, subject } = await letterTo(origin, to, insurer);
  assert.ok(link, `« ${subject} » has a link`);
  return new URL(link, origin).href;
}
