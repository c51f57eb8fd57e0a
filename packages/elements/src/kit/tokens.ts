import { unsafeCSS } from 'lit';

/**
 * Every design token: the public variable `--avenant-<name>` that a host may set, read once into the private alias
 * `--_av-<name>` that the sheets use. Colours derive from one accent, in OKLCH; contrast is held by construction
 * (test/elements/tokens.test.ts checks it over a wheel of accents, light and dark).
 */
type Token = readonly [name: string, value: string];

const from = (l: string, c = 'c') => `oklch(from var(--_av-color-accent) ${l} ${c} h)`;
const both = (light: string, dark: string) => `light-dark(${light},${dark})`;
const color = (name: string, value: string): Token => [`color-${name}`, value];
const round = (n: number) => +n.toFixed(3);
const tone = (name: string, hue: number, chroma: number): Token[] => [
  color(name, both(`oklch(.5 ${chroma} ${hue})`, `oklch(.74 ${chroma} ${hue})`)),
  color(`${name}-subtle`, both(`oklch(.96 ${round(chroma / 5)} ${hue})`, `oklch(.29 ${round(chroma / 3)} ${hue})`)),
  color(`${name}-text`, both(`oklch(.42 ${chroma} ${hue})`, `oklch(.88 ${round(chroma / 2)} ${hue})`)),
];
// A light accent (yellow) keeps its light and takes dark text; a middling one is darkened until white text reads on it.
const isLight = 'clamp(0,(l - .74)*999,1)';

export const tokens: readonly Token[] = [
  color('accent', '#0e5a6e'),
  color('accent-solid', from(`calc(${isLight}*l + (1 - ${isLight})*min(l,.53))`)),
  color('on-accent', from(`calc(1 - ${isLight}*.82)`, '0')),
  color('accent-hover', 'color-mix(in oklch,var(--_av-color-accent-solid),#000 12%)'),
  color('accent-text', both(from('min(l,.47)'), from('max(l,.8)', 'min(c,.1)'))),
  color('accent-subtle', both(from('.955', 'min(c,.022)'), from('.3', 'min(c,.04)'))),
  color('surface', both('#fff', from('.19', 'min(c,.012)'))),
  color('surface-raised', both('#fff', from('.23', 'min(c,.014)'))),
  color('surface-sunken', both(from('.97', 'min(c,.006)'), from('.165', 'min(c,.01)'))),
  color('text', both(from('.25', 'min(c,.03)'), from('.95', 'min(c,.01)'))),
  color('text-muted', both(from('.46', 'min(c,.025)'), from('.77', 'min(c,.02)'))),
  color('border', both(from('.905', 'min(c,.012)'), from('.36', 'min(c,.018)'))),
  color('border-strong', both(from('.58', 'min(c,.025)'), from('.64', 'min(c,.025)'))),
  color('backdrop', '#0007'),
  color('focus', both(from('min(l,.5)', 'max(c,.09)'), from('max(l,.8)', 'max(c,.09)'))),
  ...tone('info', 250, 0.13),
  ...tone('success', 152, 0.11),
  ...tone('warning', 70, 0.11),
  ...tone('danger', 26, 0.16),
  ['text-s', '.875rem'],
  ['text-m', '1rem'],
  ['text-l', '1.125rem'],
  ['text-xl', '1.375rem'],
  ['weight-strong', '600'],
  ['radius-field', '6px'],
  ['radius-card', '12px'],
  ['radius-full', '999px'],
  ['space', '4px'],
  ['target', '44px'],
  ['measure', '65ch'],
  ['shadow', '0 8px 28px oklch(from var(--_av-color-accent) .2 min(c,.03) h / .18)'],
  ['duration', '160ms'],
];

/** The aliases, for `:host`. */
export const tokenStyles = unsafeCSS(`:host{${tokens.map(([name, value]) => `--_av-${name}:var(--avenant-${name},${value})`).join(';')}}`);
