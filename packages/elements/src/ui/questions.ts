import type { InsurerApi, Question } from '@avenant/api';
import { nothing } from 'lit';
import type { AvenantElement } from '../kit/element.js';
import type { DrawQuestion, QuestionView } from './question-view.js';

type Kind = 'choice' | 'typed' | 'parts' | 'files';
const kindOf: Readonly<Record<Exclude<Question['type'], 'unknown'>, Kind>> = {
  single: 'choice',
  multi: 'choice',
  yes_no: 'choice',
  contract: 'choice',
  risk: 'choice',
  text: 'typed',
  long_text: 'typed',
  date: 'typed',
  datetime: 'typed',
  money: 'typed',
  number: 'typed',
  plate: 'typed',
  iban: 'typed',
  signature: 'typed',
  address: 'parts',
  party: 'parts',
  worksite: 'parts',
  files: 'files',
};
const load: Readonly<Record<Exclude<Kind, 'files'>, () => Promise<{ draw: DrawQuestion }>>> = {
  choice: () => import('./question-choice.js'),
  typed: () => import('./question-typed.js'),
  parts: () => import('./question-parts.js'),
};

type Records = readonly { code: string; label: string }[];

/** Draws any question; what draws a kind of them is fetched with the first of that kind. */
export class Questions {
  readonly #host: AvenantElement;
  readonly #drawn = new Map<Kind, DrawQuestion>([['files', (question, view) => view.files(question) as never]]);
  readonly #records = new Map<string, Records | undefined>();

  constructor(host: AvenantElement) {
    this.#host = host;
  }

  /** Fetches what draws these; rejects where it cannot be had. */
  async ready(questions: readonly Question[]): Promise<void> {
    const kinds = new Set(questions.flatMap(({ type }) => (type === 'unknown' ? [] : [kindOf[type]])));
    await Promise.all(
      [...kinds].map(async (kind) => {
        if (kind !== 'files' && !this.#drawn.has(kind)) this.#drawn.set(kind, (await load[kind]()).draw);
      }),
    );
  }

  draw(question: Question, view: QuestionView): unknown {
    return (question.type !== 'unknown' && this.#drawn.get(kindOf[question.type])?.(question, view)) || nothing;
  }

  /** Contracts and risks to choose from, asked for when a question first needs them. */
  records(api: InsurerApi, contractId: string, type: 'contract' | 'risk'): Records | undefined {
    const key = `${type}/${contractId}`;
    if (!this.#records.has(key)) {
      this.#records.set(key, undefined);
      void import('./claim-records.js')
        .then(({ recordsOf }) => recordsOf(api, contractId, type))
        .then((found) => {
          this.#records.set(key, found);
          this.#host.requestUpdate();
        })
        .catch(() => this.#records.delete(key)); // Asked again with a later drawing.
    }
    return this.#records.get(key);
  }
}
