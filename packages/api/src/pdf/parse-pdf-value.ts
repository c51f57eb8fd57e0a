/** An indirect reference: `12 0 R`. */
export interface PdfReference {
  readonly object: number;
  readonly generation: number;
}

/** Names are strings, PDF strings are bytes; streams do not occur in a dictionary. */
export type PdfValue = number | boolean | null | string | Uint8Array | PdfReference | PdfValue[] | PdfDictionary;
export type PdfDictionary = Map<string, PdfValue>;

export const isDictionary = (value: PdfValue | undefined): value is PdfDictionary => value instanceof Map;
export const isReference = (value: PdfValue | undefined): value is PdfReference =>
  typeof value === 'object' && value !== null && 'object' in value && 'generation' in value;

const DEPTH = 32;
const escapes: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/** Reads the value that begins at `at` (ISO 32000-1 §7.3). Throws a `SyntaxError` on anything that is none, or that is cut. */
export function parsePdfValue(bytes: Uint8Array, at = 0): PdfValue {
  const text = new TextDecoder('latin1').decode(bytes);
  let position = at;

  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = position;
    const match = pattern.exec(text) ?? undefined;
    position += match?.[0].length ?? 0;
    return match;
  };
  const fail = (): never => {
    throw new SyntaxError(`no PDF value at ${position}`);
  };
  const skip = () => take(/(?:[\0\t\n\f\r ]|%[^\r\n]*)*/y);

  function hexString(): Uint8Array {
    const digits = (take(/<([\da-fA-F\0\t\n\f\r ]*)>/y) ?? fail())[1]!.replace(/[^\da-f]/gi, '');
    return Uint8Array.from(digits.match(/..?/g) ?? [], (pair) => Number.parseInt(pair.padEnd(2, '0'), 16));
  }

  function literalString(): Uint8Array {
    const out: number[] = [];
    let open = 1;
    position += 1;
    while (true) {
      if (position >= text.length) fail();
      const octal = take(/\\([0-7]{1,3})/y);
      const escape = octal ?? take(/\\(\r\n|[^])/y);
      if (octal) out.push(Number.parseInt(octal[1]!, 8) & 255);
      else if (escape) {
        const [, escaped] = escape as unknown as [string, string];
        // An escaped line end continues the line; an unknown escape is the character itself.
        if (!/[\r\n]/.test(escaped)) out.push(escapes[escaped] ?? bytes[position - 1]!);
      } else {
        const byte = bytes[position++]!;
        if (byte === 0x28) open++;
        if (byte === 0x29 && --open === 0) return Uint8Array.from(out);
        out.push(byte);
      }
    }
  }

  function dictionary(depth: number): PdfDictionary {
    const entries: PdfDictionary = new Map();
    for (skip(); !take(/>>/y); skip()) entries.set(name(), value(depth));
    return entries;
  }

  function array(depth: number): PdfValue[] {
    const items: PdfValue[] = [];
    for (skip(); !take(/\]/y); skip()) items.push(value(depth));
    return items;
  }

  const name = () =>
    (take(/\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y) ?? fail())[1]!.replace(/#([\da-f]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );

  function value(depth: number): PdfValue {
    if (depth > DEPTH) fail();
    skip();
    if (take(/<</y)) return dictionary(depth + 1);
    if (take(/\[/y)) return array(depth + 1);
    if (text[position] === '<') return hexString();
    if (text[position] === '(') return literalString();
    if (text[position] === '/') return name();
    const reference = take(/(\d{1,10})[\0\t\n\f\r ]+(\d{1,5})[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/y);
    if (reference) return { object: Number(reference[1]), generation: Number(reference[2]) };
    const number = take(/[+-]?(?:\d+\.?\d*|\.\d+)/y);
    if (number) return Number(number[0]);
    const word = (take(/true|false|null/y) ?? fail())[0];
    return word === 'null' ? null : word === 'true';
  }

  return value(0);
}
