/** Declarations that are being made: kept at the insurer's, seen by whoever may declare in the company's name. */
import type { Answer, ClaimDraft, ClaimDraftChange } from '@avenant/api';
import { sees, type Asker, type Holder } from '../companies/holder.js';
import { findContract } from '../contracts.js';
import { owned } from '../owned.js';
import { Refusal } from '../refusal.js';
import { changed, tagged } from '../tag.js';
import type { World } from '../world.js';
import { adviceFor } from './advice.js';
import { dropFiles, openPlaces, prolong, viewPlaces } from './draft-files.js';
import type { ClaimDraftRow, Questionnaire } from './draft-row.js';
import { notOnline, questionnaireFor } from './questionnaires.js';

/** A draft is kept so long after the last change. */
const kept = 15 * 86_400_000;

const hasExpired = (world: World, row: ClaimDraftRow) => row.state === 'draft' && world.now() >= row.expiresAt;

/** Somebody's own draft, whether or not its time is over. */
function mine(world: World, holder: Holder, id: string): ClaimDraftRow {
  const row = owned(world.rows.claimDrafts.get(id), holder);
  if (!sees(holder, [row.contractId])) throw new Refusal('not-found');
  return row;
}

export function findDraft(world: World, holder: Holder, id: string): ClaimDraftRow {
  const row = mine(world, holder, id);
  if (!hasExpired(world, row)) return row;
  void dropFiles(world, row);
  throw new Refusal('not-found', { status: 410, reasonCode: 'draft_expired' });
}

/** What is asked now; a contract that takes no more claims goes on with what was asked. */
export function askedOf(world: World, { contractId, definitionId }: ClaimDraftRow): Questionnaire {
  const contract = world.rows.contracts.get(contractId);
  const asked = (contract && questionnaireFor(world, contract)) ?? world.questionnaires.find(({ id }) => id === definitionId);
  if (!asked) throw notOnline(world);
  return asked;
}

export function viewDraft(world: World, row: ClaimDraftRow): ClaimDraft {
  const about = askedOf(world, row);
  const { accountId: _, ...shown } = row;
  const isOpen = row.state === 'draft';
  return tagged(row, {
    ...shown,
    contractNumber: world.rows.contracts.get(row.contractId)?.number ?? '',
    expiresAt: world.instant(row.expiresAt),
    requirements: isOpen ? viewPlaces(world, about, row) : [],
    advice: isOpen ? adviceFor(world, about, row) : [],
    allowedActions: ['change', 'discard', 'submit'].map((rel) =>
      isOpen ? { rel, enabled: true } : { rel, enabled: false, reasonCode: 'draft_submitted' },
    ),
  });
}

export const listDrafts = (world: World, holder: Holder, contractId: string | undefined): ClaimDraftRow[] =>
  world.rows.claimDrafts
    .of(holder.id)
    .filter((row) => row.state === 'draft' && !hasExpired(world, row) && sees(holder, [row.contractId]))
    .filter((row) => contractId === undefined || row.contractId === contractId)
    .toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt) || b.id.localeCompare(a.id));

export async function prepareDraft(
  world: World,
  { account, holder }: Asker,
  { contractId, definitionId }: { contractId: string; definitionId: string },
): Promise<() => ClaimDraft> {
  findContract(world, holder, contractId);
  return () => {
    const about = questionnaireFor(world, findContract(world, holder, contractId));
    if (!about) throw notOnline(world);
    if (about.id !== definitionId) throw new Refusal('state-conflict', { reasonCode: 'definition_outdated' });
    const at = world.instant();
    const row: ClaimDraftRow = {
      id: world.ids.make('drf'),
      version: 1,
      createdAt: at,
      updatedAt: at,
      accountId: holder.id,
      definitionId,
      definitionVersion: about.version,
      contractId,
      state: 'draft',
      answers: {},
      stepId: about.steps[0]?.id ?? '',
      authorName: account.displayName,
      expiresAt: world.now() + kept,
    };
    world.rows.claimDrafts.put(row);
    openPlaces(world, about, row);
    return viewDraft(world, row);
  };
}

/** As it was read: who has not seen the last version changes nothing. */
export function atVersion(world: World, holder: Holder, { draftId, etag }: { draftId: string; etag: string }): ClaimDraftRow {
  const row = findDraft(world, holder, draftId);
  if (row.state === 'draft' && viewDraft(world, row).etag !== etag.replace(/^W\//, '')) throw new Refusal('precondition-failed');
  return row;
}

/** RFC 7396, of answers: null takes away, the parts of an address are merged. */
function merged(before: ClaimDraft['answers'], change: NonNullable<ClaimDraftChange['answers']>): ClaimDraft['answers'] {
  const isParts = (answer: Answer | null | undefined): answer is Record<string, string> =>
    typeof answer === 'object' && answer !== null && !Array.isArray(answer);
  const next = new Map(Object.entries(before));
  for (const [id, answer] of Object.entries(change)) {
    const old = next.get(id);
    if (answer === null) next.delete(id);
    else next.set(id, isParts(answer) && isParts(old) ? { ...old, ...answer } : answer);
  }
  return Object.fromEntries(next);
}

export function changeDraft(
  world: World,
  holder: Holder,
  { draftId, etag, answers, stepId }: ClaimDraftChange & { draftId: string; etag: string },
): ClaimDraft {
  const row = atVersion(world, holder, { draftId, etag });
  if (row.state !== 'draft') throw new Refusal('state-conflict', { reasonCode: 'draft_submitted' });
  const about = askedOf(world, row);
  const known = new Set(about.steps.flatMap(({ questions }) => questions.map(({ id }) => id)));
  const strange = Object.keys(answers ?? {}).filter((id) => !known.has(id));
  if (strange.length > 0)
    throw new Refusal('validation-failed', { errors: strange.map((id) => ({ pointer: `#/answers/${id}`, code: 'unknown_question' })) });
  const next = changed(row, world.instant(), {
    ...(answers && { answers: merged(row.answers, answers) }),
    ...(stepId && { stepId }),
    // What is asked may have changed since: it is from now on that of today.
    definitionId: about.id,
    definitionVersion: about.version,
    expiresAt: world.now() + kept,
  });
  world.store.transaction(() => {
    world.rows.claimDrafts.put(next);
    openPlaces(world, about, next);
    prolong(world, next);
  });
  return viewDraft(world, next);
}

export async function discardDraft(world: World, holder: Holder, asked: { draftId: string; etag: string }): Promise<void> {
  const row = atVersion(world, holder, asked);
  if (row.state !== 'draft') throw new Refusal('state-conflict', { reasonCode: 'draft_submitted' });
  world.rows.claimDrafts.delete(row.id);
  await dropFiles(world, row);
}
