import { isRequired } from '@avenant/api/questionnaire-rules.js';
import type { DeclarationWords } from './declaration.labels.js';
import type { Mistaken } from '../flows/questionnaire.js';
import type { Mistake } from './error-summary.js';
import { sentenceOf } from './question-sentences.js';
import { idOf, type QuestionView } from './question-view.js';

/** Answers and mistakes, as questions are drawn with them. */
export const questionView = ({
  mistakes,
  ...view
}: Omit<QuestionView, 'isRequired' | 'error'> & { mistakes: readonly Mistaken[] }): QuestionView => ({
  ...view,
  isRequired: (question) => isRequired(question, view.answers),
  error: (question, part) => {
    const found = mistakes.find((one) => one.question.id === question.id && one.part === part);
    return found && sentenceOf(found, view.words, view.place);
  },
});

/** For the summary above the questions. */
export const summaryOf = (mistakes: readonly Mistaken[], { words, place }: QuestionView, { mistake }: DeclarationWords): Mistake[] =>
  mistakes.map((one) => ({
    id: one.question.type === 'files' ? 'title' : idOf(one.question, one.part),
    text: mistake({ label: one.question.label, text: sentenceOf(one, words, place) }),
  }));
