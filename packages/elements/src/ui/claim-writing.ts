import type { Answer, Question } from '@avenant/api';
import { answerTo, asked } from '@avenant/api/questionnaire-rules.js';
import type { ClaimDraft } from '../flows/claim-draft.js';
import type { ClaimCourse } from '../flows/claim-course.js';
import { lookAgain, mistakesOf, type Mistaken, type Screen } from '../flows/questionnaire.js';
import { dayOf } from '../kit/days.js';
import type { AvenantElement } from '../kit/element.js';
import { Following } from '../kit/flow.js';
import type { Place } from '../kit/format.js';
import { Labels } from '../kit/labels.js';
import type { ClaimFiles } from './claim-files.js';
import { ClaimDiscard } from './claim-discard.js';
import { keepingNotices, lateSince, savedNote } from './claim-keeping.js';
import type { ClaimRecap } from './claim-recap.js';
import { claimScreen } from './claim-screen.js';
import type { ClaimWritingOptions } from './claim-writing-options.js';
import { questionView, summaryOf } from './claim-answers.js';
import type { QuestionView } from './question-view.js';
import { questionLabels } from './question.labels.js';
import { Questions } from './questions.js';

/** Below this, one question at a time (CSS pixels of the element's own width). */
const roomy = 560;
const isNarrow = ({ clientWidth }: Element) => clientWidth > 0 && clientWidth < roomy;

/** A declaration while it is written: its screens, its questions, what is kept of it. Fetched once somebody begins. */
export class ClaimWriting {
  said = '';
  readonly #host: AvenantElement;
  readonly #options: ClaimWritingOptions;
  readonly #store: ClaimDraft;
  readonly #following: Following<ClaimDraft>;
  readonly #labels: Labels<typeof questionLabels.fr>;
  readonly #questions: Questions;
  readonly #sizes: ResizeObserver;
  #files: ClaimFiles | undefined;
  #recap: ClaimRecap | undefined;
  readonly #course: ClaimCourse;
  #mistakes: readonly Mistaken[] = [];
  #reviewed = false;
  /** The screen where it was first said that it is late. */
  #lateAt: string | undefined;
  readonly #discard: ClaimDiscard;

