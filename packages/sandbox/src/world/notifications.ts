import type { Notification, NotificationPage } from '@avenant/api';
import type { AccountRow, NotificationRow } from './records.js';
import { typesetAll } from './typeset.js';
import type { World } from './world.js';

/** Tells the customer of a move of the world. */
export function notify(world: World, accountId: string, said: Omit<Notification, 'id' | 'at' | 'readAt'>): void {
  const row = { id: world.ids.make('ntf'), accountId, at: world.instant(), ...typesetAll(said) };
  world.rows.notifications.put(row);
  world.bulletin.tell(accountId, 'notification.created', row.id);
}

/** The most recent first. */
export const listNotifications = (world: World, account: AccountRow): NotificationRow[] =>
  world.rows.notifications
    .of(account.id)
    .toReversed()
    .toSorted((a, b) => b.at.localeCompare(a.at));

export const countUnread = (rows: readonly NotificationRow[]): NotificationPage['unread'] => rows.filter((row) => !row.readAt).length;

export function viewNotification(row: NotificationRow): Notification {
  const { accountId: _, ...shown } = row;
  return shown;
}

/** Those that came until `upTo`, an instant; all without it. */
export function readAll(world: World, account: AccountRow, upTo?: string): void {
  const readAt = world.instant();
  const last = upTo === undefined ? Infinity : Date.parse(upTo);
  world.store.transaction(() => {
    for (const row of world.rows.notifications.of(account.id))
      if (!row.readAt && Date.parse(row.at) <= last) world.rows.notifications.put({ ...row, readAt });
  });
}
