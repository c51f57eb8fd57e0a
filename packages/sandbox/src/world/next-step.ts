import type { Case } from '@avenant/api';
import { daysAfter } from './calendar.js';
import { longDay } from './french.js';
import type { CaseState } from './machines.js';
import type { CaseRow, RequirementRow } from './records.js';
import { completenessOf, isLacking } from './requirements.js';
import { typeset } from './typeset.js';
import type { World } from './world.js';

type NextStep = NonNullable<Case['nextStep']>;

export function documentsStep(requirements: RequirementRow[]): NextStep {
  const lacking = requirements.filter((row) => row.required === 'required' && isLacking(row));
  const [first] = lacking;
  const label =
    lacking.length === 1 && first
      ? `${first.state === 'rejected' ? 'Remplacer' : 'Joindre'} : ${first.label}`
      : `Joindre les ${lacking.length} justificatifs attendus`;
  return { actor: 'you', kind: 'commitment', label, dueDate: completenessOf(requirements)?.deadline };
}

function decidedStep(world: World, row: CaseRow): NextStep | undefined {
  if (row.outcome === 'refused')
    return row.contestUntil && world.today() <= row.contestUntil
      ? { actor: 'you', kind: 'commitment', label: 'Vous pouvez contester la décision', dueDate: row.contestUntil }
      : undefined;
  return { actor: 'insurer', kind: 'estimate', label: 'Nous préparons la prise en charge de vos échéances' };
}

const steps: Record<CaseState, (world: World, row: CaseRow, requirements: RequirementRow[]) => NextStep | undefined> = {
  draft: (_, row) => ({
    actor: 'you',
    kind: 'commitment',
    label: 'Terminer et envoyer votre déclaration',
    ...(row.expiresAt ? { dueDate: row.expiresAt.slice(0, 10) } : {}),
  }),
  submitted: (_, row) => ({
    actor: 'insurer',
    kind: 'estimate',
    label: 'Nous vérifions votre déclaration',
    dueDate: daysAfter(row.reached.declared ?? row.openedAt, 5),
  }),
  to_complete: (_, __, requirements) => documentsStep(requirements),
  in_review: (_, row) => ({
    actor: 'insurer',
    kind: 'estimate',
    label: 'Nous étudions les éléments de votre dossier',
    dueDate: daysAfter(row.reached.documents ?? row.openedAt, 14),
  }),
  reopened: () => ({ actor: 'insurer', kind: 'estimate', label: 'Nous reprenons l’étude de votre dossier' }),
  decided: decidedStep,
  in_payment: (_, row) => ({
    actor: 'insurer',
    kind: 'estimate',
    label: row.nextInstalment ? `Prise en charge de l'échéance du ${longDay(row.nextInstalment)}` : 'Prise en charge de vos échéances',
    ...(row.nextInstalment ? { dueDate: row.nextInstalment } : {}),
  }),
  extension_requested: () => ({ actor: 'insurer', kind: 'estimate', label: 'Nous étudions votre demande de prolongation' }),
  closed: () => undefined,
  withdrawn: () => undefined,
  lapsed: () => undefined,
};

/** What comes next in a case, who does it and by when; nothing when it is over. */
export function nextStepOf(world: World, row: CaseRow, requirements: RequirementRow[]): NextStep | undefined {
  const step = steps[row.state](world, row, requirements);
  return step && { ...step, label: typeset(step.label) };
}
