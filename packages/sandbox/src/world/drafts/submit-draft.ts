/** A declaration becomes a claim: once, whole, with its files, or not at all. */
import type { Answer, ClaimReceipt, ClaimSubmission, Question } from '@avenant/api';
import { answerTo, asked, type Answers } from '@avenant/api/questionnaire-rules.js';
import { createClaim, type NewClaim } from '../claims/create-claim.js';
import { claimStep } from '../claims/claim-steps.js';
import type { Asker } from '../companies/holder.js';
import { claimDraft as life } from '../machines.js';
import type { CaseRow, RequirementRow, UploadRow } from '../records.js';
import { Refusal } from '../refusal.js';
import { settle } from '../scan.js';
import { handIn, refuseUpload } from '../submissions.js';
import { changed } from '../tag.js';
import type { World } from '../world.js';
import { adviceFor } from './advice.js';
import { askedOf, atVersion } from './claim-drafts.js';
import { placesOf } from './draft-files.js';
import type { ClaimDraftRow, Meaning, Questionnaire } from './draft-row.js';
import { faultsOf } from './judge-draft.js';

interface Place {
  place: RequirementRow;
  uploads: UploadRow[];
}

/** What was put in each place, but for what was refused there: its author was told, and may send without. */
const filledPlaces = (world: World, about: Questionnaire, draft: ClaimDraftRow): Place[] =>
  placesOf(world, about, draft).flatMap((place) => {
    const uploads = world.rows.uploads
      .of(place.id)
      .filter((row) => !['submitted', 'refused', 'infected'].includes(row.state) && world.now() < row.expiresAt);
    return uploads.length > 0 ? [{ place, uploads }] : [];
  });

const text = (answer: Answer | undefined) => (typeof answer === 'string' && answer.trim() !== '' ? answer.trim() : undefined);
/** « Résidence Les Cèdres, 4 rue Haute, 69007 Lyon » */
function placeText(answer: Answer | undefined): string | undefined {
  if (typeof answer !== 'object' || Array.isArray(answer)) return text(answer);
  const { name, street, postalCode, city } = answer;
  return [name, street, [postalCode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ') || undefined;
}

/** A claim as the insurer keeps it, from what was said. */
function claimFrom(world: World, about: Questionnaire, { contractId }: ClaimDraftRow, answers: Answers): NewClaim {
  const said = (name: keyof Meaning) => {
    const id = about.meaning[name];
    return id === undefined ? undefined : answerTo(answers, id);
  };
  const labels = (name: keyof Meaning) => {
    const question = about.steps.flatMap(({ questions }) => questions).find(({ id }) => id === about.meaning[name]);
    return (question?.options ?? []).filter(({ code }) => [said(name)].flat().includes(code));
  };
  const [implication] = labels('implication');
  const damages = labels('damages').map(({ label }) => label);
  const [lossDate, precision] = [text(said('lossDate')), said('lossDatePrecision')];
  const [estimate, discoveredDate, circumstances] = [text(said('estimate')), text(said('discoveredDate')), text(said('circumstances'))];
  const place = placeText(said('place'));
  return {
    contractId,
    title: damages.join(', ') || about.lossType.label,
    lossType: about.lossType,
    lossDate: {
      ...(lossDate && { value: lossDate }),
      precision: precision === 'approximate' || precision === 'unknown' ? precision : lossDate ? 'exact' : 'unknown',
    },
    injured: said('injured') === true,
    damages,
    ...(discoveredDate && { discoveredDate }),
    ...(place && { place }),
    ...(circumstances && { circumstances }),
    ...(implication && { implication: { code: implication.code, label: implication.label } }),
    ...(estimate && { estimate: { amount: estimate, currency: world.config.currency } }),
  };
}

/** Files come to belong to the claim; places that were left empty go. */
function handOver(world: World, draft: ClaimDraftRow, filled: readonly Place[], ofCase: CaseRow) {
  const full = new Set(filled.map(({ place }) => place.id));
  for (const row of world.rows.requirements.of(draft.id)) if (!full.has(row.id)) world.rows.requirements.delete(row.id);
  return filled.flatMap(({ place, uploads }) => {
    const ofClaim = { ...place, caseId: ofCase.id };
    const moved = uploads.map((row) => ({ ...row, caseId: ofCase.id }));
    return handIn(world, { requirement: ofClaim, uploads: moved }, ofCase.openedAt).documents;
  });
}

export async function prepareClaim(
  world: World,
  asker: Asker,
  asked_: ClaimSubmission & { draftId: string; etag: string },
): Promise<() => ClaimReceipt> {
  const { holder } = asker;
  const before = atVersion(world, holder, asked_);
  for (const { uploads } of filledPlaces(world, askedOf(world, before), before)) for (const row of uploads) await settle(world, row);
  return () => {
    const draft = atVersion(world, holder, asked_);
    // Sent already, and its answer lost on the way: it is the same claim.
    if (draft.receipt) return draft.receipt;
    const about = askedOf(world, draft);
    if (draft.definitionId !== about.id || draft.definitionVersion !== about.version)
      throw new Refusal('state-conflict', { reasonCode: 'definition_outdated' });
    const filled = filledPlaces(world, about, draft);
    const errors = faultsOf(world, about, draft, new Set(filled.map(({ place }) => place.code)));
    if (errors.length > 0) throw new Refusal('validation-failed', { errors });
    filled.flatMap(({ uploads }) => uploads).forEach(refuseUpload);
    const twin = adviceFor(world, about, draft).some(({ code }) => code === 'duplicate_claim');
    if (twin && !asked_.acknowledge?.includes('duplicate_claim')) throw new Refusal('state-conflict', { reasonCode: 'duplicate_claim' });
    const { answers } = asked<Question>(about, draft.answers);
    const made = createClaim(world, asker, claimFrom(world, about, draft, answers), (ofCase) => handOver(world, draft, filled, ofCase));
    const { id: claimId, number, openedAt: at, handlerName } = made.ofCase;
    const nextStep = claimStep(world, made, world.rows.requirements.of(claimId))!;
    const receipt: ClaimReceipt = { claimId, number, at, nextStep, ...(handlerName && { handlerName }) };
    world.rows.claimDrafts.put(changed(draft, at, { state: life.move(draft.state, 'submitted'), answers, receipt }));
    return receipt;
  };
}
