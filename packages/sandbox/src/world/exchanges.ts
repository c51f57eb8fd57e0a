import type { Exchange } from '@avenant/api';
import { watchersOf } from './companies/audience.js';
import type { CaseRow, DocumentRow } from './records.js';
import { typeset } from './typeset.js';
import type { World } from './world.js';

type Said = Omit<Exchange, 'id' | 'caseId' | 'channel' | 'documents'> & { channel?: Exchange['channel'] };

/** What the customer may quote: « JUS-2026-7C1E90A4 ». */
export const makeReference = (world: World, prefix: string, at: string) =>
  `${prefix}-${at.slice(0, 4)}-${world.ids.make('').slice(0, 8).toUpperCase()}`;

/** Writes into a case's log what was said, sent or decided. The customer's own words stay as they are. */
export function writeExchange(world: World, ofCase: CaseRow, said: Said, documents: readonly DocumentRow[] = []): Exchange {
  const exchange: Exchange = {
    id: world.ids.make('exc'),
    caseId: ofCase.id,
    channel: 'portal',
    ...said,
    subject: typeset(said.subject),
    documents: documents.map(({ id, title, filename, bytes, mime }) => ({ documentId: id, title, filename, bytes, mime })),
  };
  world.rows.exchanges.put({ ...exchange, accountId: ofCase.accountId });
  for (const accountId of watchersOf(world, ofCase)) world.bulletin.tell(accountId, 'case.updated', ofCase.id);
  return exchange;
}
