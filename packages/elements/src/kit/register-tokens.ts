import { tokens } from './tokens.js';

/** What an invalid host value falls back to; the light theme's. Tones fall back to plain ink on paper. */
const colors: Readonly<Record<string, string>> = {
  accent: '#0e5a6e',
  'accent-solid': '#0e5a6e',
  'on-accent': '#fff',
  'accent-text': '#0e5a6e',
  'accent-subtle': '#eef5f7',
  surface: '#fff',
  'surface-raised': '#fff',
  'surface-sunken': '#f5f7f8',
  text: '#1c2426',
  'text-muted': '#566063',
  border: '#dde3e5',
  'border-strong': '#727d81',
  focus: '#0e5a6e',
  info: '#2b62a8',
  success: '#1d7145',
  warning: '#85570d',
  danger: '#a8322c',
};
const initialColor = (name: string) => colors[name] ?? (name.endsWith('-subtle') ? '#f4f4f4' : '#333');
/** `1.125rem` → `18px`: an initial value may not depend on the page. */
const inPixels = (length: string) => (length.endsWith('rem') ? `${parseFloat(length) * 16}px` : length);

/** Colours and lengths get their type, once per page: the only way that an invalid host value falls back. */
for (const [name, value] of tokens) {
  const color = name.startsWith('color-');
  if (!color && !/^[\d.]+(px|rem)$/.test(value)) continue;
  try {
    CSS.registerProperty({
      name: `--_av-${name}`,
      syntax: color ? '<color>' : '<length>',
      inherits: true,
      initialValue: color ? initialColor(name.slice('color-'.length)) : inPixels(value),
    });
  } catch {
    // Registered already by another copy, or a browser without registration: an invalid host value is then the host's to mend.
  }
}
