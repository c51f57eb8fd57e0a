import type { UploadReceipt } from '@avenant/api';
import { isExecutableName, safeFilename } from '@avenant/api/file-name.js';
import { findCaseToGive } from './cases.js';
import { findDraft } from './drafts/claim-drafts.js';
import { asCase } from './drafts/draft-files.js';
import { upload as life } from './machines.js';
import { demand, type Holder } from './companies/holder.js';
import { giving } from './companies/permissions.js';
import { owned } from './owned.js';
import type { CaseRow, RequirementRow, UploadRow } from './records.js';
import { Refusal } from './refusal.js';
import { isOpen } from './requirements.js';
import type { World } from './world.js';

const kept = 24 * 3_600_000;

/** What is told of a file before its first byte. `bytes` in octets. */
export interface Announcement {
  filename: string;
  filetype: string;
  caseId: string;
  requirementId: string;
  fingerprint?: string | undefined;
  bytes: number;
}

/** Whether a media type is on the list; `image/*` stands for every image. */
export const isAccepted = (mime: string | undefined, accept: readonly string[]): boolean =>
  mime !== undefined && accept.some((entry) => entry === mime || (entry.endsWith('/*') && mime.startsWith(entry.slice(0, -1))));

/** A page may not know what a file is, and says so in one of these ways; its content will tell. */
const isUndeclared = (filetype: string) => filetype === '' || filetype === 'application/octet-stream';

/** How long a file is kept that is not handed in: as long as the declaration that it is for, or else a day. */
const keptUntil = (world: World, caseId: string) => world.rows.claimDrafts.get(caseId)?.expiresAt ?? world.now() + kept;

const hasExpired = (world: World, row: UploadRow) => row.state !== 'submitted' && world.now() >= row.expiresAt;
/** Holds a place in its requirement. */
const holdsPlace = (world: World, row: UploadRow) =>
  (row.state === 'receiving' || row.state === 'pending_scan' || row.state === 'clean') && !hasExpired(world, row);

/** What files of a requirement may come to together; `present` are those that have their place already. */
export function checkRoom(requirement: RequirementRow, present: readonly { bytes: number }[], coming: readonly { bytes: number }[]): void {
  if (present.length + coming.length > requirement.maxFiles) throw new Refusal('too-many-files');
  const total = [...present, ...coming].reduce((sum, file) => sum + file.bytes, 0);
  if (requirement.maxBytesTotal !== undefined && total > requirement.maxBytesTotal)
    throw new Refusal('payload-too-large', { reasonCode: 'total_too_large' });
}

/** What files are for, to whom may give some: a case, or a declaration that is being made. */
function findDossier(world: World, holder: Holder, id: string): Pick<CaseRow, 'id' | 'state' | 'kind'> {
  if (!world.rows.claimDrafts.get(id)) return findCaseToGive(world, holder, id);
  const draft = findDraft(world, holder, id);
  demand(world, holder, giving.draft);
  return asCase(draft);
}

/** An account's open requirement of its case. */
function openRequirement(world: World, holder: Holder, caseId: string, requirementId: string): RequirementRow {
  const ofCase = findDossier(world, holder, caseId);
  const requirement = owned(world.rows.requirements.get(requirementId), holder);
  if (requirement.caseId !== ofCase.id) throw new Refusal('not-found');
  if (!isOpen(requirement, ofCase)) throw new Refusal('requirement-closed', { reasonCode: `requirement_${requirement.state}` });
  return requirement;
}

/** Makes room for a file; its bytes come afterwards. */
export function announce(world: World, holder: Holder, file: Announcement): UploadRow {
  const requirement = openRequirement(world, holder, file.caseId, file.requirementId);
  if (file.bytes > requirement.maxBytesPerFile) throw new Refusal('payload-too-large', { reasonCode: 'too_large' });
  if (file.bytes === 0) throw new Refusal('unsupported-media-type', { reasonCode: 'empty' });
  const filename = safeFilename(file.filename);
  if (isExecutableName(filename) || !(isUndeclared(file.filetype) || isAccepted(file.filetype, requirement.accept)))
    throw new Refusal('unsupported-media-type', { reasonCode: 'wrong_type' });
  const present = world.rows.uploads.of(requirement.id).filter((row) => holdsPlace(world, row));
  checkRoom(requirement, present, [file]);
  const now = world.now();
  const row: UploadRow = {
    ...file,
    id: world.ids.make('upl'),
    accountId: holder.id,
    filename,
    state: 'receiving',
    createdAt: now,
    expiresAt: keptUntil(world, file.caseId),
  };
  world.rows.uploads.put(row);
  return row;
}

/** A file is seen by who sees the case that it is for. */
function mine(world: World, holder: Holder, id: string): UploadRow {
  const row = owned(world.rows.uploads.get(id), holder);
  findDossier(world, holder, row.caseId);
  return row;
}
function seenRequirement(world: World, holder: Holder, id: string): RequirementRow {
  const row = owned(world.rows.requirements.get(id), holder);
  findDossier(world, holder, row.caseId);
  return row;
}

/** An account's upload that has not expired. */
export function findUpload(world: World, holder: Holder, id: string): UploadRow {
  const row = mine(world, holder, id);
  if (!hasExpired(world, row)) return row;
  void world.files.delete(row.id);
  throw new Refusal('upload-expired');
}

/** Octets that have arrived. */
export const offsetOf = (world: World, row: UploadRow) => (row.state === 'receiving' ? world.files.size(row.id) : row.bytes);

/** Notes that bytes have arrived; the last one puts the file in quarantine until it is scanned. */
export function arrived(world: World, id: string): UploadRow {
  const row = world.rows.uploads.get(id);
  if (!row) throw new Refusal('not-found');
  if (row.state !== 'receiving') return row;
  const now = world.now();
  const whole = world.files.size(id) === row.bytes;
  const next: UploadRow = {
    ...row,
    expiresAt: keptUntil(world, row.caseId),
    ...(whole ? { state: life.move(row.state, 'pending_scan'), scannedAt: now + world.scanDelay } : {}),
  };
  world.rows.uploads.put(next);
  return next;
}

/** Gives up a file that has not been handed in. */
export async function discard(world: World, holder: Holder, id: string): Promise<void> {
  const row = mine(world, holder, id);
  if (row.state === 'submitted') throw new Refusal('state-conflict', { reasonCode: 'upload_submitted' });
  world.rows.uploads.delete(id);
  await world.files.delete(id);
}

/** Uploads of a requirement that were not handed in yet. */
export const listUploads = (world: World, holder: Holder, requirementId: string): UploadRow[] =>
  world.rows.uploads
    .of(seenRequirement(world, holder, requirementId).id)
    .filter((row) => row.state !== 'submitted' && !hasExpired(world, row));

export const viewUpload = (world: World, row: UploadRow): UploadReceipt => ({
  id: row.id,
  requirementId: row.requirementId,
  filename: row.filename,
  bytes: row.bytes,
  offset: offsetOf(world, row),
  state: row.state === 'submitted' ? 'clean' : row.state,
  reasonCode: row.reasonCode,
  sha256: row.sha256,
  mime: row.mime,
  fingerprint: row.fingerprint,
  expiresAt: world.instant(row.expiresAt),
});
