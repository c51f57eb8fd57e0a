import type { Attestation, AttestationRequest } from '@avenant/api';
import { findContract } from '../contracts.js';
import { attestation as life } from '../machines.js';
import { isDay } from '../calendar.js';
import { blockOf } from './attestation-block.js';
import type { AttestationRow } from './company-rows.js';
import { Refusal } from '../refusal.js';
import { begun } from '../tag.js';
import type { World } from '../world.js';
import { viewAttestation } from './attestations.js';
import type { Holder } from './holder.js';

/** How long printing takes, in milliseconds of the world's clock. */
const printing = 4000;

const invalid = (pointer: string, code: string) => new Refusal('validation-failed', { errors: [{ pointer, code }] });

/** An attestation for a building site. Answers the step that writes it down; its paper is made a little later. */
export async function prepareAttestation(
  world: World,
  holder: Holder,
  contractId: string,
  { worksite, recipient }: AttestationRequest,
): Promise<() => Attestation> {
  findContract(world, holder, contractId);
  return () => {
    const contract = findContract(world, holder, contractId);
    const reasonCode = blockOf(contract);
    if (reasonCode !== undefined) throw new Refusal('state-conflict', { reasonCode });
    if (!isDay(worksite.openingDate)) throw invalid('#/worksite/openingDate', 'date_format');
    if (worksite.cost.currency !== world.config.currency || !(Number(worksite.cost.amount) > 0)) throw invalid('#/worksite/cost', 'money');
    const at = world.instant();
    const row: AttestationRow = {
      id: world.ids.make('att'),
      ...begun(at),
      accountId: holder.id,
      contractId,
      number: `ATT-${at.slice(0, 4)}-${String(world.rows.attestations.count() + 1).padStart(5, '0')}`,
      kind: 'nominative_worksite',
      state: life.move('requested', 'generating'),
      // The cover of a site is that of the year in which it opens.
      period: contract.currentTermsPeriod ?? { start: world.today(), end: world.today() },
      activities: contract.activities ?? [],
      worksite,
      ...(recipient?.trim() ? { recipient: recipient.trim() } : {}),
      readyAt: world.now() + printing,
    };
    world.rows.attestations.put(row);
    return viewAttestation(world, row);
  };
}
