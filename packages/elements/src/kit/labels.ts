import type { ReactiveController } from 'lit';
import type { AvenantElement } from './element.js';
import { languageOf, watchLanguage } from './language.js';

type Params = Record<string, string | number>;
/** A word, or a phrase that takes parameters. */
type Phrase = string | ((params: never) => string);
export type Words = Readonly<Record<string, Phrase>>;
/** The same words in another language: each key, with the same parameters. */
export type Translation<W extends Words> = { readonly [K in keyof W]: W[K] extends string ? string : W[K] };

type Loader<W extends Words> = () => Promise<{ default: Partial<Translation<W>> }>;

/** The words of one element (or of one shared drawing): French at hand, other languages fetched when a page speaks them. */
export interface Catalogue<W extends Words> {
  readonly name: string;
  readonly fr: W;
  readonly languages: Readonly<Record<string, Loader<W>>>;
}

export const catalogue = <const N extends string, W extends Words>(name: N, fr: W, languages: Catalogue<W>['languages']): Catalogue<W> => ({
  name,
  fr,
  languages,
});

const loaded = new Map<string, Words>();

/** BCP 47 look-up by truncation: `de-CH` → `de`; nothing is fetched for a language that we do not have. */
function languageFor<W extends Words>(book: Catalogue<W>, tag: string): string | undefined {
  for (let at = tag.toLowerCase(); at; at = at.slice(0, Math.max(0, at.lastIndexOf('-'))))
    if (at in book.languages || at === 'fr') return at;
  return undefined;
}

/** A host's replacement is plain text; `{name}` stands for a parameter of the phrase. */
const replaced = (text: string, original: Phrase | undefined) =>
  typeof original === 'function'
    ? (params: Params) => text.replace(/\{(\w+)\}/g, (whole, key: string) => String(params[key] ?? whole))
    : text;

/**
 * The words that an element says, in the language of where it stands: its own `labels`, else the provider's, else the
 * catalogue's. Redraws its host when the language or the words change.
 */
export class Labels<W extends Words> implements ReactiveController {
  #host: AvenantElement;
  #book: Catalogue<W>;
  #stop?: () => void;
  #tag = 'fr';
  #made?: { readonly of: readonly unknown[]; readonly words: W };

  constructor(host: AvenantElement, book: Catalogue<W>) {
    this.#host = host;
    this.#book = book;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = watchLanguage(this.#host, this.#follow);
    this.#follow();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** BCP 47 tag for `Intl`: the page's own, regions included. */
  get locale(): string {
    return this.#tag === 'en' ? 'en-GB' : this.#tag;
  }

  get words(): W {
    const page = this.#host.surroundings?.labels?.[this.#book.name];
    const base = loaded.get(this.#key()) ?? this.#book.fr;
    const of = [base, page, this.#host.labels];
    if (!page && !this.#host.labels) return base as W;
    if (!this.#made || of.some((part, i) => part !== this.#made?.of[i]))
      this.#made = { of, words: this.#merge(base, page, this.#host.labels) };
    return this.#made.words;
  }

  #merge(base: Words, ...overrides: (Readonly<Record<string, string>> | undefined)[]): W {
    const words: Record<string, Phrase> = { ...base };
    for (const override of overrides)
      for (const [key, text] of Object.entries(override ?? {}))
        if (Object.hasOwn(words, key)) words[key] = replaced(text, this.#book.fr[key]);
    return words as W;
  }

  #key(): string {
    return `${this.#book.name}/${languageFor(this.#book, this.#tag) ?? 'fr'}`;
  }

  #follow = (): void => {
    const tag = languageOf(this.#host);
    if (tag === this.#tag) return;
    this.#tag = tag;
    this.#host.requestUpdate();
    const language = languageFor(this.#book, tag);
    const key = this.#key();
    if (!language || language === 'fr' || loaded.has(key)) return;
    this.#book.languages[language]?.().then(
      (module) => {
        loaded.set(key, { ...this.#book.fr, ...(module.default as Words) });
        this.#host.requestUpdate();
      },
      () => {}, // The page stays in French: a word is better than none.
    );
  };
}
