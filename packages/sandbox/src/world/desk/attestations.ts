/** What the desk does with attestations: it publishes one that is awaited, and revokes one that should not be out. */
import { attestation as life } from '../machines.js';
import { Refusal } from '../refusal.js';
import { changed } from '../tag.js';
import type { World } from '../world.js';
import { issueAttestation, tellOf } from '../companies/attestation-papers.js';
import { stateNow, viewAttestation } from '../companies/attestations.js';
import type { AttestationRow } from '../companies/company-rows.js';

function attestationOf(world: World, id: string): AttestationRow {
  const row = world.rows.attestations.get(id);
  if (!row) throw new Refusal('not-found');
  return row;
}

/** By which moves each state comes to be available. */
const ways: Partial<Record<AttestationRow['state'], readonly AttestationRow['state'][]>> = {
  blocked: ['requested', 'generating'],
  requested: ['generating'],
  generating: [],
};
const canPublish = ({ state }: AttestationRow) => ways[state] !== undefined;
const canRevoke = (world: World, row: AttestationRow) => life.can(stateNow(world, row), 'revoked');

/** Every attestation of every company, the latest first, with what may be done now. */
export const listDeskAttestations = (world: World) =>
  world.rows.attestations
    .all()
    .toSorted((a, b) => b.period.start.localeCompare(a.period.start) || b.createdAt.localeCompare(a.createdAt) || a.id.localeCompare(b.id))
    .map((row) => ({
      attestation: viewAttestation(world, row),
      moves: [...(canPublish(row) ? ['publish'] : []), ...(canRevoke(world, row) ? ['revoke'] : [])],
    }));

/** Its paper is made now, whatever it waited for. What it takes the place of is replaced. */
export async function publishAttestation(world: World, id: string): Promise<void> {
  const row = attestationOf(world, id);
  const steps = ways[row.state];
  const state = (steps ?? []).reduce((at, next) => life.move(at, next), row.state);
  const { reasonCode: _, ...rest } = row;
  // Where there is no way, the machine says so.
  if (!steps) life.move(row.state, 'available');
  await issueAttestation(world, { ...rest, state });
}

/** From now on its code answers « revoked », and its company is told. */
export function revokeAttestation(world: World, id: string, reasonCode: string): void {
  world.store.transaction(() => {
    const row = attestationOf(world, id);
    const next = changed(row, world.instant(), { state: life.move(stateNow(world, row), 'revoked'), isNew: false, reasonCode });
    world.rows.attestations.put(next);
    tellOf(world, next, {
      title: 'Une attestation est annulée',
      body: `L'attestation ${row.number} est annulée : ne la présentez plus.`,
      severity: 'warning',
    });
  });
}
