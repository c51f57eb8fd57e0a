import { AvenantError, type CallOptions, type ErrorCode, type ErrorDetails, type InsurerApi, eachVerb } from '@avenant/api';
import * as accesses from './access-answers.ts';
import * as answers from './answers.ts';
import * as claims from './claim-answers.ts';
import * as companies from './company-answers.ts';
import { Held } from './held.ts';
import * as calls from './premium-answers.ts';
import * as profiles from './profile-answers.ts';
import * as outcomes from './outcome-answers.ts';
import { statement } from './statement-answers.ts';

type Verbs = Omit<InsurerApi, 'now'>;
/** `contracts.list`, `uploads.send`… */
export type VerbName = { [R in keyof Verbs & string]: `${R}.${keyof Verbs[R] & string}` }[keyof Verbs & string];
type VerbOf<N extends VerbName> = N extends `${infer R extends keyof Verbs}.${infer O}` ? Verbs[R][O & keyof Verbs[R]] : never;
type Fn = (input: never, options?: CallOptions) => unknown;
type InputOf<N extends VerbName> = VerbOf<N> extends (input: infer I, ...more: never) => unknown ? I : never;
type OptionsOf<N extends VerbName> = VerbOf<N> extends (input: never, options?: infer O) => unknown ? NonNullable<O> : never;
type AnswerOf<N extends VerbName> = VerbOf<N> extends (...given: never) => Promise<infer A> ? A : never;
type Answering<N extends VerbName> = (input: InputOf<N>, options: OptionsOf<N>) => AnswerOf<N> | Promise<AnswerOf<N>>;

/** One question that was put. */
export interface Asked {
  readonly verb: VerbName;
  readonly input: Record<string, unknown>;
  readonly options: CallOptions;
}

const { page } = answers;

/** An insurer that answers everything, notes every question, and answers as a test tells it to. */
export class StubInsurer {
  readonly asked: Asked[] = [];
  readonly api: InsurerApi;
  #made = 0;
  readonly #answers = new Map<string, Fn>();

  constructor() {
    this.api = eachVerb(
      ({ name }) =>
        (input, options = {}) =>
          this.#answer(name as VerbName, input as Record<string, unknown>, options),
      () => new Date(answers.now),
    );
    this.on('tenant.config', () => answers.tenant())
      .on('session.signIn', () => answers.session())
      .on('session.current', () => answers.session())
      .on('contracts.list', () => page(answers.contract()))
      .on('contracts.get', ({ contractId }) => answers.contract({ id: contractId }))
      .on('contracts.guarantees', () => page(answers.guarantee()))
      .on('contracts.risks', () => page({ kind: 'activity' as const, id: 'rsk_1', label: 'Maçonnerie' }))
      .on('cases.list', () => page(answers.caseFile()))
      .on('cases.get', ({ caseId }) => answers.caseFile({ id: caseId }))
      .on('cases.requirements', () => page(answers.requirement()))
      .on('cases.exchanges', () => page(answers.exchange()))
      .on('cases.submit', () => answers.submitted())
      .on('cases.decisions', () => page(outcomes.decision()))
      .on('claims.list', () => page(claims.claim()))
      .on('claims.get', ({ claimId }) => claims.claim({ id: claimId }))
      .on('claims.answerOffer', ({ claimId }) => claims.claim({ id: claimId }))
      .on('callbacks.slots', () => claims.slots())
      .on('callbacks.list', () => page())
      .on('callbacks.request', () => claims.callback())
      .on('callbacks.cancel', () => undefined)
      .on('attestations.list', () => page(companies.attestation()))
      .on('attestations.check', () => companies.attestationCheck())
      .on('benefits.list', () => page(outcomes.benefit()))
      .on('profiles.get', () => profiles.profile())
      .on('profiles.requests', () => page(profiles.changeRequest()))
      .on('premiums.list', () => calls.premiums(calls.premium()))
      .on('documents.list', () => page(outcomes.document()))
      .on('documents.link', () => outcomes.link())
      .on('uploads.list', () => page())
      .on('uploads.create', () => ({ uploadId: `upl_${(this.#made += 1)}` }))
      .on('uploads.send', ({ uploadId }) => answers.receipt({ id: uploadId }))
      .on('uploads.receipt', ({ uploadId }) => answers.receipt({ id: uploadId }))
      .on('uploads.discard', () => undefined)
      .on('tasks.list', () => page(answers.task()))
      .on('notifications.list', () => answers.notifications(answers.notification()))
      .on('notifications.preferences', () => profiles.preferences())
      .on('notifications.readAll', () => undefined)
      .on('baseStatements.list', () => page(statement()))
      .on('baseStatements.get', () => statement())
      .on('baseStatements.lock', () => statement())
      .on('contacts.list', () => page(answers.contact()))
      .on('help.topics', () => page(answers.helpTopic()))
      .on('organisations.list', () => accesses.organisations())
      .on('memberships.list', () => accesses.memberships())
      .on('memberships.permissions', () => accesses.permissions())
      .on('events.watch', (_, { signal }) => new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason))));
  }

  /** From now on this question is answered so. */
  on<N extends VerbName>(verb: N, answering: Answering<N>): this {
    this.#answers.set(verb, answering as unknown as Fn);
    return this;
  }

  fail(verb: VerbName, code: ErrorCode, details: ErrorDetails = {}): this {
    this.#answers.set(verb, () => {
      throw new AvenantError(code, verb, details);
    });
    return this;
  }

  /** How it answers this question now. */
  answering<N extends VerbName>(verb: N): Answering<N> {
    return this.#answers.get(verb) as unknown as Answering<N>;
  }

  /** Everything fails alike: the service is down, or the device has no network. */
  failAll(code: ErrorCode): this {
    for (const verb of this.#answers.keys()) this.fail(verb as VerbName, code);
    return this;
  }

  /** Questions of this kind wait until the test answers them. */
  hold<N extends VerbName>(verb: N): Held<InputOf<N>, OptionsOf<N>, AnswerOf<N>> {
    const held = new Held<InputOf<N>, OptionsOf<N>, AnswerOf<N>>(verb);
    this.#answers.set(verb, held.ask as unknown as Fn);
    return held;
  }

  /** What was asked of this kind, in order. */
  of(verb: VerbName): Asked[] {
    return this.asked.filter((it) => it.verb === verb);
  }

  async #answer(verb: VerbName, input: Record<string, unknown>, options: CallOptions): Promise<unknown> {
    this.asked.push({ verb, input, options });
    const answer = this.#answers.get(verb);
    if (!answer) throw new Error(`nobody told the stub how to answer ${verb}`);
    // An answer never comes before the question is over.
    await Promise.resolve();
    return answer(input as never, options);
  }
}
