import { tokens } from './tokens.js';

/** What an invalid host value falls back to: dark ink, white paper, grey lines. */
const initialColor = (name: string) => (/surface|subtle|on-accent/.test(name) ? '#fff' : /border/.test(name) ? '#767676' : '#222');
/** `1.125rem` → `18px`: an initial value may not depend on the page. */
const inPixels = (length: string) => (length.endsWith('rem') ? `${parseFloat(length) * 16}px` : length);

/** Colours and lengths get their type, once per page: the only way that an invalid host value falls back. */
export function registerTokens(): void {
  for (const [name, value] of tokens) {
    const color = name.startsWith('color-');
    if (!color && !/^[\d.]+(px|rem)$/.test(value)) continue;
    try {
      CSS.registerProperty({
        name: `--_av-${name}`,
        syntax: color ? '<color>' : '<length>',
        inherits: true,
        initialValue: color ? initialColor(name) : inPixels(value),
      });
    } catch {
      // Registered already by another copy, or a browser without registration: an invalid host value is then the host's to mend.
    }
  }
}
