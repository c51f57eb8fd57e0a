import { html, nothing } from 'lit';
import { calendarDay } from '../flows/sign-in.js';
import { AvenantElement } from '../kit/element.js';
import { Labels } from '../kit/labels.js';
import { Faces } from '../ui/faces.js';
import { heading } from '../ui/heading.js';
import { humanHelp } from '../ui/human-help.js';
import { phone } from '../ui/icons/phone.js';
import { LightForm } from '../ui/light-form.js';
import { LinkRequest } from '../ui/link-request.js';
import { WayIn } from '../ui/way-in.js';
import { identifierRecoveryLabels } from './identifier-recovery.labels.js';
import { identifierRecoveryStyles } from './identifier-recovery.styles.js';

/** The identifier was asked for; whether there was somebody to send it to, nobody is told. */
export const identifierRequested = 'avenant-identifier-requested';

let forms = 0;

/**
 * Sends a person the identifier that they have forgotten, to the e-mail address that the insurer knows; answers the same whoever asks, and
 * always shows who helps. Where the insurer does this with a person only, it says so and how to reach them.
 *
 * @tag avenant-identifier-recovery
 * @csspart heading - Titles.
 * @csspart failed - Why it did not succeed.
 * @csspart sent - The identifier was sent.
 * @csspart empty - It cannot be sent: whom to turn to is below.
 * @csspart help - Who helps.
 * @fires {CustomEvent<void>} avenant-identifier-requested - The identifier was asked for.
 */
export class IdentifierRecovery extends AvenantElement {
  static override readonly tag = 'avenant-identifier-recovery';
  static override styles = identifierRecoveryStyles;
  static override properties = {
    signInHref: { attribute: 'sign-in-href' },
    birthDate: { type: Boolean, attribute: 'birth-date' },
  };

  /** Where one signs in. */
  signInHref?: string;
  /** Asks for the date of birth as well. */
  birthDate = false;

  #words = new Labels(this, identifierRecoveryLabels);
  #faces = new Faces(this);
  #wayIn = new WayIn(this);
  #request: LinkRequest = new LinkRequest(this, {
    faces: this.#faces,
    id: `avenant-identifier-recovery-${(forms += 1)}`,
    fields: () => (this.birthDate || this.#request?.tenant?.birthDate ? ['email', 'birthDate'] : ['email']),
    identifierKinds: () => undefined,
    dayOf: calendarDay,
    ask: (api, { email = '', birthDate }) => api.access.recoverIdentifier({ email, ...(birthDate ? { birthDate } : {}) }),
    submit: () => this.#words.words.submit,
    done: () => this.emit(identifierRequested, undefined),
  });

  constructor() {
    super();
    new LightForm(this, () => (this.#assisted ? nothing : this.#request.draw()));
  }

  /** Known beforehand where the insurer says so, at the latest when it refuses. */
  get #assisted(): boolean {
    const { tenant, error } = this.#request;
    return tenant?.features?.includes('assisted-identifier-recovery') === true || error?.code === 'assisted-only';
  }

  protected override render() {
    const { words } = this.#words;
    return html`${heading(this.headingLevel, words.title, { class: 'title' })} ${this.#renderRequest()}<slot
      ></slot>${this.#wayIn.signIn(this.signInHref)}${humanHelp(this, this.#request.tenant, words)}`;
  }

  #renderRequest(): unknown {
    const { words } = this.#words;
    if (this.#assisted) return this.#faces.empty(words.assisted, words.assistedWhy, undefined, phone());
    if (this.#request.validFor) return this.#wayIn.sent(words.sent, undefined, this.#request.again);
    return html`<p class="intro">${words.intro}</p>
      <div role="status">${this.#request.drawProblem()}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avenant-identifier-recovery': IdentifierRecovery;
  }
  interface HTMLElementEventMap {
    'avenant-identifier-requested': CustomEvent<void>;
  }
}
