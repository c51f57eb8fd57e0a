/** What is good to know before a declaration is sent. Late is warned, never refused (code des assurances, L.113-2). */
import type { ClaimAdvice } from '@avenant/api';
import { asked } from '@avenant/api/questionnaire-rules.js';
import { isDay } from '../calendar.js';
import type { World } from '../world.js';
import { workingDaysAfter } from '../working-days.js';
import type { ClaimDraftRow, Questionnaire } from './draft-row.js';

export function lossDays({ meaning }: Questionnaire, answers: ClaimDraftRow['answers']): { loss?: string; known?: string } {
  const day = (id: string | undefined) => {
    const answer = id === undefined ? undefined : answers[id];
    return typeof answer === 'string' && isDay(answer) ? answer : undefined;
  };
  const loss = day(meaning.lossDate);
  // The time to declare in runs from when one knew of it.
  const known = day(meaning.discoveredDate) ?? loss;
  return { ...(loss && { loss }), ...(known && { known }) };
}

export function adviceFor(world: World, about: Questionnaire, draft: ClaimDraftRow): ClaimAdvice[] {
  const { loss, known } = lossDays(about, asked(about, draft.answers).answers);
  const dueDate = known && workingDaysAfter(known, about.reportingDays);
  const late: ClaimAdvice[] = dueDate && dueDate < world.today() ? [{ code: 'late_declaration', dueDate }] : [];
  const twins = world.rows.cases
    .of(draft.accountId)
    .filter((row) => row.kind === 'claim' && loss !== undefined && row.eventDate === loss && row.contractIds.includes(draft.contractId));
  return [
    ...late,
    ...twins.map(({ id, number }): ClaimAdvice => ({ code: 'duplicate_claim', claimId: id, claimNumber: number, lossDate: loss! })),
  ];
}
