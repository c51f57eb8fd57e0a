/** What stands in the way of a declaration: the insurer judges it as a whole, whatever the page has said of it. */
import type { FieldError, Question } from '@avenant/api';
import { faultOf } from '@avenant/api/answer-rules.js';
import { answerTo, asked, isAnswered, isRequired } from '@avenant/api/questionnaire-rules.js';
import type { World } from '../world.js';
import type { ClaimDraftRow, Questionnaire } from './draft-row.js';

export function faultsOf(world: World, about: Questionnaire, draft: ClaimDraftRow, filled: ReadonlySet<string>): FieldError[] {
  const now = asked<Question>(about, draft.answers);
  const contracts = world.rows.contracts.of(draft.accountId);
  const judging = {
    today: world.today(),
    isTheirs: ({ type }: Question, id: string) =>
      type === 'contract'
        ? contracts.some((one) => one.id === id)
        : contracts.some((one) => one.id === draft.contractId && one.risks.some((risk) => risk.id === id)),
  };
  return now.questions.flatMap((question): FieldError[] => {
    const pointer = `#/answers/${question.id}`;
    const answer = answerTo(now.answers, question.id);
    const given = question.type === 'files' ? filled.has(question.id) : isAnswered(answer);
    if (!given) return isRequired(question, now.answers) ? [{ pointer, code: 'required' }] : [];
    const fault = faultOf(question, answer, judging);
    if (!fault) return [];
    const { code, part, params } = fault;
    return [{ pointer: part === undefined ? pointer : `${pointer}/${part}`, code, ...(params && { params }) }];
  });
}
