import type { RequirementState } from '../machines.js';
import { insuranceCase, requirement as life } from '../machines.js';
import type { Requirement } from '@avenant/api';
import { moveClaim } from '../claims/claim-states.js';
import { daysAfter, isDay } from '../calendar.js';
import { longDay } from '../french.js';
import type { CaseRow, RequirementRow } from '../records.js';
import { Refusal } from '../refusal.js';
import { isLacking } from '../requirements.js';
import { begun, changed } from '../tag.js';
import { typeset } from '../typeset.js';
import type { World } from '../world.js';
import { announce, caseOf } from './announce.js';

const usualDelay = 30;

/** The moves that lead a case to where it waits for documents; none when it is there, nothing when there is no way. */
const waysToWaiting: Partial<Record<CaseRow['state'], readonly CaseRow['state'][]>> = {
  to_complete: [],
  submitted: ['to_complete'],
  in_review: ['to_complete'],
  extension_requested: ['in_review', 'to_complete'],
  reopened: ['in_review', 'to_complete'],
};
export const takesDocuments = (row: CaseRow) => waysToWaiting[row.state] !== undefined;

/** The case waits for the customer again. */
function awaitDocuments(world: World, row: CaseRow, at: string): CaseRow {
  const claim = world.rows.claims.get(row.id);
  if (claim && row.state !== 'to_complete') return moveClaim(world, { ofCase: row, claim }, 'to_complete').ofCase;
  const way = waysToWaiting[row.state] ?? ['to_complete'];
  const { documents: _, study: __, decision: ___, ...reached } = row.reached;
  const state = way.reduce((from, to) => insuranceCase.move(from, to), row.state);
  const next = changed(row, at, way.length > 0 ? { state, reached } : {});
  world.rows.cases.put(next);
  return next;
}

function requirementOf(world: World, id: string): { row: RequirementRow; ofCase: CaseRow } {
  const row = world.rows.requirements.get(id);
  if (!row) throw new Refusal('not-found');
  const ofCase = caseOf(world, row.caseId);
  if (!takesDocuments(ofCase)) throw new Refusal('state-conflict', { reasonCode: `case_${ofCase.state}` });
  return { row, ofCase };
}

function deadlineOf(world: World, given: string | undefined): string {
  if (given === undefined) return daysAfter(world.today(), usualDelay);
  if (!isDay(given) || given < world.today())
    throw new Refusal('validation-failed', { errors: [{ pointer: '#/deadline', code: 'date_in_past' }] });
  return given;
}

const moved = (row: RequirementRow, to: RequirementState) => life.move(row.state, to);

export function acceptDocument(world: World, requirementId: string): void {
  world.store.transaction(() => {
    const { row, ofCase } = requirementOf(world, requirementId);
    const at = world.instant();
    world.rows.requirements.put(changed(row, at, { state: moved(row, 'accepted'), rejection: undefined }));
    world.rows.cases.put(changed(ofCase, at, {}));
    announce(world, ofCase, {
      kind: 'status_change',
      subject: `Justificatif accepté : ${row.label}`,
      type: 'case_update',
      severity: 'success',
      notice: `Dossier ${ofCase.number}`,
    });
  });
}

const reasons: Record<NonNullable<Requirement['rejection']>['code'], string> = {
  illegible: "Le document n'est pas lisible.",
  expired: "Le document n'est plus valable.",
  wrong_person: 'Le document est au nom de quelqu’un d’autre.',
  incomplete: 'Il manque des pages.',
  wrong_type: "Ce n'est pas le document attendu.",
  cropped: 'Les bords de la page sont coupés.',
  password_protected: 'Le fichier est protégé par un mot de passe.',
  other: 'Le document ne convient pas.',
  unknown: 'Le document ne convient pas.',
};

export interface Rejection {
  code: Exclude<NonNullable<Requirement['rejection']>['code'], 'unknown'>;
  text?: string | undefined;
  deadline?: string | undefined;
}

