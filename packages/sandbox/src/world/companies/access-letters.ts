import { longDay } from '../french.js';
import { send } from '../outbox.js';
import type { MembershipRow } from './company-rows.js';
import type { World } from '../world.js';

const companyOf = (world: World, row: MembershipRow) => world.rows.organisations.get(row.organisationId)!.name;

export const writeInvitation = (world: World, row: MembershipRow, link: string): void =>
  send(world, row.email, {
    subject: `Votre accès à l'espace de ${companyOf(world, row)}`,
    text: `Bonjour ${row.displayName}, vous êtes invité à l'espace de ${companyOf(world, row)} chez ${world.config.name}. Cette invitation est valable jusqu'au ${longDay((row.invitationExpiresAt ?? '').slice(0, 10))}.`,
    link,
  });

export const writeRemoved = (world: World, row: MembershipRow): void =>
  send(world, row.email, {
    subject: `Votre accès à l'espace de ${companyOf(world, row)} est supprimé`,
    text: `Bonjour ${row.displayName}, vous n'avez plus accès à l'espace de ${companyOf(world, row)} chez ${world.config.name}.`,
  });
