import type { Catalogue, Words } from '@avenant/elements/kit/labels.js';

const modules = import.meta.glob<Record<string, Catalogue<Words>>>(['../../packages/elements/src/**/*.labels.ts'], { eager: true });
const translations = import.meta.glob<{ default: Words }>('../../packages/elements/src/**/*.labels.en.ts', { eager: true });

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
    const en = translations[path.replace(/\.ts$/, '.en.ts')]?.default ?? {};
    return { name, words: Object.keys(fr).map((key) => ({ key, fr: shown(fr[key]), en: shown(en[key]) })) };
  })
  .sort((a, b) => a.name.localeCompare(b.name));
