import type { Document, DocumentLink } from '@avenant/api';
import { sha256 } from './fingerprint.js';
import { may, sees, type Holder } from './companies/holder.js';
import { papersOf } from './companies/permissions.js';
import { owned } from './owned.js';
import type { DocumentRow } from './records.js';
import { Refusal } from './refusal.js';
import { changed, tagged } from './tag.js';
import type { World } from './world.js';

const linkLife = 60_000;

/** The contracts that a document belongs to, by itself or by its case. */
export const contractsOf = (world: World, { contractId, caseId }: DocumentRow): string[] => [
  ...(contractId ? [contractId] : []),
  ...((caseId && world.rows.cases.get(caseId)?.contractIds) || []),
];

/** What a paper takes besides being of contracts that one sees: what is paid, and what a claim is about, is told by their papers too. */
function isReadableBy(world: World, holder: Holder, { type, caseId }: DocumentRow): boolean {
  const ofCase = caseId === undefined ? undefined : world.rows.cases.get(caseId);
  if (ofCase && !papersOf(ofCase).every((permission) => may(holder, permission))) return false;
  return type !== 'premium_notice' || may(holder, 'premium.read');
}

/** What belongs to no contract is for those who see all of them. */
export const isSeen = (world: World, holder: Holder, row: DocumentRow): boolean =>
  isReadableBy(world, holder, row) && sees(holder, contractsOf(world, row));

export function findDocument(world: World, holder: Holder, id: string): DocumentRow {
  const row = owned(world.rows.documents.get(id), holder);
  if (!isSeen(world, holder, row)) throw new Refusal('not-found');
  return row;
}

/** The most recent first. */
export const listDocuments = (world: World, holder: Holder, only: (row: DocumentRow) => boolean): DocumentRow[] =>
  world.rows.documents
    .of(holder.id)
    .filter((row) => isSeen(world, holder, row) && only(row))
    .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt) || a.id.localeCompare(b.id));

const isReadable = (row: DocumentRow) => row.state === 'available' || row.state === 'archived';

export function viewDocument(row: DocumentRow): Document {
  const { accountId: _, fileId: __, state: ___, contractId: ____, ...shown } = row;
  const download = isReadable(row) ? { enabled: true } : { enabled: false, reasonCode: row.state };
  return tagged(row, { ...shown, allowedActions: [{ rel: 'download', ...download }] });
}

/** A link that is its own permission, for a minute: the bytes can be fetched by the browser itself, without a header of ours. */
export async function linkTo(world: World, row: DocumentRow, urlOf: (token: string) => string): Promise<DocumentLink> {
  if (!isReadable(row)) throw new Refusal('quarantined');
  const now = world.now();
  if (row.isNew) world.rows.documents.put(changed(row, world.instant(now), { isNew: false }));
  for (const old of world.rows.links.of(row.id)) if (old.expiresAt <= now) world.rows.links.delete(old.id);
  const token = world.ids.make('dl') + world.ids.make('');
  world.rows.links.put({ id: await sha256(token), documentId: row.id, expiresAt: now + linkLife });
  return { url: urlOf(token), expiresAt: world.instant(now + linkLife) };
}

/** The document that a link leads to, while it is good. */
export async function followLink(world: World, token: string): Promise<DocumentRow> {
  const link = world.rows.links.get(await sha256(token));
  const row = link && world.now() < link.expiresAt ? world.rows.documents.get(link.documentId) : undefined;
  if (!row) throw new Refusal('not-found');
  return row;
}
