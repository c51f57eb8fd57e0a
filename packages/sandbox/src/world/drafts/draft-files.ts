/** Documents that go with a declaration: what each asked file is kept under, until there is a claim that it belongs to. */
import type { ClaimDraft, Question } from '@avenant/api';
import { asked, isRequired } from '@avenant/api/questionnaire-rules.js';
import type { RequirementRow } from '../records.js';
import { viewRequirement } from '../requirements.js';
import type { World } from '../world.js';
import type { ClaimDraftRow, Questionnaire } from './draft-row.js';

/** Files are taken for it as for a case that waits for documents. */
export const asCase = ({ id, state }: ClaimDraftRow) => ({
  id,
  kind: 'claim' as const,
  state: state === 'draft' ? ('to_complete' as const) : ('closed' as const),
});

const askedFiles = (about: Questionnaire, { answers }: ClaimDraftRow) => {
  const now = asked<Question>(about, answers);
  return now.questions
    .filter(({ type }) => type === 'files')
    .map((question) => ({ question, required: isRequired(question, now.answers) ? ('required' as const) : ('recommended' as const) }));
};

function open(world: World, draft: ClaimDraftRow, { id: code, label, help, files }: Question, at: string): void {
  const { accept, maxBytesPerFile } = world.config.uploadPolicy;
  const row: RequirementRow = {
    id: world.ids.make('req'),
    version: 1,
    createdAt: at,
    updatedAt: at,
    accountId: draft.accountId,
    caseId: draft.id,
    code,
    label,
    ...(help && { help }),
    ...(files?.example && { example: files.example }),
    state: 'missing',
    required: 'recommended',
    accept: files?.accept ?? accept,
    minFiles: 1,
    maxFiles: files?.maxFiles ?? 5,
    maxBytesPerFile: files?.maxBytesPerFile ?? maxBytesPerFile,
    requestRound: 1,
    files: [],
  };
  world.rows.requirements.put(row);
}

/** Makes a place for each file that is asked for now. One that is asked no more stays, with what was put there, should it be asked again. */
export function openPlaces(world: World, about: Questionnaire, draft: ClaimDraftRow): void {
  const there = new Set(world.rows.requirements.of(draft.id).map(({ code }) => code));
  for (const { question } of askedFiles(about, draft)) if (!there.has(question.id)) open(world, draft, question, draft.updatedAt);
}

/** Files are kept as long as the draft that they are for. */
export function prolong(world: World, { id, expiresAt }: ClaimDraftRow): void {
  for (const place of world.rows.requirements.of(id))
    for (const row of world.rows.uploads.of(place.id)) if (world.now() < row.expiresAt) world.rows.uploads.put({ ...row, expiresAt });
}

/** The places of what is asked for now, in the order of the questions. */
export function placesOf(world: World, about: Questionnaire, draft: ClaimDraftRow): RequirementRow[] {
  const rows = world.rows.requirements.of(draft.id);
  return askedFiles(about, draft).flatMap(({ question, required }) => {
    const row = rows.find(({ code }) => code === question.id);
    return row ? [{ ...row, required }] : [];
  });
}

export const viewPlaces = (world: World, about: Questionnaire, draft: ClaimDraftRow): ClaimDraft['requirements'] =>
  placesOf(world, about, draft).map((row) => viewRequirement(row, asCase(draft)));

/** Throws away what was put there. */
export async function dropFiles(world: World, draft: ClaimDraftRow): Promise<void> {
  const places = world.rows.requirements.of(draft.id);
  const uploads = places.flatMap(({ id }) => world.rows.uploads.of(id)).filter(({ state }) => state !== 'submitted');
  world.store.transaction(() => {
    for (const { id } of uploads) world.rows.uploads.delete(id);
    for (const { id } of places) world.rows.requirements.delete(id);
  });
  await Promise.all(uploads.map(({ id }) => world.files.delete(id)));
}
