import type { Benefit } from '@avenant/api';
import { owned } from './owned.js';
import type { AccountRow, BenefitRow } from './records.js';
import { tagged } from './tag.js';
import type { World } from './world.js';

export const findBenefit = (world: World, account: AccountRow, id: string): BenefitRow => owned(world.rows.benefits.get(id), account);

/** The most recent first. */
export const listBenefits = (world: World, account: AccountRow, only: (row: BenefitRow) => boolean): BenefitRow[] =>
  world.rows.benefits
    .of(account.id)
    .filter(only)
    .toSorted((a, b) => (b.dueDate ?? '').localeCompare(a.dueDate ?? ''));

export function viewBenefit(row: BenefitRow): Benefit {
  const { accountId: _, ...shown } = row;
  return tagged(row, { ...shown, allowedActions: [{ rel: 'view', enabled: true }] });
}
