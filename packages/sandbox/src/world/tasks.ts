import type { Task } from '@avenant/api';
import { listCases } from './cases.js';
import { claimState } from './claims/claim-states.js';
import { offerNow } from './claims/claims.js';
import { daysBetween } from './calendar.js';
import { exerciseName } from './companies/base-statement-files.js';
import { isWaiting, listStatements, mayWrite } from './companies/base-statements.js';
import { may, type Holder } from './companies/holder.js';
import { giving } from './companies/permissions.js';
import { listDocuments } from './documents.js';
import { amountInWords } from './french.js';
import { insuranceCase } from './machines.js';
import type { CaseRow } from './records.js';
import { isLacking } from './requirements.js';
import { typesetAll } from './typeset.js';
import type { World } from './world.js';

type Severity = Exclude<Task['severity'], 'unknown'>;
type Sketch = Omit<Task, 'severity' | 'subject' | 'target'>;

const ranks: Record<Severity, number> = { critical: 0, warning: 1, info: 2 };

/** Three days before its end, or after it, a thing is urgent; two weeks before, it presses. */
function severityOf(dueDate: string | undefined, today: string, atEase: Severity): Severity {
  if (dueDate === undefined) return atEase;
  const left = daysBetween(today, dueDate);
  return left <= 3 ? 'critical' : left <= 14 ? 'warning' : atEase;
}

function documentTasks(world: World, row: CaseRow): Sketch[] {
  if (row.state !== 'to_complete') return [];
  return world.rows.requirements
    .of(row.id)
    .filter((one) => one.required === 'required' && isLacking(one))
    .map((one) => ({
      id: `tsk_${one.id}`,
      rel: 'submit_requirement',
      title: `${one.state === 'missing' ? 'Joindre' : 'Remplacer'} : ${one.label}`,
      dueDate: one.deadline,
      consequence: 'Passé cette date, nous classons votre dossier sans suite.',
    }));
}

const draftTask = (row: CaseRow): Sketch[] =>
  row.state !== 'draft'
    ? []
    : [
        {
          id: `tsk_draft_${row.id}`,
          rel: 'finish_draft',
          title: 'Terminer et envoyer votre déclaration',
          dueDate: row.expiresAt?.slice(0, 10),
          consequence: 'Passé cette date, votre brouillon est effacé.',
        },
      ];

const contestTask = (row: CaseRow, today: string): Sketch[] =>
  row.state !== 'decided' || row.contestUntil === undefined || row.contestUntil < today
    ? []
    : [
        {
          id: `tsk_contest_${row.id}`,
          rel: 'contest',
          title: "Contester la décision, si vous n'êtes pas d'accord",
          dueDate: row.contestUntil,
          consequence: 'Passé cette date, la décision ne peut plus être contestée auprès de nous.',
        },
      ];

const extendTask = (row: CaseRow): Sketch[] =>
  !insuranceCase.can(row.state, 'extension_requested') || row.nextInstalment === undefined
    ? []
    : [
        {
          id: `tsk_extend_${row.id}`,
          rel: 'extend',
          title: 'Prolonger votre indemnisation, si votre arrêt continue',
          dueDate: row.nextInstalment,
          consequence: "Sans prolongation à cette date, l'échéance suivante n'est pas prise en charge.",
        },
      ];

/** An agreement is an answer that binds: it is asked for until its last day. */
function offerTask(world: World, row: CaseRow): Sketch[] {
  const claim = world.rows.claims.get(row.id);
  const offer = claim && claimState(row, claim) === 'offer_made' ? offerNow(world, claim) : undefined;
  if (offer?.state !== 'made') return [];
  return [
    {
      id: `tsk_${offer.id}`,
      rel: 'answer_offer',
      title: `Répondre à notre proposition : ${amountInWords(offer.amount)}`,
      dueDate: offer.validUntil,
      consequence: 'Passé cette date, notre proposition n’est plus valable.',
    },
  ];
}

const ofCase = (world: World, row: CaseRow, today: string): Task[] =>
  [...documentTasks(world, row), ...draftTask(row), ...offerTask(world, row), ...contestTask(row, today), ...extendTask(row)].map(
    (sketch) => ({
      ...sketch,
      subject: `${row.number} – ${row.title}`,
      target: { kind: 'case', id: row.id },
      severity: severityOf(
        sketch.dueDate,
        today,
        sketch.rel === 'submit_requirement' || sketch.rel === 'answer_offer' ? 'warning' : 'info',
      ),
    }),
  );

const letterTasks = (world: World, holder: Holder): Task[] =>
  listDocuments(world, holder, (row) => row.direction === 'outbound' && row.isNew === true && row.state === 'available').map((row) => ({
    id: `tsk_${row.id}`,
    rel: 'read_letter',
    title: `Lire : ${row.title}`,
    subject: (row.caseId && world.rows.cases.get(row.caseId)?.number) || world.config.serviceName,
    target: { kind: 'document', id: row.id },
    severity: 'info',
  }));

function statementTasks(world: World, holder: Holder, today: string): Task[] {
  if (!mayWrite(holder)) return [];
  return listStatements(world, holder, (row) => isWaiting(world, row)).map((row) => {
    const contract = world.rows.contracts.get(row.contractId);
    const verb = row.state === 'correction_requested' ? 'Corriger' : row.state === 'frozen' ? 'Vérifier et transmettre' : 'Saisir';
    return {
      id: `tsk_${row.id}`,
      rel: 'enter_base_statement',
      title: `${verb} votre relevé de bases ${exerciseName(row)}`,
      subject: `${contract?.number ?? ''} – ${contract?.productName ?? ''}`,
      target: { kind: 'contract', id: row.contractId },
      dueDate: row.window.closesAt,
      severity: severityOf(row.window.closesAt, today, 'warning'),
      consequence: 'Sans votre relevé, nous calculons votre cotisation sur une estimation.',
    };
  });
}

const rank = (task: Task) => (task.severity === 'unknown' ? 3 : ranks[task.severity]);

/** What a case waits for is a task of who may read it, and do it. */
const mayDoCases = (holder: Holder) => may(holder, 'claim.read') && may(holder, giving.claim);

/** Everything that waits for the customer, the most pressing first. It follows from the state of things, and is stored nowhere. */
export function listTasks(world: World, holder: Holder): Task[] {
  const today = world.today();
  const tasks = [
    ...(mayDoCases(holder) ? listCases(world, holder, () => true).flatMap((row) => ofCase(world, row, today)) : []),
    ...statementTasks(world, holder, today),
    ...(may(holder, 'document.read') ? letterTasks(world, holder) : []),
  ];
  return typesetAll(tasks).toSorted((a, b) => rank(a) - rank(b) || (a.dueDate ?? '9999').localeCompare(b.dueDate ?? '9999'));
}