  constructor(host: AvenantElement, options: ClaimWritingOptions) {
    this.#host = host;
    this.#options = options;
    this.#store = options.store;
    this.#following = new Following<ClaimDraft>(host);
    this.#following.follow(this.#store);
    this.#labels = new Labels(host, questionLabels);
    this.#questions = new Questions(host);
    this.#discard = new ClaimDiscard({
      api: options.api,
      store: this.#store,
      focus: (id) => this.#focus(id),
      left: () => options.left(options.words().discarded),
      failed: () => (this.said = options.words().savingFailed),
    });
    this.#sizes = new ResizeObserver(() => requestAnimationFrame(() => this.#fit())); // Another drawing within would be a loop.
    this.#sizes.observe(host);
    document.addEventListener('visibilitychange', this.#flush);
    this.#course = options.course;
    this.#course.oneByOne = isNarrow(host);
    this.#course.resume();
  }

  async ready(): Promise<this> {
    const questions = this.#options.definition.steps.flatMap((step) => step.questions);
    const drawn = this.#questions.ready(questions);
    if (questions.some(({ type }) => type === 'files')) {
      const { ClaimFiles } = await import('./claim-files.js');
      const isShown = () => !this.#recap && this.#course.current.questions.some(({ type }) => type === 'files');
      const [deposit, draft] = [await this.#options.deposit(), () => this.#store.state.kept];
      this.#files = new ClaimFiles(this.#host, { ...this.#options, deposit, draft, isShown });
    }
    await drawn;
    return this;
  }

  get draftId(): string {
    return this.#options.draft.id;
  }
  get isUnsaved(): boolean {
    return this.#store.isUnsaved || this.#files?.isBusy === true;
  }

  dispose(): void {
    void this.#store.flush();
    this.#store.dispose();
    this.#following.follow(undefined);
    this.#files?.dispose();
    this.#sizes.disconnect();
    document.removeEventListener('visibilitychange', this.#flush);
  }

  #flush = (): unknown => document.visibilityState === 'hidden' && this.#store.flush();

  #fit(): void {
    if (isNarrow(this.#host) === this.#course.oneByOne) return;
    this.#course.oneByOne = isNarrow(this.#host);
    this.#host.requestUpdate();
  }

  get #today(): string {
    return dayOf(this.#options.api.now(), this.#options.tenant()?.timeZone);
  }
  get #place(): Place {
    return { locale: this.#labels.locale, timeZone: this.#options.tenant()?.timeZone };
  }

  #open(screen: Screen, mistakes: readonly Mistaken[] = []): void {
    const { id } = screen.step;
    this.#mistakes = mistakes;
    this.#recap = undefined;
    this.#store.goTo(id);
    if (this.#course.open(screen)) this.#options.moved(id);
    void this.#focus(mistakes[0] ? 'outcome' : 'title');
  }

  async #focus(id: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    (this.#host.renderRoot as ShadowRoot).getElementById(id)?.focus();
  }

  #answer(question: Question, answer: Answer | undefined): void {
    const before = this.#course.current.questions;
    this.#store.answer(question.id, answer);
    if (this.#course.oneByOne) return;
    const after = this.#course.current.questions;
    const added = after.filter((one) => !before.includes(one));
    const words = this.#options.words();
    if (added[0]) this.said = words.appeared({ label: added[0].label, count: added.length });
    else if (before.some((one) => !after.includes(one))) this.said = words.disappeared;
  }

  #leave(question: Question): void {
    this.#mistakes = lookAgain(this.#mistakes, question, this.#store.state.answers, this.#today);
    this.#host.requestUpdate();
  }

  #forward(): void {
    const { step, questions } = this.#course.current;
    this.#mistakes = mistakesOf(questions, this.#store.state.answers, this.#today);
    if (this.#mistakes[0]) return void this.#focus('outcome');
    const { next } = this.#course;
    if (next && !(this.#reviewed && next.step !== step)) this.#open(next);
    else void this.#review();
  }

  #putRight(mistakes: readonly Mistaken[]): void {
    const screen = this.#course.ofMistakes(mistakes);
    if (!screen) return;
    this.#open(
      screen,
      mistakes.filter(({ question }) => screen.questions.some(({ id }) => id === question.id)),
    );
  }

  async #review(): Promise<void> {
    const { definition } = this.#options;
    const wrong = mistakesOf(asked<Question>(definition, this.#store.state.answers).questions, this.#store.state.answers, this.#today);
    if (wrong[0]) return this.#putRight(wrong);
    await this.#store.flush();
    const { ClaimRecap } = await import('./claim-recap.js');
    this.#reviewed = true;
    this.#recap = new ClaimRecap(this.#host, {
      ...this.#options,
      store: this.#store,
      files: this.#files,
      place: () => this.#place,
      currency: this.#currency(),
      questions: () => this.#labels.words,
      records: this.#records,
      edit: (stepId) => this.#open(this.#course.ofStep(stepId)),
      back: () => this.#open(this.#course.screens.at(-1)!),
      putRight: (mistakes) => this.#putRight(mistakes),
    });
    void this.#focus('title');
  }

  #currency = (): string => this.#options.tenant()?.currency ?? 'EUR';
  #records = (type: 'contract' | 'risk') => this.#questions.records(this.#options.api, this.#options.draft.contractId, type);

  get #view(): QuestionView {
    return questionView({
      words: this.#labels.words,
      place: this.#place,
      currency: this.#currency(),
      answers: this.#store.state.answers,
      mistakes: this.#mistakes,
      given: ({ id }) => answerTo(this.#store.state.answers, id),
      answer: (question, answer) => this.#answer(question, answer),
      leave: (question) => this.#leave(question),
      records: this.#records,
      files: (question) => this.#files?.draw(question),
    });
  }

  draw(): unknown {
    const { kept } = this.#store.state;
    this.#files?.follow();
    if (kept.receipt) this.#options.sent(kept.receipt);
    return this.#recap?.draw(this.#notices()) ?? this.#drawScreen();
  }

  get aloud(): string {
    return [this.said, this.#files?.said].filter(Boolean).join(' ');
  }

  #notices(screen?: Screen): unknown {
    const at = screen?.questions[0]?.id;
    if (lateSince(this.#store)) this.#lateAt ??= at;
    return keepingNotices(this.#store, {
      words: this.#options.words(),
      place: this.#place,
      level: this.#options.level() + 1,
      definition: this.#options.definition,
      left: this.#options.left,
      saysLate: at === undefined || at === this.#lateAt,
    });
  }

  #drawScreen(): unknown {
    const words = this.#options.words();
    const view = this.#view;
    const { previous, next, steps, within, current } = this.#course;
    const { step, questions } = current;
    const hasFiles = questions.some(({ type }) => type === 'files');
    return claimScreen({
      words,
      level: this.#options.level(),
      steps,
      step,
      within,
      note: savedNote(this.#store, words, view.place),
      notices: this.#notices(current),
      mistakes: summaryOf(this.#mistakes, view, words),
      mandatory: (within?.at ?? 1) === 1 && questions.some(view.isRequired) ? view.words.mandatory : undefined,
      questions: questions.map((question) => this.#questions.draw(question, view)),
      obstacle: hasFiles ? this.#files?.obstacle : undefined,
      isLast: !next || this.#reviewed,
      back: previous && (() => this.#open(previous)),
      forward: () => this.#forward(),
      go: (id) => void this.#focus(id),
      discard: this.#discard.draw(words),
    });
  }
}
