import type { DateRange, Decision, Money } from '@avenant/api';
import { daysAfter, isDay } from '../calendar.js';
import { amountInWords, longDay, longPeriod } from '../french.js';
import { claimState } from '../claims/claim-states.js';
import { claim as claimLife, insuranceCase } from '../machines.js';
import type { CaseRow } from '../records.js';
import { Refusal } from '../refusal.js';
import { changed } from '../tag.js';
import { typesetAll } from '../typeset.js';
import type { World } from '../world.js';
import { announce, authorOf, caseOf, letterOf, withLetter, type Announcement } from './announce.js';

export interface Verdict {
  outcome: 'accepted' | 'partially_accepted' | 'refused';
  reasons: { code: string; text: string; clause?: string | undefined }[];
  amount?: Money | undefined;
  period?: DateRange | undefined;
  refusedPeriod?: DateRange | undefined;
  contestUntil?: string | undefined;
}

const daysToContest = 60;

const texts: Record<Verdict['outcome'], { letter: string; file: string; subject: string; severity: Announcement['severity'] }> = {
  accepted: { letter: 'Décision de prise en charge', file: 'decision', subject: 'Votre demande est acceptée', severity: 'success' },
  partially_accepted: {
    letter: 'Décision de prise en charge partielle',
    file: 'decision-partielle',
    subject: 'Votre demande est acceptée en partie',
    severity: 'warning',
  },
  refused: { letter: 'Décision de refus', file: 'decision-refus', subject: 'Votre demande est refusée', severity: 'critical' },
};

/** A decision that could not stand is told before anything is printed. */
function check(world: World, { outcome, reasons, amount, period, refusedPeriod, contestUntil }: Verdict): void {
  const badPeriod = (one?: DateRange) => one !== undefined && (!isDay(one.start) || !isDay(one.end) || one.end < one.start);
  const errors = [
    ...(outcome !== 'accepted' && reasons.length === 0 ? [{ pointer: '#/reasons', code: 'too_small' }] : []),
    ...(outcome === 'refused' && amount ? [{ pointer: '#/amount', code: 'not_paid' }] : []),
    ...(badPeriod(period) || (outcome === 'refused' && period) ? [{ pointer: '#/period', code: 'invalid_period' }] : []),
    ...(badPeriod(refusedPeriod) ? [{ pointer: '#/refusedPeriod', code: 'invalid_period' }] : []),
    ...(contestUntil !== undefined && (!isDay(contestUntil) || contestUntil < world.today())
      ? [{ pointer: '#/contestUntil', code: 'date_in_past' }]
      : []),
  ];
  if (errors.length > 0) throw new Refusal('validation-failed', { errors });
}

const linesOf = (world: World, ofCase: CaseRow, verdict: Verdict, contestUntil: string | undefined) => [
  'Madame, Monsieur,',
  `Dossier ${ofCase.number} – ${ofCase.title}`,
  `${texts[verdict.outcome].subject}.`,
  ...verdict.reasons.flatMap(({ text, clause }) => [text, ...(clause ? [`(${clause})`] : [])]),
  ...(verdict.period ? [`Période prise en charge : ${longPeriod(verdict.period)}.`] : []),
  ...(verdict.amount ? [`Montant : ${amountInWords(verdict.amount)}.`] : []),
  ...(verdict.refusedPeriod ? [`Période non prise en charge : ${longPeriod(verdict.refusedPeriod)}.`] : []),
  ...(contestUntil
    ? [
        `Vous pouvez contester cette décision jusqu'au ${longDay(contestUntil)} :`,
        world.recourse.contestChannels.map(({ label, value }) => `${label} : ${value}`),
      ]
    : []),
  authorOf(world, ofCase),
  world.config.serviceName,
];

/** Decides a case that is being studied, and whatever extension was asked in it; the letter goes out with it. */
export async function decide(world: World, caseId: string, given: Verdict): Promise<void> {
  const verdict = typesetAll(given);
  const before = caseOf(world, caseId);
  insuranceCase.move(before.state, 'decided');
  check(world, verdict);
  const asClaim = world.rows.claims.get(caseId);
  // A claim is granted by an offer, which the customer accepts.
  if (asClaim && verdict.outcome !== 'refused')
    throw new Refusal('validation-failed', { errors: [{ pointer: '#/outcome', code: 'made_by_offer' }] });
  if (asClaim) claimLife.move(claimState(before, asClaim), 'decided');
  const { outcome, reasons, amount, period, refusedPeriod } = verdict;
  const contestUntil = verdict.contestUntil ?? (outcome === 'accepted' ? undefined : daysAfter(world.today(), daysToContest));
  const { letter: title, file, subject, severity } = texts[outcome];
  const sheet = letterOf(world, before, {
    type: 'claim_letter',
    title,
    filename: `${file}-${before.number}.pdf`,
    lines: linesOf(world, before, verdict, contestUntil),
  });
  await withLetter(world, sheet, (letter) => {
    const ofCase = caseOf(world, caseId);
    const at = world.instant();
    const decision: Decision = {
      id: world.ids.make('dec'),
      caseId,
      outcome,
      decidedAt: at,
      authorName: authorOf(world, ofCase),
      reasons,
      amount,
      period,
      refusedPeriod,
      documentId: letter.id,
      contestUntil,
      ...world.recourse,
    };
    world.rows.decisions.put({ ...decision, accountId: ofCase.accountId });
    for (const row of world.rows.extensions.of(caseId)) if (!row.outcome) world.rows.extensions.put({ ...row, outcome });
    const { contestUntil: _, ...rest } = ofCase;
    const next = changed(rest as CaseRow, at, {
      state: insuranceCase.move(ofCase.state, 'decided'),
      outcome,
      ...(reasons.length > 0 ? { summary: reasons.map(({ text }) => text).join(' ') } : {}),
      ...(contestUntil ? { contestUntil } : {}),
      reached: { ...ofCase.reached, study: at, decision: at },
    });
    world.rows.cases.put(next);
    const claim = world.rows.claims.get(caseId);
    if (claim) world.rows.claims.put({ ...claim, reached: { ...claim.reached, closed: at } });
    announce(
      world,
      next,
      { kind: 'decision', subject, type: 'decision', severity, notice: `La décision sur votre dossier ${ofCase.number} est disponible.` },
      [letter],
    );
  });
}
