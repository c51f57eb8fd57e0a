import { routes, type Submission } from '@avenant/api';
import { settle } from '../world/scan.js';
import { prepareSubmission } from '../world/submissions.js';
import { findUpload, listUploads, viewUpload } from '../world/uploads.js';
import type { World } from '../world/world.js';
import { answer, create } from './answer.js';
import type { App } from './context.js';

export function serveSubmissions(app: App, world: World): void {
  create(app, world, routes.cases.submit, (asker) => prepareSubmission(world, asker, asker.input.caseId, asker.input as Submission));
}

/** Uploads' JSON side; their bytes are in `tus.ts`. */
export function serveReceipts(app: App, world: World): void {
  const { uploads } = routes;
  answer(app, world, uploads.receipt, async ({ holder, input }) =>
    viewUpload(world, await settle(world, findUpload(world, holder, input.uploadId))),
  );
  answer(app, world, uploads.list, async ({ holder, input }) => {
    const rows = await Promise.all(listUploads(world, holder, input.requirementId).map((row) => settle(world, row)));
    return { items: rows.map((row) => viewUpload(world, row)), total: rows.length };
  });
}
