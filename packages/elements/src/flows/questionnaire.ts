import type { ClaimDefinition, ClaimStep, FieldError, Question } from '@avenant/api';
import { faultOf, type AnswerFault } from '@avenant/api/answer-rules.js';
import { answerTo, asked, isAnswered, isRequired, type Answers } from '@avenant/api/questionnaire-rules.js';

/** What is asked at once: a whole step, or one question of it where there is little room. */
export interface Screen {
  readonly step: ClaimStep;
  readonly questions: readonly Question[];
}

export interface Mistaken extends AnswerFault {
  readonly question: Question;
}

/** What is asked now, step by step. A step of which nothing is asked is passed over. */
export function screensOf(definition: ClaimDefinition, answers: Answers, oneByOne: boolean): Screen[] {
  const shown = new Set(asked<Question>(definition, answers).questions);
  return definition.steps.flatMap((step): Screen[] => {
    const questions = step.questions.filter((question) => shown.has(question) && question.type !== 'unknown');
    // Documents are looked over together.
    const together = !oneByOne || questions.some(({ type }) => type === 'files');
    if (together) return questions.length > 0 ? [{ step, questions }] : [];
    return questions.map((question) => ({ step, questions: [question] }));
  });
}

/** What is wrong with the answers to these questions. Files are judged where they are sent. */
export function mistakesOf(questions: readonly Question[], answers: Answers, today: string): Mistaken[] {
  return questions.flatMap((question): Mistaken[] => {
    if (question.type === 'files') return [];
    const answer = answerTo(answers, question.id);
    if (!isAnswered(answer)) return isRequired(question, answers) ? [{ question, code: 'required' }] : [];
    const fault = faultOf(question, answer, { today });
    return fault ? [{ question, ...fault }] : [];
  });
}

/** What was wrong is looked at again; nothing new is found wrong. */
export function lookAgain(mistakes: readonly Mistaken[], question: Question, answers: Answers, today: string): readonly Mistaken[] {
  const others = mistakes.filter((one) => one.question.id !== question.id);
  return others.length === mistakes.length ? mistakes : [...others, ...mistakesOf([question], answers, today)];
}

/** What the insurer has refused, by question: it is the authority, also where the page has seen nothing wrong. */
export function refusalsOf({ steps }: ClaimDefinition, errors: readonly FieldError[]): Mistaken[] {
  const questions = steps.flatMap((step) => step.questions);
  return errors.flatMap(({ pointer, code, params }): Mistaken[] => {
    const [, id, part] = /^#\/answers\/([^/]+)(?:\/([^/]+))?$/.exec(pointer) ?? [];
    const question = questions.find((one) => one.id === id);
    return question ? [{ question, code, ...(part && { part }), ...(params && { params }) }] : [];
  });
}

/** The question that a person who comes back to a step goes on with: the first that is not answered, or only half. */
export function resumeAt(screens: readonly Screen[], stepId: string, answers: Answers, today: string): number {
  const first = screens.findIndex(({ step }) => step.id === stepId);
  if (first < 0) return 0;
  const waits = (question: Question) => {
    const answer = answerTo(answers, question.id);
    return question.type !== 'files' && (!isAnswered(answer) || faultOf(question, answer, { today }) !== undefined);
  };
  const open = screens.findIndex(({ step, questions }) => step.id === stepId && questions.some(waits));
  return open < 0 ? first : open;
}
