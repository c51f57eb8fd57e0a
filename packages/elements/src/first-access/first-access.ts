import { html, nothing } from 'lit';
import { calendarDay } from '../flows/sign-in.js';
import { AvenantElement } from '../kit/element.js';
import { Labels } from '../kit/labels.js';
import { duration } from '../kit/phrases.js';
import { Resource } from '../kit/resource.js';
import { Faces } from '../ui/faces.js';
import { heading } from '../ui/heading.js';
import { LightForm } from '../ui/light-form.js';
import type { LinkRequest } from '../ui/link-request.js';
import type { PasswordChoice } from '../ui/password-choice.js';
import { WayIn } from '../ui/way-in.js';
import { firstAccessLabels } from './first-access.labels.js';
import { firstAccessStyles } from './first-access.styles.js';

/** A link was asked for; whether there was somebody to send it to, nobody is told. */
export const accessRequested = 'avenant-access-requested';
/** The password is kept: the person may sign in with it. */
export const passwordChosen = 'avenant-password-chosen';

let forms = 0;

/**
 * Opens a person's space for the first time: an e-mailed link proves who they are, then they choose a password and accept the terms.
 *
 * Without `token` it asks for the link, and answers the same whoever asks. The page that the link leads to gives it the `token`; take it
 * from the address's fragment, and drop it from the address.
 *
 * @tag avenant-first-access
 * @csspart heading - Titles.
 * @csspart failed - Why it did not succeed.
 * @csspart sent - A link was sent.
 * @csspart expired - The link is no longer valid.
 * @csspart done - The password is kept.
 * @fires {CustomEvent<void>} avenant-access-requested - A link was asked for.
 * @fires {CustomEvent<void>} avenant-password-chosen - The password is kept.
 */
export class FirstAccess extends AvenantElement {
  static override readonly tag = 'avenant-first-access';
  static override styles = firstAccessStyles;
  static override properties = {
    token: {},
    signInHref: { attribute: 'sign-in-href' },
    termsHref: { attribute: 'terms-href' },
    identifierKinds: { attribute: 'identifier-kinds' },
    birthDate: { type: Boolean, attribute: 'birth-date' },
  };

  /** The secret of the e-mailed link; without it, the link is asked for. */
  token?: string | undefined;
  /** Where one signs in. */
  signInHref?: string;
  /** Where the terms of use are read. */
  termsHref?: string;
  /** What a person may identify by, separated by spaces: `customer_number`, `email`, `user_id`. */
  identifierKinds?: string;
  /** Asks for the date of birth as well. */
  birthDate = false;

  #id = `avenant-first-access-${(forms += 1)}`;
  #words = new Labels(this, firstAccessLabels);
  #faces = new Faces(this);
  #wayIn = new WayIn(this);
  #request?: LinkRequest;
  #choice?: PasswordChoice;
  /** One visit asks for the link, another follows it: each fetches what it needs. */
  #step = new Resource(this, {
    args: () => [!!this.token] as const,
    ask: (_, [chooses]) => (chooses ? this.#beginChoice() : this.#beginRequest()),
  });

  constructor() {
    super();
    new LightForm(this, () => (this.token ? this.#choice?.draw() : this.#request?.draw()) ?? nothing);
  }

  async #beginRequest(): Promise<true> {
    const { LinkRequest } = await import('../ui/link-request.js');
    this.#request ??= new LinkRequest(this, {
      id: this.#id,
      faces: this.#faces,
      fields: () => (this.birthDate || this.#request?.tenant?.birthDate ? ['identifier', 'birthDate'] : ['identifier']),
      identifierKinds: () => this.identifierKinds,
      dayOf: calendarDay,
      ask: (api, { identifier = '', birthDate }) => api.access.requestActivation({ identifier, ...(birthDate ? { birthDate } : {}) }),
      submit: () => this.#words.words.submit,
      done: () => this.emit(accessRequested, undefined),
    });
    return true;
  }

  async #beginChoice(): Promise<true> {
    const { PasswordChoice } = await import('../ui/password-choice.js');
    this.#choice ??= new PasswordChoice(this, {
      id: this.#id,
      faces: this.#faces,
      token: () => this.token || undefined,
      terms: () => {
        const { terms: label, termsMissing: missing, termsLink: read } = this.#words.words;
        return { label, missing, read, href: this.termsHref };
      },
      submit: () => this.#words.words.save,
      done: () => this.emit(passwordChosen, undefined),
    });
    return true;
  }

  #newLink = (): void => {
    this.#choice?.reset();
    this.token = undefined;
  };

  protected override render() {
    const { words } = this.#words;
    const asks = !this.token;
    return html`${heading(this.headingLevel, asks ? words.title : words.choose, { class: 'title' })}
      ${this.#faces.of(this.#step, 'text', () => (asks ? this.#renderRequest() : this.#renderChoice()))}<slot></slot>${
        asks ? this.#wayIn.signIn(this.signInHref) : nothing
      }`;
  }

  #renderRequest(): unknown {
    const { words, locale } = this.#words;
    const request = this.#request;
    if (!request) return nothing;
    return request.validFor
      ? this.#wayIn.sent(words.sent, duration(request.validFor, { locale }), request.again)
      : html`<p class="intro">${words.intro}</p>
          <div role="status">${request.drawProblem()}</div>`;
  }

  #renderChoice(): unknown {
    const { words } = this.#words;
    const choice = this.#choice;
    if (!choice) return nothing;
    if (choice.done) return this.#wayIn.done(words.done, words.doneNext, this.signInHref);
    if (choice.expired) return this.#wayIn.expired(this.#newLink);
    return this.#faces.of(choice.link, 'text', () => html`<div role="status">${choice.drawProblem()}</div>`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avenant-first-access': FirstAccess;
  }
  interface HTMLElementEventMap {
    'avenant-access-requested': CustomEvent<void>;
    'avenant-password-chosen': CustomEvent<void>;
  }
}
