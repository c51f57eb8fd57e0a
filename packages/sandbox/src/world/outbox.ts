import type { AccountRow, MessageRow } from './records.js';
import { typeset } from './typeset.js';
import type { World } from './world.js';

type Message = Pick<MessageRow, 'subject' | 'text' | 'link' | 'code'>;

/** "Sends" a message: it is put where a person who plays the insurer, or a test, reads it. */
export function send(world: World, to: string, { subject, text, ...more }: Message, channel: MessageRow['channel'] = 'email'): void {
  world.rows.outbox.put({
    id: world.ids.make('msg'),
    at: world.instant(),
    channel,
    to,
    subject: typeset(subject),
    text: typeset(text),
    ...more,
  });
}

/** To the address that the insurer knows, which is not for the person who asks to choose. */
export const write = (world: World, account: AccountRow, message: Message): void => {
  if (account.email) send(world, account.email, message);
};

const kept = 200;

/** The latest messages, newest first; older ones are thrown away. */
export function readOutbox(world: World): MessageRow[] {
  const all = world.rows.outbox.all();
  for (const old of all.slice(0, -kept)) world.rows.outbox.delete(old.id);
  return all.slice(-kept).toReversed();
}
