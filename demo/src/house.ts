import type { TemplateResult } from 'lit';
import type { LabelOverrides, Portal } from './portal.js';
import type { PortalWords } from './words.js';

export type Language = 'fr' | 'en';

/** What every page may say of the insurer whose portal it belongs to. */
export interface Sign {
  readonly name: string;
  /** Where its portal begins: `/lumio/`. */
  readonly base: string;
  /** By what its customers sign in, in the words of `avenant-login-form`. */
  readonly identifierKinds: 'customer_number' | 'email';
  /** Who may try the demo, the password that they share, and what each finds. */
  readonly accounts: readonly (readonly [identifier: string, what: string])[];
  readonly password: string;
  /** The insurer's side of the demo. */
  readonly desk: string;
}

/** A page of a portal. */
export interface PortalPage<W extends PortalWords> {
  /** Below the base, `{id}` standing for what it is about: `dossiers/{id}`. In French, because customers read it. */
  readonly path: string;
  /** Of the window. Browsers keep it in their history, so that it says where, never who or what about. */
  title(words: W): string;
  /** The page of the navigation that it stands under. */
  readonly under?: string;
  /** Also for who is not signed in. */
  readonly isOpen?: true;
  /** What it takes in the company that the page is in: where somebody has it not, the navigation does not lead there. */
  readonly permission?: string;
  /** Fetches the widgets that it is assembled from. */
  needs?(isSignedIn: boolean): Promise<unknown>;
  draw(portal: Portal<W>): unknown;
}

/** An insurer's portal as data: its name, its words, its pages. Layout and behaviour are the same for all. */
export interface House<W extends PortalWords = PortalWords> extends Sign {
  readonly words: Readonly<Record<Language, W>>;
  /** Words of its own in the widgets. */
  readonly labels: Readonly<Record<Language, LabelOverrides>>;
  /** Page by name. `home` and `sign-in` are always there. */
  readonly pages: Readonly<Record<string, PortalPage<W>>>;
  /** The four places of a phone's bar; the rail of a desktop has the others too. */
  readonly navigation: readonly {
    readonly name: string;
    readonly icon: TemplateResult;
    readonly onRailOnly?: true;
    word(words: W): string;
  }[];
  /** What stands beside the brand, for who is signed in. */
  beside?(portal: Portal<W>): unknown;
  /** Who is signed in, and the way out; without it, the bar says the name and has a button. */
  person?(portal: Portal<W>): unknown;
  /** What comes while the page is open. */
  bell(portal: Portal<W>): unknown;
  /** What is behind the sign-in; fetched beside it, so that the form does not wait. */
  inside(): Promise<unknown>;
}
