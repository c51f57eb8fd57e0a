import { calendarDay } from '../flows/sign-in.js';
import { AvenantElement } from '../kit/element.js';
import { Labels } from '../kit/labels.js';
import { EmailedLink } from '../ui/emailed-link.js';
import { passwordResetLabels } from './password-reset.labels.js';
import { passwordResetStyles } from './password-reset.styles.js';

/** A link was asked for; whether there was somebody to send it to, nobody is told. */
export const accessRequested = 'avenant-access-requested';
/** The password is kept: the person may sign in with it. */
export const passwordChosen = 'avenant-password-chosen';

let forms = 0;

/**
 * Gives a person who has forgotten their password a new one: it e-mails a link, and answers the same whoever asks.
 *
 * The page that the link leads to gives it the `token`, and the person chooses there; take it from the address's fragment, and drop it from
 * the address. Every open session of the account ends then.
 *
 * @tag avenant-password-reset
 * @csspart heading - Titles.
 * @csspart failed - Why it did not succeed.
 * @csspart sent - A link was sent.
 * @csspart expired - The link is no longer valid.
 * @csspart done - The password is kept.
 * @fires {CustomEvent<void>} avenant-access-requested - A link was asked for.
 * @fires {CustomEvent<void>} avenant-password-chosen - The password is kept.
 */
export class PasswordReset extends AvenantElement {
  static override readonly tag = 'avenant-password-reset';
  static override styles = passwordResetStyles;
  static override properties = {
    token: {},
    signInHref: { attribute: 'sign-in-href' },
    identifierKinds: { attribute: 'identifier-kinds' },
    birthDate: { type: Boolean, attribute: 'birth-date' },
  };

  /** The secret of the e-mailed link; without it, the link is asked for. */
  token?: string | undefined;
  /** Where one signs in. */
  signInHref?: string;
  /** What a person may identify by, separated by spaces: `customer_number`, `email`, `user_id`. */
  identifierKinds?: string;
  /** Asks for the date of birth as well. */
  birthDate = false;

  #words = new Labels(this, passwordResetLabels);
  #link = new EmailedLink(this, {
    id: `avenant-password-reset-${(forms += 1)}`,
    labels: this.#words,
    dayOf: calendarDay,
    ask: (api, who) => api.access.requestReset(who),
    requested: () => this.emit(accessRequested, undefined),
    chosen: () => this.emit(passwordChosen, undefined),
  });

  protected override render() {
    return this.#link.draw();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avenant-password-reset': PasswordReset;
  }
  interface HTMLElementEventMap {
    'avenant-access-requested': CustomEvent<void>;
    'avenant-password-chosen': CustomEvent<void>;
  }
}
