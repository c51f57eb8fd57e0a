import type { Benefit } from '@avenant/api';
import { sees, type Holder } from './companies/holder.js';
import { owned } from './owned.js';
import type { BenefitRow } from './records.js';
import { Refusal } from './refusal.js';
import { tagged } from './tag.js';
import type { World } from './world.js';

export function findBenefit(world: World, holder: Holder, id: string): BenefitRow {
  const row = owned(world.rows.benefits.get(id), holder);
  if (!sees(holder, row.contractId ? [row.contractId] : [])) throw new Refusal('not-found');
  return row;
}

/** The most recent first. */
export const listBenefits = (world: World, holder: Holder, only: (row: BenefitRow) => boolean): BenefitRow[] =>
  world.rows.benefits
    .of(holder.id)
    .filter((row) => sees(holder, row.contractId ? [row.contractId] : []) && only(row))
    .toSorted((a, b) => (b.dueDate ?? '').localeCompare(a.dueDate ?? ''));

export function viewBenefit(row: BenefitRow): Benefit {
  const { accountId: _, ...shown } = row;
  return tagged(row, { ...shown, allowedActions: [{ rel: 'view', enabled: true }] });
}
