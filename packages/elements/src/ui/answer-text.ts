import type { Answer, Question } from '@avenant/api';
import { type Place, date, money, time } from '../kit/format.js';
import type { QuestionWords } from './question.labels.js';

export interface AnswerTextOptions {
  readonly words: QuestionWords;
  readonly place: Place;
  readonly currency: string;
  /** Labels of contracts and risks. */
  readonly records: (type: 'contract' | 'risk') => readonly { code: string; label: string }[] | undefined;
}

const isDay = (text: string) => /^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(Date.parse(text));

/** An answer as a letter would say it. */
export function answerText(question: Question, answer: Answer, { words, place, currency, records }: AnswerTextOptions): string {
  const { type, options = [] } = question;
  if (typeof answer === 'boolean') return answer ? words.yes : words.no;
  if (Array.isArray(answer)) return answer.map((code) => options.find((option) => option.code === code)?.label ?? code).join(', ');
  if (typeof answer === 'object') {
    const { name, street, postalCode, city, phone, email } = answer;
    return [name, street, [postalCode, city].filter(Boolean).join(' '), phone, email].filter(Boolean).join(', ');
  }
  switch (type) {
    case 'single':
      return options.find(({ code }) => code === answer)?.label ?? answer;
    case 'contract':
    case 'risk':
      return records(type)?.find(({ code }) => code === answer)?.label ?? answer;
    case 'date':
      return isDay(answer) ? date(answer, place) : answer;
    case 'datetime': {
      // A time as somebody has told it, wherever it was.
      if (!isDay(answer)) return answer;
      return `${date(answer.slice(0, 10), place)}, ${time(`${answer}Z`, { ...place, timeZone: 'UTC' })}`;
    }
    case 'money':
      return Number.isFinite(Number(answer)) ? money({ amount: answer, currency }, place) : answer;
    default:
      return answer;
  }
}
