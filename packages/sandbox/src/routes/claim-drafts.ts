import { routes, type ClaimDraftChange, type ClaimSubmission } from '@avenant/api';
import { changeDraft, discardDraft, findDraft, listDrafts, prepareDraft, viewDraft } from '../world/drafts/claim-drafts.js';
import { listDefinitions } from '../world/drafts/questionnaires.js';
import { prepareClaim } from '../world/drafts/submit-draft.js';
import type { World } from '../world/world.js';
import { answer, create } from './answer.js';
import type { App } from './context.js';
import { pageOf } from './pages.js';

export function serveClaimDrafts(app: App, world: World): void {
  const { claimDrafts } = routes;
  answer(app, world, claimDrafts.definitions, ({ holder, input }) =>
    pageOf(listDefinitions(world, holder, input.contractId), input, ({ definition }) => definition),
  );
  answer(app, world, claimDrafts.list, ({ holder, input }) =>
    pageOf(listDrafts(world, holder, input.contractId), input, (row) => viewDraft(world, row)),
  );
  create(app, world, claimDrafts.create, (asker) =>
    prepareDraft(world, asker, asker.input as { contractId: string; definitionId: string }),
  );
  answer(app, world, claimDrafts.get, ({ holder, input }) => viewDraft(world, findDraft(world, holder, input.draftId)));
  answer(app, world, claimDrafts.change, ({ holder, input }) =>
    changeDraft(world, holder, input as ClaimDraftChange & { draftId: string; etag: string }),
  );
  create(app, world, claimDrafts.submit, (asker) =>
    prepareClaim(world, asker, asker.input as ClaimSubmission & { draftId: string; etag: string }),
  );
  answer(app, world, claimDrafts.discard, ({ holder, input }) => discardDraft(world, holder, input));
}
