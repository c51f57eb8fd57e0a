import type { Answer, ClaimDefinition, ClaimDraft as Kept, ClaimReceipt, InsurerApi, Question, TenantConfig } from '@avenant/api';
import { asked, isRequired } from '@avenant/api/questionnaire-rules.js';
import { html, nothing } from 'lit';
import type { ClaimWizardWords } from '../claim-wizard/claim-wizard.labels.js';
import { ClaimDraft } from '../flows/claim-draft.js';
import { ClaimCourse } from '../flows/claim-course.js';
import { mistakesOf, type Mistaken, type Screen } from '../flows/questionnaire.js';
import { dayOf } from '../kit/days.js';
import type { AvenantElement } from '../kit/element.js';
import { Following } from '../kit/flow.js';
import type { Place } from '../kit/format.js';
import { Labels } from '../kit/labels.js';
import type { ClaimFiles } from './claim-files.js';
import { discardPanel, keepingNotices, savedNote } from './claim-keeping.js';
import type { ClaimRecap } from './claim-recap.js';
import { claimScreen } from './claim-screen.js';
import type { Mistake } from './error-summary.js';
import type { Faces } from './faces.js';
import { sentenceOf } from './question-sentences.js';
import { idOf, type QuestionView } from './question-view.js';
import { questionLabels } from './question.labels.js';
import { Questions } from './questions.js';

export interface ClaimWritingOptions {
  readonly api: InsurerApi;
  readonly definition: ClaimDefinition;
  readonly draft: Kept;
  readonly faces: Faces;
  readonly words: () => ClaimWizardWords;
  readonly tenant: () => TenantConfig | undefined;
  readonly level: () => number;
  readonly claimHref: () => string | undefined;
  readonly offer: (files: readonly File[], requirementId: string) => boolean;
  readonly moved: (stepId: string) => void;
  readonly sent: (receipt: ClaimReceipt) => void;
  /** It is given up, or to be begun anew. */
  readonly left: (said: string) => void;
}

/** Below this, one question at a time (CSS pixels of the element's own width). */
const roomy = 560;

/** A declaration while it is written: its screens, its questions, what is kept of it. Fetched once somebody begins. */
export class ClaimWriting {
  /** What a screen reader is told. */
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
  #asksDiscard = false;

  constructor(host: AvenantElement, options: ClaimWritingOptions) {
    this.#host = host;
    this.#options = options;
    this.#store = new ClaimDraft({ api: options.api, draft: options.draft });
    this.#following = new Following<ClaimDraft>(host);
    this.#following.follow(this.#store);
    this.#labels = new Labels(host, questionLabels);
    this.#questions = new Questions(host);
    this.#sizes = new ResizeObserver(() => this.#fit());
    this.#sizes.observe(host);
    document.addEventListener('visibilitychange', this.#flush);
    const where = { stepId: options.draft.stepId, oneByOne: this.#isNarrow };
    this.#course = new ClaimCourse(options.definition, () => this.#store.state.answers, where);
  }

  /** Fetches what draws its questions. */
  async ready(): Promise<this> {
    const questions = this.#options.definition.steps.flatMap((step) => step.questions);
    const drawn = this.#questions.ready(questions);
    const { api, faces, level, tenant, offer } = this.#options;
    if (questions.some(({ type }) => type === 'files')) {
      const { ClaimFiles } = await import('./claim-files.js');
      this.#files = new ClaimFiles(this.#host, {
        api,
        faces,
        level: Math.min(5, level()),
        tenant,
        draft: () => this.#store.state.kept,
        isShown: () => !this.#recap && this.#course.screen.questions.some(({ type }) => type === 'files'),
        offer,
      });
    }
    await drawn;
    return this;
  }

  get draftId(): string {
    return this.#options.draft.id;
  }
  /** Something would be lost if the page went away. */
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

