/** 256 random bits, as text that an address may hold. */
export const secretToken = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const codes = 1_000_000;
/** Six digits, each code as likely as any other. */
export function secretCode(): string {
  const even = Math.floor(2 ** 32 / codes) * codes;
  for (;;) {
    const drawn = crypto.getRandomValues(new Uint32Array(1))[0]!;
    if (drawn < even) return String(drawn % codes).padStart(6, '0');
  }
}
