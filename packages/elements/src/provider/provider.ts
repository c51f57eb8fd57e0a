import type { InsurerApi, Session } from '@avenant/api';
import { type PropertyValues, html } from 'lit';
import { after } from '../kit/after.js';
import { AvenantElement } from '../kit/element.js';
import { Giving } from '../kit/giving.js';
import { languageOf } from '../kit/language.js';
import { gated } from '../kit/session-gate.js';
import type { LabelOverrides, Track } from '../kit/surroundings.js';
import { LoginForm, signedIn } from '../login-form/login-form.js';
import type { SessionKeeper } from '../ui/session-keeper.js';
import { providerStyles } from './provider.styles.js';

/** The session ended, and the person is asked to sign in again. Cancel it to send them to a page of the host's instead. */
export const sessionEnded = 'avenant-session-ended';
/** Somebody else has signed in: what the page keeps for the first person must go. */
export const accountChanged = 'avenant-account-changed';

/**
 * Gives everything below it the insurer's client, the page's words and its theme, and keeps a person's work when their
 * session ends: they sign in again in place, and what they were doing goes on. They are warned two minutes before, and asked for a second
 * step, in place too, where the insurer wants one.
 *
 * Language is HTML's own: set `lang` on the provider, or on any element above or below it.
 *
 * @tag avenant-provider
 * @slot - The page's widgets, however deep.
 * @slot sign-in - Filled by the element itself: the form of the sign-in dialog stays in the page, where password managers see it.
 * @slot step-up - Filled by the element itself: the field of the second step's dialog.
 * @csspart heading - Title of its dialogs.
 * @csspart session-ending - The notice that the session is about to end.
 * @fires {CustomEvent<void>} avenant-session-ended - Cancelable. The session ended; by default a dialog asks to sign in again.
 * @fires {CustomEvent<void>} avenant-account-changed - Another account has signed in; everything kept was dropped.
 */
export class Provider extends AvenantElement {
  static override readonly tag = 'avenant-provider';
  static readonly uses = [LoginForm];
  static override styles = providerStyles;
  static override properties = {
    baseUrl: { attribute: 'base-url' },
    theme: { reflect: true },
    pageLabels: { attribute: false },
    track: { attribute: false },
  };

  /** How `base-url` becomes a client; `import 'avenant/provider.js'` sets it to our HTTP client. */
  static createClient?: (config: { baseUrl: string; language: () => string }) => InsurerApi;

  /** Where the insurer's API is: `https://api.example/v1`. The client is built from it, unless `.api` is given. */
  baseUrl?: string;
  /** `light`, `dark`, or the page's own colour scheme when absent. */
  theme?: 'light' | 'dark';
  /** Words that replace ours below this provider, by catalogue and key. */
  pageLabels?: LabelOverrides;
  /** Told of what the customer does, in codes; recording it, with consent, is the host's. */
  track?: Track;

  #keeper?: SessionKeeper;
  #cancel?: () => void;
  #given = new Giving(this);
  #open?: { readonly from: InsurerApi; readonly api: InsurerApi } | undefined;
  #account?: string | undefined;

  protected override willUpdate(changed: PropertyValues<Provider>): void {
    if (changed.has('api') || changed.has('baseUrl')) this.#open = this.#connect();
    this.#give();
  }

  /** The client that the widgets below are given: the host's, behind the sign-in gate. */
  override get client(): InsurerApi | undefined {
    return this.#open?.api;
  }

  #connect(
    from = this.api ?? (this.baseUrl ? Provider.createClient?.({ baseUrl: this.baseUrl, language: () => languageOf(this) }) : undefined),
  ) {
    return (
      from && {
        from,
        api: gated(
          from,
          async (error) => (await this.#keep()).mend(error),
          (session) => this.#meet(session),
        ),
      }
    );
  }

  #give(): void {
    const around = this.surroundings; // A provider inside another leaves open what it does not say.
    this.#given.give({
      api: this.client ?? around?.api,
      labels: this.pageLabels ?? around?.labels,
      track: this.track ?? around?.track,
    });
  }

  #meet(session?: Session): void {
    if (!session) return this.#renew();
    const { accountId } = session;
    const other = this.#account !== undefined && this.#account !== accountId;
    this.#account = accountId;
    // Its end is far: what watches over it can come when the page has rest.
    this.#cancel?.();
    this.#cancel = after(30_000, () =>
      this.#keep().then(
        (keeper) => keeper.follow(session),
        () => {},
      ),
    );
    if (!other) return;
    this.#keeper?.drop();
    this.#renew();
    this.emit(accountChanged, undefined);
  }

  /** A client of a new identity: what the widgets below have kept belonged to somebody else, or to another company. */
  #renew(): void {
    this.#open = this.#connect(this.#open?.from);
    this.#give();
  }

  async #keep(): Promise<SessionKeeper> {
    const { SessionKeeper } = await import('../ui/session-keeper.js');
    return (this.#keeper ??= new SessionKeeper(this, LoginForm.tag, signedIn, sessionEnded, () => import('./provider.labels.js')));
  }

  protected override render() {
    return html`<slot></slot>${this.#keeper?.draw()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avenant-provider': Provider;
  }
  interface HTMLElementEventMap {
    'avenant-session-ended': CustomEvent<void>;
    'avenant-account-changed': CustomEvent<void>;
  }
}
