/** « de Nadia », « d’Inès »: French joins before a vowel. */
export const ofName = (name: string): string => (/^[aeiouœ]/i.test(name.normalize('NFD')) ? `d’${name}` : `de ${name}`);
