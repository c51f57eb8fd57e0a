import type { Catalogue, Words } from '@avenant/elements/kit/labels.js';

const modules = import.meta.glob<Record<string, Catalogue<Words>>>(['../../packages/elements/src/**/*.labels.ts'], { eager: true });
const translations = import.meta.glob<{ default: Words }>('../../packages/elements/src/**/*.labels.{en,de,it}.ts', { eager: true });

export const languages = ['fr', 'en', 'de', 'it'] as const;
export type Language = (typeof languages)[number];

/** A word in every language that we have it in. */
export interface WordRow {
  readonly key: string;
  readonly in: Readonly<Record<Language, string>>;
}

/** A phrase with parameters, its parameters by their names. */
const shown = (phrase: Words[string] | undefined): string => {
  if (typeof phrase !== 'function') return phrase ?? '';
  const named = new Proxy({}, { get: (_, name) => `{${String(name)}}` });
  return phrase(named as never);
};

/** Every word of every element, by catalogue and key: what a page may replace. */
export const catalogues = Object.entries(modules)
  .map(([path, module]) => {
    const { name, fr } = Object.values(module)[0]!;
    const inLanguage = (language: Language): Words =>
      language === 'fr' ? fr : (translations[path.replace(/\.ts$/, `.${language}.ts`)]?.default ?? {});
    const words = Object.keys(fr).map((key): WordRow => {
      const said = languages.map((language) => [language, shown(inLanguage(language)[key])]);
      return { key, in: Object.fromEntries(said) as WordRow['in'] };
    });
    return { name, words };
  })
  .sort((a, b) => a.name.localeCompare(b.name));
