import { routes } from '@avenant/api';
import { contractsOf, findDocument, followLink, linkTo, listDocuments, viewDocument } from '../world/documents.js';
import type { World } from '../world/world.js';
import { answer } from './answer.js';
import type { App } from './context.js';
import { pageOf } from './pages.js';
import { octetsOf } from './ranges.js';

/** An attachment's name, for every browser (RFC 6266). */
export const attachment = (filename: string) =>
  `attachment; filename="${filename.replace(/[^\x20-\x7e]|["\\%]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(filename).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)}`;

export function serveDocuments(app: App, world: World): void {
  const { documents } = routes;
  answer(app, world, documents.list, ({ holder, input }) => {
    const rows = listDocuments(
      world,
      holder,
      (row) =>
        (!input.caseId || row.caseId === input.caseId) &&
        (!input.contractId || contractsOf(world, row).includes(input.contractId)) &&
        (!input.direction || row.direction === input.direction),
    );
    return pageOf(rows, input, viewDocument);
  });
  answer(app, world, documents.get, ({ holder, input }) => viewDocument(findDocument(world, holder, input.documentId)));
  answer(app, world, documents.link, ({ c, holder, input }) =>
    linkTo(world, findDocument(world, holder, input.documentId), (token) => {
      const { origin, pathname } = new URL(c.req.url);
      return `${origin}${pathname.replace(/\/documents\/.*$/, '')}/files/${token}`;
    }),
  );
  app.get('/files/:token', async (c) => {
    const row = await followLink(world, c.req.param('token'));
    return octetsOf(c, world, row, { 'Content-Disposition': attachment(row.filename) });
  });
}
