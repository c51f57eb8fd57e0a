import type { Contact } from '@avenant/api';
import { isOpenAccess, membershipsOf, sees } from './companies/holder.js';
import type { AccountRow, CaseRow } from './records.js';
import type { World } from './world.js';

/** A person's cases, and those that they may read in a company's name. */
const casesOf = (world: World, account: AccountRow): CaseRow[] => [
  ...world.rows.cases.of(account.id),
  ...membershipsOf(world, account)
    .filter((row) => isOpenAccess(world, row) && row.permissions.includes('claim.read'))
    .flatMap((membership) =>
      world.rows.cases.of(membership.organisationId).filter((row) => sees({ id: row.accountId, membership }, row.contractIds)),
    ),
];

/** Whom a caller may turn to: the person who handles their case first, then who answers for the topic, then everybody else in general. */
export function listContacts(
  world: World,
  account: AccountRow | undefined,
  asked: { topic?: string; caseId?: string; contractId?: string },
): Contact[] {
  const own = account ? casesOf(world, account) : [];
  const concerns = (row: CaseRow) =>
    row.id === asked.caseId || (asked.contractId !== undefined && row.contractIds.includes(asked.contractId));
  const handlers = new Set(own.filter(concerns).flatMap((row) => row.handlerName ?? []));
  const rank = (contact: Contact) => {
    if (handlers.has(contact.name)) return 0;
    return asked.topic !== undefined && contact.topics.includes(asked.topic) ? 1 : 2;
  };
  // Who handles cases is nobody's business but of those whose case it is.
  return world.contacts
    .filter((contact) => contact.role !== 'claim_handler' || handlers.has(contact.name))
    .toSorted((a, b) => rank(a) - rank(b));
}