export function rejectDocument(world: World, requirementId: string, { code, text, deadline }: Rejection): void {
  world.store.transaction(() => {
    const { row, ofCase } = requirementOf(world, requirementId);
    const at = world.instant();
    const until = deadlineOf(world, deadline);
    const said = typeset(text?.trim() || reasons[code]);
    world.rows.requirements.put(
      changed(row, at, {
        state: moved(row, 'rejected'),
        rejection: { code, text: said },
        requestRound: row.requestRound + 1,
        deadline: until,
      }),
    );
    const next = awaitDocuments(world, ofCase, at);
    announce(world, next, {
      kind: 'message',
      subject: `À remplacer : ${row.label}`,
      body: typeset(`${said}\nMerci de nous en envoyer un autre avant le ${longDay(until)}.`),
      type: 'document_request',
      severity: 'warning',
    });
  });
}

export interface Asked {
  label: string;
  code?: string | undefined;
  help?: string | undefined;
  example?: string | undefined;
  deadline?: string | undefined;
}

/** Asks for another document: a further round, where there was one before. */
export function askForDocument(world: World, caseId: string, { label, code, help, example, deadline }: Asked): void {
  world.store.transaction(() => {
    const ofCase = caseOf(world, caseId);
    const at = world.instant();
    const until = deadlineOf(world, deadline);
    const rounds = world.rows.requirements.of(caseId).map((row) => row.requestRound);
    const { accept, maxBytesPerFile, maxBytesTotal } = world.config.uploadPolicy;
    const next = awaitDocuments(world, ofCase, at);
    world.rows.requirements.put({
      id: world.ids.make('req'),
      ...begun(at),
      accountId: ofCase.accountId,
      caseId,
      code: code ?? 'other',
      label: typeset(label.trim()),
      ...(help?.trim() ? { help: typeset(help.trim()) } : {}),
      ...(example?.trim() ? { example: typeset(example.trim()) } : {}),
      state: 'missing',
      required: 'required',
      accept,
      minFiles: 1,
      maxFiles: 5,
      maxBytesPerFile,
      maxBytesTotal,
      deadline: until,
      requestRound: Math.max(0, ...rounds) + 1,
      files: [],
    });
    announce(world, next, {
      kind: 'message',
      subject: `À joindre : ${label.trim()}`,
      body: typeset(`Pour étudier votre dossier, il nous faut ce justificatif avant le ${longDay(until)}.`),
      type: 'document_request',
      severity: 'warning',
    });
  });
}

const canStudy = (world: World, row: CaseRow) =>
  ['submitted', 'to_complete', 'extension_requested', 'reopened'].includes(row.state) &&
  !world.rows.requirements.of(row.id).some((one) => one.required === 'required' && isLacking(one));
export { canStudy };

/** Takes up, or takes up again, the study of a case that lacks nothing. */
export function study(world: World, caseId: string): void {
  world.store.transaction(() => {
    const ofCase = caseOf(world, caseId);
    if (!canStudy(world, ofCase))
      throw new Refusal('state-conflict', {
        reasonCode: takesDocuments(ofCase) && ofCase.state !== 'in_review' ? 'documents_lacking' : `case_${ofCase.state}`,
      });
    const at = world.instant();
    const state =
      ofCase.state === 'submitted'
        ? insuranceCase.move('submitted', 'to_complete', 'in_review')
        : insuranceCase.move(ofCase.state, 'in_review');
    const { study: _, decision: __, payment: ___, closed: ____, ...reached } = ofCase.reached;
    const next = changed(ofCase, at, { state, reached: { ...reached, documents: at } });
    world.rows.cases.put(next);
    announce(world, next, {
      kind: 'status_change',
      subject: "L'étude de votre dossier commence",
      type: 'case_update',
      severity: 'info',
      notice: `Dossier ${ofCase.number}`,
    });
  });
}
