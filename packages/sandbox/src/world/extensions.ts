import type { DateRange, Extension, ExtensionReceipt } from '@avenant/api';
import { daysAfter, isDay, overlaps } from './calendar.js';
import { findCase } from './cases.js';
import type { Asker } from './companies/holder.js';
import { takenPeriods } from './decisions.js';
import { makeReference, writeExchange } from './exchanges.js';
import { longDay, longPeriod } from './french.js';
import { benefit as benefitLife, insuranceCase } from './machines.js';
import type { CaseRow } from './records.js';
import { Refusal } from './refusal.js';
import { changed } from './tag.js';
import { typeset } from './typeset.js';
import type { World } from './world.js';

type Trouble = { pointer: string; code: string; params?: Record<string, string> };

const refuse = (code: 'validation-failed' | 'period-overlap' | 'period-future', errors: Trouble[]) => {
  if (errors.length > 0) throw new Refusal(code, { errors });
};

const onThe = (periods: readonly DateRange[], code: string, wrong: (period: DateRange, index: number) => boolean, field = ''): Trouble[] =>
  periods.flatMap((period, index) => (wrong(period, index) ? [{ pointer: `#/periods/${index}${field}`, code }] : []));

/** Days that are on the calendar, in their order, not before the event; the return to work after the last day off. */
function checkDays({ periods, resumedWork, resumedOn }: Extension, ofCase: CaseRow, today: string): void {
  refuse('validation-failed', [
    ...onThe(periods, 'invalid_format', (one) => !isDay(one.start), '/start'),
    ...onThe(periods, 'invalid_format', (one) => !isDay(one.end), '/end'),
    ...onThe(periods, 'end_before_start', (one) => one.end < one.start, '/end'),
    ...onThe(periods, 'before_event', (one) => ofCase.eventDate !== undefined && one.start < ofCase.eventDate, '/start'),
  ]);
  const resumption = (code: string) => refuse('validation-failed', [{ pointer: '#/resumedOn', code }]);
  if (!resumedWork) return resumedOn === undefined ? undefined : resumption('not_resumed');
  if (resumedOn === undefined) return resumption('required');
  if (!isDay(resumedOn)) return resumption('invalid_format');
  if (periods.some((one) => one.end >= resumedOn)) return resumption('not_after_last_day');
  if (resumedOn > today) return resumption('date_in_future');
}

/**
 * A period has begun by today; it may end later, as far as a doctor prescribes. Nothing is paid twice: not what
 * the case pays for already, and not the same day of two periods.
 */
function checkPeriods(world: World, { periods }: Extension, ofCase: CaseRow): void {
  const today = world.today();
  const furthest = daysAfter(today, 365);
  refuse(
    'period-future',
    onThe(periods, 'period_future', (one) => one.start > today || one.end > furthest),
  );
  const taken = takenPeriods(world, ofCase);
  refuse(
    'period-overlap',
    onThe(
      periods,
      'period_overlap',
      (one, index) => taken.some((other) => overlaps(one, other)) || periods.some((other, i) => i < index && overlaps(one, other)),
    ),
  );
}

const told = ({ periods, resumedWork, resumedOn, comment }: Extension) =>
  [
    ...periods.map((period) => typeset(`Arrêt ${longPeriod(period)}.`)),
    resumedWork && resumedOn ? `Reprise du travail le ${longDay(resumedOn)}.` : 'Je n’ai pas repris le travail.',
    ...(comment?.trim() ? [comment.trim()] : []),
  ].join('\n');

/** Asks that a case go on paying; the returned step checks and writes at once, together with the record of its intent. */
export async function prepareExtension(
  world: World,
  { account: author, holder }: Asker,
  caseId: string,
  extension: Extension,
): Promise<() => ExtensionReceipt> {
  findCase(world, holder, caseId);
  return () => {
    const ofCase = findCase(world, holder, caseId);
    const state = insuranceCase.move(ofCase.state, 'extension_requested');
    checkDays(extension, ofCase, world.today());
    checkPeriods(world, extension, ofCase);
    const at = world.instant();
    const { periods, resumedWork, resumedOn, comment } = extension;
    const receipt: ExtensionReceipt = {
      reference: makeReference(world, 'PRO', at),
      at,
      caseId,
      periods: periods.toSorted((a, b) => a.start.localeCompare(b.start)),
      resumedWork,
      ...(resumedOn ? { resumedOn } : {}),
    };
    world.rows.extensions.put({
      ...receipt,
      id: world.ids.make('ext'),
      accountId: holder.id,
      ...(comment?.trim() ? { comment: comment.trim() } : {}),
    });
    world.rows.cases.put(changed(ofCase, at, { state }));
    // What waited for these very days is looked at again.
    for (const row of world.rows.benefits.of(holder.id))
      if (row.caseId === caseId && row.state === 'pending_info') {
        world.rows.benefits.put(changed(row, at, { state: benefitLife.move(row.state, 'processing'), reason: undefined }));
        world.bulletin.tell(holder.id, 'benefit.updated', row.id);
      }
    writeExchange(world, ofCase, {
      direction: 'inbound',
      kind: 'message',
      subject: 'Demande de prolongation',
      body: told(extension),
      reference: receipt.reference,
      at,
      authorName: author.displayName,
    });
    return receipt;
  };
}
