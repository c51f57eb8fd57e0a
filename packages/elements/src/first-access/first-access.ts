import { calendarDay } from '../flows/sign-in.js';
import { AvenantElement } from '../kit/element.js';
import { Labels } from '../kit/labels.js';
import { EmailedLink } from '../ui/emailed-link.js';
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
  /** Where the terms of use are read, in a tab of their own: what is typed here stays. */
  termsHref?: string;
  /** What a person may identify by, separated by spaces: `customer_number`, `email`, `user_id`. */
  identifierKinds?: string;
  /** Asks for the date of birth as well. */
  birthDate = false;

  #words = new Labels(this, firstAccessLabels);
  #link = new EmailedLink(this, {
    id: `avenant-first-access-${(forms += 1)}`,
    labels: this.#words,
    dayOf: calendarDay,
    ask: (api, who) => api.access.requestActivation(who),
    terms: () => {
      const { terms: label, termsMissing: missing, termsLink: read } = this.#words.words;
      return { label, missing, read, href: this.termsHref };
    },
    requested: () => this.emit(accessRequested, undefined),
    chosen: () => this.emit(passwordChosen, undefined),
  });

  protected override render() {
    return this.#link.draw();
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
