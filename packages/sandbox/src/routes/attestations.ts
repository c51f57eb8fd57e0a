import { routes, type AttestationRequest } from '@avenant/api';
import { checkCode, findAttestation, listAttestations, viewAttestation } from '../world/companies/attestations.js';
import { settleAttestation } from '../world/companies/attestation-papers.js';
import { prepareAttestation } from '../world/companies/attestation-requests.js';
import type { World } from '../world/world.js';
import { answer, answerOpen, create } from './answer.js';
import type { App } from './context.js';
import { pageOf } from './pages.js';

export function serveAttestations(app: App, world: World): void {
  const { attestations } = routes;
  answer(app, world, attestations.list, async ({ holder, input }) => {
    const rows = listAttestations(
      world,
      holder,
      (row) => (!input.contractId || row.contractId === input.contractId) && (!input.kind || row.kind === input.kind),
    );
    const settled = await Promise.all(rows.map((row) => settleAttestation(world, row)));
    return pageOf(settled, input, (row) => viewAttestation(world, row));
  });
  answer(app, world, attestations.get, async ({ holder, input }) =>
    viewAttestation(world, await settleAttestation(world, findAttestation(world, holder, input.attestationId))),
  );
  create(app, world, attestations.request, ({ holder, input }) =>
    prepareAttestation(world, holder, input.contractId, input as AttestationRequest),
  );
  answerOpen(app, attestations.check, ({ input }) => checkCode(world, input.code));
}
