import type { ClaimDefinition, ClaimStep } from '@avenant/api';
import type { Answers } from '@avenant/api/questionnaire-rules.js';
import { resumeAt, screensOf, type Mistaken, type Screen } from './questionnaire.js';

/** Where one stands in a questionnaire whose screens come and go with the answers. */
export class ClaimCourse {
  readonly #definition: ClaimDefinition;
  readonly #answers: () => Answers;
  #at: { readonly stepId: string; readonly questionId: string | undefined };
  #oneByOne: boolean;
  readonly #today: string;

  constructor(
    definition: ClaimDefinition,
    answers: () => Answers,
    { stepId, oneByOne, today }: { stepId: string; oneByOne: boolean; today: string },
  ) {
    this.#definition = definition;
    this.#answers = answers;
    this.#oneByOne = oneByOne;
    this.#today = today;
    this.#at = { stepId, questionId: undefined };
    this.resume();
  }

  /** To what is still open of this step, for who comes back to it. */
  resume(): void {
    const { stepId } = this.#at;
    const { screens } = this;
    this.#at = { stepId, questionId: screens[resumeAt(screens, stepId, this.#answers(), this.#today)]?.questions[0]?.id };
  }

  get screens(): readonly Screen[] {
    return screensOf(this.#definition, this.#answers(), this.#oneByOne);
  }
  get index(): number {
    const { stepId, questionId } = this.#at;
    const { screens } = this;
    const exact = screens.findIndex(({ step, questions }) => step.id === stepId && questions.some(({ id }) => id === questionId));
    const ofStep = screens.findIndex(({ step }) => step.id === stepId);
    return exact >= 0 ? exact : Math.max(0, ofStep);
  }
  get current(): Screen {
    return this.screens[this.index]!;
  }
  get next(): Screen | undefined {
    return this.screens[this.index + 1];
  }
  get previous(): Screen | undefined {
    return this.screens[this.index - 1];
  }
  /** Steps of which something is asked. */
  get steps(): readonly ClaimStep[] {
    return [...new Set(this.screens.map(({ step }) => step))];
  }
  /** Which question of its step, where one is asked at a time. */
  get within(): { at: number; of: number } | undefined {
    const { step, questions } = this.current;
    const ofStep = this.screens.filter((one) => one.step === step);
    const at = ofStep.findIndex((one) => one.questions[0] === questions[0]);
    return ofStep.length > 1 ? { at: at + 1, of: ofStep.length } : undefined;
  }
  get oneByOne(): boolean {
    return this.#oneByOne;
  }
  /** There is room for a whole step, or there is not; one stays at the same question. */
  set oneByOne(oneByOne: boolean) {
    const { current } = this;
    this.#oneByOne = oneByOne;
    this.open(current);
  }

  /** Whether that is another step. */
  open({ step, questions }: Screen): boolean {
    const isOther = this.#at.stepId !== step.id;
    this.#at = { stepId: step.id, questionId: questions[0]?.id };
    return isOther;
  }

  /** The first screen of a step, or of what is to be put right. */
  ofStep(stepId: string): Screen {
    return this.screens.find(({ step }) => step.id === stepId) ?? this.screens[0]!;
  }
  ofMistakes(mistakes: readonly Mistaken[]): Screen | undefined {
    return this.screens.find(({ questions }) => mistakes.some(({ question }) => questions.some(({ id }) => id === question.id)));
  }
}
