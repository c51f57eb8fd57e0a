import type { Exchange, Notification } from '@avenant/api';
import { notifyHolder, watchersOf } from '../companies/audience.js';
import { papersOf } from '../companies/permissions.js';
import { writeExchange } from '../exchanges.js';
import { print, type Sheet } from '../print.js';
import type { CaseRow, DocumentRow } from '../records.js';
import { Refusal } from '../refusal.js';
import { typesetAll } from '../typeset.js';
import type { World } from '../world.js';

export function caseOf(world: World, id: string): CaseRow {
  const row = world.rows.cases.get(id);
  if (!row) throw new Refusal('not-found');
  return row;
}

/** Who signs. */
export const authorOf = (world: World, ofCase: CaseRow) => ofCase.handlerName ?? world.config.serviceName;

export interface Announcement {
  kind: Exchange['kind'];
  subject: string;
  body?: string | undefined;
  type: Notification['type'];
  severity: Notification['severity'];
  /** What the notification says besides; the log's text unless told. */
  notice?: string;
  target?: Notification['target'];
}

/** Every move of the insurer's is written into the case's log and told to the customer. */
export function announce(world: World, ofCase: CaseRow, move: Announcement, documents: readonly DocumentRow[] = []): void {
  const notice = move.notice ?? move.body;
  writeExchange(
    world,
    ofCase,
    {
      direction: 'outbound',
      kind: move.kind,
      subject: move.subject,
      ...(move.body ? { body: move.body } : {}),
      at: world.instant(),
      authorName: authorOf(world, ofCase),
    },
    documents,
  );
  notifyHolder(world, ofCase, {
    type: move.type,
    title: move.subject,
    ...(notice ? { body: notice } : {}),
    severity: move.severity,
    target: move.target ?? { kind: 'case', id: ofCase.id },
  });
}

/** A letter of a case, new to the customer. Its text is the insurer's: French spacing is seen to. */
export const letterOf = (world: World, ofCase: CaseRow, letter: Pick<Sheet, 'type' | 'title' | 'filename' | 'lines'>): Sheet => ({
  ...typesetAll(letter),
  id: world.ids.make('doc'),
  accountId: ofCase.accountId,
  caseId: ofCase.id,
  direction: 'outbound',
  isNew: true,
  at: world.instant(),
});

/** Prints a letter, then does in one step what it tells of; a move that turns out to be impossible leaves no file behind. */
export async function withLetter(world: World, sheet: Sheet, commit: (letter: DocumentRow) => void): Promise<void> {
  const letter = await print(world, sheet);
  try {
    world.store.transaction(() => {
      world.rows.documents.put(letter);
      commit(letter);
    });
  } catch (error) {
    await world.files.delete(letter.fileId);
    throw error;
  }
  const ofCase = letter.caseId === undefined ? undefined : world.rows.cases.get(letter.caseId);
  const readers = ofCase
    ? watchersOf(world, ofCase, papersOf(ofCase))
    : watchersOf(world, { ...letter, contractIds: [] }, ['document.read']);
  for (const accountId of readers) world.bulletin.tell(accountId, 'document.created', letter.id);
}
