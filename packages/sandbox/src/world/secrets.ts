/** 256 random bits, as text that an address may hold. */
export const secretToken = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** Crockford's base 32: no letter that reads like a digit. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Five random bits each. */
export const secretCharacters = (count: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(count)), (octet) => alphabet[octet % 32]).join('');

const codes = 1_000_000;
/** Six digits, each code as likely as any other. */
export function secretCode(): string {
  const even = Math.floor(2 ** 32 / codes) * codes;
  for (;;) {
    const drawn = crypto.getRandomValues(new Uint32Array(1))[0]!;
    if (drawn < even) return String(drawn % codes).padStart(6, '0');
  }
}
