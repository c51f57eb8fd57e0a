import { type AvenantError, type Session, isAvenantError } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { after } from '../kit/after.js';
import type { AvenantElement } from '../kit/element.js';
import type { Catalogue } from '../kit/labels.js';
import type { SessionEnding } from './session-ending.js';
import type { SignInDialog, SignInDialogWords } from './sign-in-dialog.js';
import type { StepUpDialog } from './step-up-dialog.js';

type Loading = () => Promise<{ readonly providerLabels: Catalogue<SignInDialogWords> }>;

/** A person is warned this long before their session ends (WCAG 2.2.1). */
const warned = 120_000;

const endOf = ({ idleExpiresAt, expiresAt }: Session): number => Math.min(Date.parse(idleExpiresAt), Date.parse(expiresAt));

/**
 * Keeps a person's work when their session ends, is about to, or does not suffice: one question at a time for all the calls that wait. Fetched
 * when the first of these happens, or a while after somebody has signed in.
 */
export class SessionKeeper {
  #host: AvenantElement;
  #formTag: string;
  #signedIn: string;
  #ended: string;
  #words: Loading;
  #asking?: Promise<boolean> | undefined;
  #stepping?: Promise<boolean> | undefined;
  #signIn?: SignInDialog;
  #stepUp?: StepUpDialog;
  #ending?: SessionEnding;
  #cancel?: (() => void) | undefined;
  /** When the session under watch ends. */
  #ends?: number;

  /** `formTag`: the sign-in form; `signedIn`, `ended`: the events that it and the host fire; `words`: those of the sign-in dialog. */
  constructor(host: AvenantElement, formTag: string, signedIn: string, ended: string, words: Loading) {
    this.#host = host;
    this.#formTag = formTag;
    this.#signedIn = signedIn;
    this.#ended = ended;
    this.#words = words;
    host.addController({
      hostConnected: () => this.#cancel && void this.#check(),
      hostDisconnected: () => this.#cancel?.(),
    });
  }

  /**
   * Asks the person for what stands in the way of a call; answers whether it may be made once more. A session may end in the middle of a
   * second step: then the step waits for the sign-in.
   */
  mend = (error: AvenantError): Promise<boolean> =>
    error.code === 'step-up-required'
      ? (this.#stepping ??= this.#takeStep(error)
          .catch(() => false)
          .finally(() => (this.#stepping = undefined)))
      : (this.#asking ??= this.#signInAgain()
          .catch(() => false)
          .finally(() => (this.#asking = undefined)));

  /** Somebody else has signed in: nothing that waits is replayed. */
  drop(): void {
    this.#signIn?.settle('other');
    this.#stepUp?.settle(false);
  }

  async #signInAgain(): Promise<boolean> {
    this.#ending?.hide();
    const ended = new CustomEvent(this.#ended, { bubbles: true, composed: true, cancelable: true });
    if (!this.#host.dispatchEvent(ended)) return false;
    const [{ SignInDialog }, { providerLabels }] = await Promise.all([import('./sign-in-dialog.js'), this.#words()]);
    this.#signIn ??= new SignInDialog(this.#host, providerLabels);
    const form = Object.assign(this.#host.ownerDocument.createElement(this.#formTag), {
      embedded: true,
      headingLevel: Math.min(6, this.#host.headingLevel + 1),
    });
    return (await this.#signIn.ask(form, this.#signedIn)) === 'same';
  }

  async #takeStep({ details }: AvenantError): Promise<boolean> {
    const { StepUpDialog } = await import('./step-up-dialog.js');
    this.#stepUp ??= new StepUpDialog(this.#host);
    return this.#stepUp.ask(details.reasonCode);
  }

  /** Watches over a session from now on. One that was only read ends when it did: what its end has drawn stays, what was put away too. */
  follow(session: Session): void {
    if (this.#cancel && endOf(session) === this.#ends) return;
    this.#ending?.hide();
    this.#wait(session);
  }

  /** How long the session under watch has to go, in milliseconds. */
  #left(session: Session): number {
    const now = this.#host.client?.now() ?? new Date();
    return (this.#ends = endOf(session)) - now.getTime();
  }

  #wait(session: Session): void {
    this.#cancel?.();
    this.#cancel = after(Math.max(0, this.#left(session) - warned), () => void this.#check());
  }

  /** What was done meanwhile, here or in another tab, has made it longer: the insurer knows. Reading it does not. */
  async #check(): Promise<void> {
    this.#cancel?.();
    const { client } = this.#host;
    try {
      const session = await client?.session.current({});
      // One who signs in meanwhile is followed by the gate; whoever left is not warned.
      if (session && this.#host.client === client && this.#host.isConnected) await this.#consider(session);
    } catch (error) {
      if (isAvenantError(error) && /^(unauthenticated|session-expired)$/.test(error.code)) this.#cancel = undefined;
      else this.#cancel = after(warned / 4, () => void this.#check()); // No network just now is no news of the session.
    }
  }

  async #consider(session: Session): Promise<void> {
    const left = this.#left(session);
    if (left > warned + 1000) return this.#wait(session);
    const { SessionEnding } = await import('./session-ending.js');
    this.#ending ??= new SessionEnding(this.#host);
    this.#ending.show(session);
    this.#cancel?.();
    this.#cancel = after(Math.max(0, left) + 1000, () => void this.#end());
  }

  /** Its time has come: over, or made longer elsewhere. */
  async #end(): Promise<void> {
    this.#cancel = undefined;
    this.#ending?.hide();
    try {
      const session = await this.#host.client?.session.current({});
      if (session) this.#wait(session);
    } catch (error) {
      if (isAvenantError(error) && error.code === 'unauthenticated' && this.#host.isConnected) await this.mend(error);
    }
  }

  draw(): TemplateResult {
    return html`${this.#ending?.draw() ?? nothing}${this.#signIn?.draw() ?? nothing}${this.#stepUp?.draw() ?? nothing}`;
  }
}