  /** The tab may be on its way out. */
  #flush = (): void => {
    if (document.visibilityState === 'hidden') void this.#store.flush();
  };

  get #isNarrow(): boolean {
    return this.#host.clientWidth > 0 && this.#host.clientWidth < roomy;
  }
  #fit(): void {
    if (this.#isNarrow === this.#course.oneByOne) return;
    this.#course.oneByOne = this.#isNarrow;
    this.#host.requestUpdate();
  }

  get #today(): string {
    return dayOf(this.#options.api.now(), this.#options.tenant()?.timeZone);
  }
  get #place(): Place {
    return { locale: this.#labels.locale, timeZone: this.#options.tenant()?.timeZone };
  }

  #open(screen: Screen, focus = 'title'): void {
    const { id } = screen.step;
    this.#recap = undefined;
    this.#store.goTo(id);
    if (this.#course.open(screen)) this.#options.moved(id);
    void this.#focus(focus);
  }

  async #focus(id: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    (this.#host.renderRoot as ShadowRoot).getElementById(id)?.focus();
  }

  #answer(question: Question, answer: Answer | undefined): void {
    const before = this.#course.screen.questions;
    this.#store.answer(question.id, answer);
    if (this.#course.oneByOne) return;
    const after = this.#course.screen.questions;
    const added = after.filter((one) => !before.includes(one));
    const words = this.#options.words();
    if (added[0]) this.said = words.appeared({ label: added[0].label, count: added.length });
    else if (before.some((one) => !after.includes(one))) this.said = words.disappeared;
  }

  /** What was wrong is looked at again; nothing new is found wrong. */
  #leave(question: Question): void {
    if (!this.#mistakes.some((one) => one.question.id === question.id)) return;
    const found = mistakesOf([question], this.#store.state.answers, this.#today);
    this.#mistakes = [...this.#mistakes.filter((one) => one.question.id !== question.id), ...found];
    this.#host.requestUpdate();
  }

  #forward(): void {
    const { step, questions } = this.#course.screen;
    this.#mistakes = mistakesOf(questions, this.#store.state.answers, this.#today);
    if (this.#mistakes[0]) return void this.#focus('outcome');
    const { next } = this.#course;
    if (next && !(this.#reviewed && next.step !== step)) this.#open(next);
    else void this.#review();
  }

  #back(): void {
    this.#mistakes = [];
    this.#open(this.#course.previous!);
  }

  /** Shows answers that are to be put right, where they are asked. */
  #putRight(mistakes: readonly Mistaken[]): void {
    const screen = this.#course.ofMistakes(mistakes);
    if (!screen) return;
    this.#mistakes = mistakes.filter(({ question }) => screen.questions.some(({ id }) => id === question.id));
    this.#open(screen, 'outcome');
  }

  async #review(): Promise<void> {
    const { definition, api, faces } = this.#options;
    const wrong = mistakesOf(asked<Question>(definition, this.#store.state.answers).questions, this.#store.state.answers, this.#today);
    if (wrong[0]) return this.#putRight(wrong);
    await this.#store.flush();
    const { ClaimRecap } = await import('./claim-recap.js');
    this.#reviewed = true;
    this.#recap = new ClaimRecap(this.#host, {
      api,
      definition,
      faces,
      store: this.#store,
      files: this.#files,
      place: () => this.#place,
      currency: this.#currency,
      level: this.#options.level,
      questions: () => this.#labels.words,
      records: (type) => this.#records(type),
      tenant: this.#options.tenant,
      claimHref: this.#options.claimHref,
      edit: (stepId) => this.#open(this.#course.ofStep(stepId)),
      back: () => this.#open(this.#course.screens.at(-1)!),
      putRight: (mistakes) => this.#putRight(mistakes),
      sent: this.#options.sent,
    });
    void this.#focus('title');
  }

  get #currency(): string {
    return this.#options.tenant()?.currency ?? 'EUR';
  }
  #records(type: 'contract' | 'risk') {
    return this.#questions.records(this.#options.api, this.#options.draft.contractId, type);
  }

  get #view(): QuestionView {
    const { words } = this.#labels;
    const { answers } = this.#store.state;
    return {
      words,
      place: this.#place,
      currency: this.#currency,
      answers,
      isRequired: (question) => isRequired(question, answers),
      error: (question, part) => {
        const found = this.#mistakes.find((one) => one.question.id === question.id && one.part === part);
        return found && sentenceOf(found, words, this.#place);
      },
      answer: (question, answer) => this.#answer(question, answer),
      leave: (question) => this.#leave(question),
      records: (type) => this.#records(type),
      files: (question) => this.#files?.draw(question),
    };
  }

  draw(): unknown {
    const { kept } = this.#store.state;
    this.#files?.follow();
    if (kept.receipt) this.#options.sent(kept.receipt);
    return this.#recap?.draw(this.#notices()) ?? this.#drawScreen();
  }

  /** Files have a voice of their own. */
  get aloud(): string {
    return [this.said, this.#files?.said].filter(Boolean).join(' ');
  }

  #notices(): unknown {
    return keepingNotices(this.#store, {
      words: this.#options.words(),
      place: this.#place,
      level: this.#options.level() + 1,
      definition: this.#options.definition,
      left: this.#options.left,
    });
  }

  #drawScreen(): unknown {
    const words = this.#options.words();
    const view = this.#view;
    const { step, questions } = this.#course.screen;
    const hasFiles = questions.some(({ type }) => type === 'files');
    const mistakes = this.#mistakes.map((one): Mistake => ({
      id: one.question.type === 'files' ? 'title' : idOf(one.question, one.part),
      text: words.mistake({ label: one.question.label, text: sentenceOf(one, view.words, view.place) }),
    }));
    return claimScreen({
      words,
      level: this.#options.level(),
      steps: this.#course.steps,
      step,
      within: this.#course.within,
      note: savedNote(this.#store, words, view.place),
      notices: this.#notices(),
      mistakes,
      mandatory: view.words.mandatory,
      questions: questions.map((question) => this.#questions.draw(question, view)),
      obstacle: hasFiles ? this.#files?.obstacle : undefined,
      isLast: !this.#course.next || this.#reviewed,
      back: this.#course.previous ? () => this.#back() : undefined,
      forward: () => this.#forward(),
      go: (id) => void this.#focus(id),
      discard: this.#drawDiscard(words),
    });
  }

  #drawDiscard(words: ClaimWizardWords): unknown {
    const ask = (asks: boolean) => {
      this.#asksDiscard = asks;
      void this.#focus(asks ? 'discard-sure' : 'discard');
    };
    return discardPanel(this.#asksDiscard, words, {
      ask: () => ask(true),
      not: () => ask(false),
      sure: () => void this.#discard(),
    });
  }

  async #discard(): Promise<void> {
    const { api, left, words } = this.#options;
    await this.#store.flush();
    const { id: draftId, etag } = this.#store.state.kept;
    try {
      await api.claimDrafts.discard({ draftId, etag });
      left(words().discarded);
    } catch {
      this.said = words().savingFailed;
      this.#asksDiscard = false;
      await this.#store.refresh();
      this.#host.requestUpdate();
    }
  }
}
