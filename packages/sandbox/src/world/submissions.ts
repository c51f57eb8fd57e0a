import type { Exchange, Submission, SubmissionReceipt } from '@avenant/api';
import { findCase, findCaseToGive } from './cases.js';
import { openSpontaneous, spontaneous } from './claims/spontaneous.js';
import { watchersOf } from './companies/audience.js';
import type { Asker, Holder } from './companies/holder.js';
import { papersOf } from './companies/permissions.js';
import { makeReference, writeExchange } from './exchanges.js';
import { insuranceCase, requirement as requirementLife, upload as uploadLife } from './machines.js';
import { owned } from './owned.js';
import type { CaseRow, DocumentRow, RequirementRow, UploadRow } from './records.js';
import { Refusal } from './refusal.js';
import { isLacking, isOpen, viewRequirement } from './requirements.js';
import { settle } from './scan.js';
import { begun, changed } from './tag.js';
import { checkRoom, findUpload } from './uploads.js';
import type { World } from './world.js';

interface Item {
  requirement: RequirementRow;
  uploads: UploadRow[];
}

export function refuseUpload(row: UploadRow): void {
  const details = row.reasonCode ? { reasonCode: row.reasonCode } : {};
  switch (row.state) {
    case 'clean':
      return;
    case 'receiving':
    case 'pending_scan':
      throw new Refusal('upload-not-ready', { retryAfter: 1 });
    case 'infected':
      throw new Refusal('file-infected', details);
    case 'submitted':
      throw new Refusal('state-conflict', { reasonCode: 'upload_submitted' });
    case 'refused':
      throw new Refusal(row.reasonCode === 'duplicate' ? 'duplicate-file' : 'unsupported-media-type', details);
  }
}

/** What is handed in, every rule checked. */
function itemsOf(world: World, holder: Holder, ofCase: CaseRow, submission: Submission): Item[] {
  const ids = submission.items.flatMap((item) => item.uploadIds);
  if (new Set(ids).size < ids.length || new Set(submission.items.map((item) => item.requirementId)).size < submission.items.length)
    throw new Refusal('validation-failed', { errors: [{ pointer: '#/items', code: 'not_unique' }] });
  return submission.items.map(({ requirementId, uploadIds }, index) => {
    const requirement = owned(world.rows.requirements.get(requirementId), holder);
    if (requirement.caseId !== ofCase.id) throw new Refusal('not-found');
    if (!isOpen(requirement, ofCase)) throw new Refusal('requirement-closed', { reasonCode: `requirement_${requirement.state}` });
    const uploads = uploadIds.map((id) => findUpload(world, holder, id));
    if (uploads.some((upload) => upload.requirementId !== requirementId)) throw new Refusal('not-found');
    uploads.forEach(refuseUpload);
    checkRoom(requirement, [], uploads);
    if (uploads.length < requirement.minFiles)
      throw new Refusal('validation-failed', {
        errors: [{ pointer: `#/items/${index}/uploadIds`, code: 'too_small', params: { min: requirement.minFiles } }],
      });
    return { requirement, uploads };
  });
}

function asDocument(world: World, { requirement }: Item, upload: UploadRow, at: string): DocumentRow {
  return {
    id: world.ids.make('doc'),
    ...begun(at),
    accountId: upload.accountId,
    state: 'available',
    type: 'justificatif',
    title: requirement.label,
    filename: upload.filename,
    mime: upload.mime ?? 'application/octet-stream',
    bytes: upload.bytes,
    sha256: upload.sha256 ?? '',
    direction: 'inbound',
    caseId: requirement.caseId,
    fileId: upload.id,
  };
}

/** Turns an item's uploads into documents of its requirement, which goes back under review. */
export function handIn(world: World, item: Item, at: string): { requirement: RequirementRow; documents: DocumentRow[] } {
  const documents = item.uploads.map((upload) => asDocument(world, item, upload, at));
  for (const document of documents) world.rows.documents.put(document);
  for (const upload of item.uploads) world.rows.uploads.put({ ...upload, state: uploadLife.move(upload.state, 'submitted') });
  const files = documents.map(({ id, filename, bytes, mime }) => ({ documentId: id, filename, bytes, mime, submittedAt: at }));
  const requirement = changed(item.requirement, at, {
    state: requirementLife.move(item.requirement.state, 'received', 'under_review'),
    files: [...item.requirement.files, ...files],
    rejection: undefined,
  });
  world.rows.requirements.put(requirement);
  return { requirement, documents };
}

/** The case goes on to be studied once nothing required is lacking; that of a base statement, when the statement is returned. */
function advance(world: World, ofCase: CaseRow, at: string): CaseRow {
  const complete =
    ofCase.state === 'to_complete' &&
    ofCase.kind !== 'base_statement' &&
    !world.rows.requirements.of(ofCase.id).some((row) => row.required === 'required' && isLacking(row));
  const next = changed(
    ofCase,
    at,
    complete ? { state: insuranceCase.move(ofCase.state, 'in_review'), reached: { ...ofCase.reached, documents: at } } : {},
  );
  world.rows.cases.put(next);
  return next;
}

function record(
  world: World,
  { account: author }: Asker,
  ofCase: CaseRow,
  documents: DocumentRow[],
  comment: string | undefined,
  at: string,
): Exchange {
  for (const accountId of watchersOf(world, ofCase, papersOf(ofCase)))
    documents.forEach(({ id }) => world.bulletin.tell(accountId, 'document.created', id));
  const said = {
    direction: 'inbound' as const,
    kind: 'document' as const,
    subject: documents.length === 1 ? 'Justificatif transmis' : 'Justificatifs transmis',
    ...(comment?.trim() ? { body: comment.trim() } : {}),
    reference: makeReference(world, 'JUS', at),
    at,
    authorName: author.displayName,
  };
  return writeExchange(world, ofCase, said, documents);
}

/**
 * Hands in files: all of them, or none. What takes time (the scans) happens first; the returned step then checks and writes at once, and is
 * run inside a transaction together with the record of its intent.
 */
export async function prepareSubmission(
  world: World,
  asker: Asker,
  caseId: string,
  submission: Submission,
): Promise<() => SubmissionReceipt> {
  const { holder } = asker;
  findCaseToGive(world, holder, caseId);
  for (const id of submission.items.flatMap((item) => item.uploadIds)) await settle(world, findUpload(world, holder, id));
  return () => {
    const at = world.instant();
    const ofCase = findCase(world, holder, caseId);
    const handed = itemsOf(world, holder, ofCase, submission).map((item) => handIn(world, item, at));
    const now = advance(world, ofCase, at);
    if (handed.some(({ requirement }) => requirement.code === spontaneous)) openSpontaneous(world, now, at);
    const exchange = record(
      world,
      asker,
      now,
      handed.flatMap((one) => one.documents),
      submission.comment,
      at,
    );
    return {
      reference: exchange.reference ?? exchange.id,
      at,
      exchange,
      requirements: handed.map((one) => viewRequirement(one.requirement, now)),
    };
  };
}
