import type { Answer, Question } from '@avenant/api';
import type { Answers } from '@avenant/api/questionnaire-rules.js';
import type { TemplateResult } from 'lit';
import type { Place } from '../kit/format.js';
import type { QuestionWords } from './question.labels.js';

/** What every drawing of a question is given: its words, what was answered, and what may be done. */
export interface QuestionView {
  readonly words: QuestionWords;
  readonly place: Place;
  /** ISO 4217. */
  readonly currency: string;
  readonly answers: Answers;
  isRequired(question: Question): boolean;
  error(question: Question, part?: string): string | undefined;
  answer(question: Question, answer: Answer | undefined): void;
  /** The person goes to another field. */
  leave(question: Question): void;
  /** What is on record to choose from; nothing while it is asked for. */
  records(type: 'contract' | 'risk'): readonly { code: string; label: string }[] | undefined;
  /** Where files for it are given. */
  files(question: Question): unknown;
}

export type DrawQuestion = (question: Question, view: QuestionView) => TemplateResult;

/** Of its field, or of the first of them; the error summary leads there. */
export const idOf = ({ id }: Pick<Question, 'id'>, part?: string): string => (part === undefined ? `q-${id}` : `q-${id}-${part}`);
