/** Who of a company hears of what: those who may see it, and have chosen to. */
import type { Notification } from '@avenant/api';
import { notify } from '../notifications.js';
import { write } from '../outbox.js';
import type { World } from '../world.js';
import type { MembershipRow } from './company-rows.js';
import { isOpenAccess, sees } from './holder.js';
import { wants, type Topic } from './notification-preferences.js';

export interface About {
  organisationId: string;
  /** What it takes to see it. */
  permission: string;
  /** Empty for what is about the company as a whole. */
  contractIds: readonly string[];
  topic: Topic;
}

export const listeners = (world: World, { organisationId, permission, contractIds, topic }: About): MembershipRow[] =>
  world.rows.memberships
    .of(organisationId)
    .filter((row) => isOpenAccess(world, row) && row.permissions.includes(permission) && wants(world, row, topic))
    .filter((membership) => contractIds.length === 0 || sees({ id: organisationId, membership }, contractIds));

/** In their space, and by e-mail where they want it; the e-mail says nothing of what it is about. */
export function tellMembers(world: World, about: About, said: Omit<Notification, 'id' | 'at' | 'readAt'>): void {
  for (const row of listeners(world, about)) {
    notify(world, row.accountId, said);
    const account = world.rows.accounts.get(row.accountId);
    if (account && wants(world, row, about.topic, 'email'))
      write(world, account, {
        subject: `Du nouveau dans votre espace ${world.config.name}`,
        text: `Bonjour ${row.displayName}, une nouvelle information vous attend dans votre espace ${world.config.name}.`,
        link: world.policies.accessHref.sign_in,
      });
  }
}
