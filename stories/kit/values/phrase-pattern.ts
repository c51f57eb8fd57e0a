type Phrase = string | ((params: never) => string);

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Stands where a parameter will stand. */
const hole = '\uE000';

/** How a word is recognised in what a page says, every kind of space being one: its fixed parts, whatever its parameters are. */
export function phrasePattern(phrase: Phrase): RegExp {
  const said = typeof phrase === 'string' ? phrase : phrase(new Proxy({}, { get: () => hole }) as never);
  return new RegExp(said.split(hole).map(plain).map(literal).join('.+'));
}
