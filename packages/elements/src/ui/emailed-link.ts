import type { InsurerApi } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import type { AvenantElement } from '../kit/element.js';
import { duration } from '../kit/phrases.js';
import { Resource } from '../kit/resource.js';
import { Faces } from './faces.js';
import { heading } from './heading.js';
import { LightForm } from './light-form.js';
import type { LinkRequest } from './link-request.js';
import type { PasswordChoice, Terms } from './password-choice.js';
import { WayIn } from './way-in.js';

/** What the host's page says to an element that lives on an e-mailed link. */
export interface EmailedLinkHost extends AvenantElement {
  token?: string | undefined;
  readonly signInHref?: string;
  readonly identifierKinds?: string;
  readonly birthDate: boolean;
}
type EmailedLinkWords = Readonly<Record<'title' | 'intro' | 'submit' | 'sent' | 'choose' | 'save' | 'done' | 'doneNext', string>>;

export interface EmailedLinkOptions {
  readonly id: string;
  readonly labels: { readonly words: EmailedLinkWords; readonly locale: string };
  /** `12/04/1985` → `1985-04-12`; nothing when it is no calendar day. */
  readonly dayOf: (typed: string) => string | undefined;
  readonly ask: (api: InsurerApi, who: { identifier: string; birthDate?: string }) => Promise<{ validFor: string }>;
  readonly terms?: () => Terms;
  /** A link was asked for. */
  readonly requested: () => void;
  /** The password is kept. */
  readonly chosen: () => void;
}

/**
 * Two visits to one page: the first asks for a link by e-mail, the second follows it, its secret in the host's `token`, and chooses a
 * password. Each fetches what it needs.
 */
export class EmailedLink {
  #host: EmailedLinkHost;
  #options: EmailedLinkOptions;
  #faces: Faces;
  #wayIn: WayIn;
  #request?: LinkRequest;
  #choice?: PasswordChoice;
  #step: Resource<true, readonly [boolean]>;

  constructor(host: EmailedLinkHost, options: EmailedLinkOptions) {
    this.#host = host;
    this.#options = options;
    this.#faces = new Faces(host);
    this.#wayIn = new WayIn(host);
    this.#step = new Resource(host, {
      args: () => [!!host.token] as const,
      ask: (_, [chooses]) => (chooses ? this.#beginChoice() : this.#beginRequest()),
    });
    new LightForm(host, () => (host.token ? this.#choice?.draw() : this.#request?.draw()) ?? nothing);
  }

  async #beginRequest(): Promise<true> {
    const { LinkRequest } = await import('./link-request.js');
    const { id, labels, dayOf, ask, requested } = this.#options;
    this.#request ??= new LinkRequest(this.#host, {
      id,
      faces: this.#faces,
      fields: () => (this.#host.birthDate || this.#request?.tenant?.birthDate ? ['identifier', 'birthDate'] : ['identifier']),
      identifierKinds: () => this.#host.identifierKinds,
      dayOf,
      ask: (api, { identifier = '', birthDate }) => ask(api, { identifier, ...(birthDate ? { birthDate } : {}) }),
      submit: () => labels.words.submit,
      done: requested,
    });
    return true;
  }

  async #beginChoice(): Promise<true> {
    const { PasswordChoice } = await import('./password-choice.js');
    const { id, labels, terms, chosen } = this.#options;
    this.#choice ??= new PasswordChoice(this.#host, {
      id,
      faces: this.#faces,
      token: () => this.#host.token || undefined,
      ...(terms ? { terms } : {}),
      submit: () => labels.words.save,
      done: chosen,
    });
    return true;
  }

  #newLink = (): void => {
    this.#choice?.reset();
    this.#host.token = undefined;
  };

  draw(): TemplateResult {
    const { words } = this.#options.labels;
    const { headingLevel, token, signInHref } = this.#host;
    return html`${heading(headingLevel, token ? words.choose : words.title, { class: 'title' })}
      ${this.#faces.of(this.#step, 'text', () => (token ? this.#renderChoice() : this.#renderRequest()))}<slot></slot>${
        token ? nothing : this.#wayIn.signIn(signInHref)
      }`;
  }

  #renderRequest(): unknown {
    const { words, locale } = this.#options.labels;
    const request = this.#request;
    if (!request) return nothing;
    return request.validFor
      ? this.#wayIn.sent(words.sent, duration(request.validFor, { locale }), request.again)
      : html`<p class="intro">${words.intro}</p>
          <div role="status">${request.drawProblem()}</div>`;
  }

  #renderChoice(): unknown {
    const { words } = this.#options.labels;
    const choice = this.#choice;
    if (!choice) return nothing;
    if (choice.done) return this.#wayIn.done(words.done, words.doneNext, this.#host.signInHref);
    if (choice.expired) return this.#wayIn.expired(this.#newLink);
    return this.#faces.of(choice.link, 'text', () => html`<div role="status">${choice.drawProblem()}</div>`);
  }
}
