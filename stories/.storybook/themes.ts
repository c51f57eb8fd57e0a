/** A host's page, as Avenant sees it: light or dark, and the public variables that its sheet sets. */
interface Theme {
  readonly value: string;
  readonly title: string;
  readonly icon: 'sun' | 'moon' | 'paintbrush';
  readonly scheme: 'light' | 'dark';
  readonly sheet?: string;
}

/** Two houses that look like nobody's: a deep accent with square corners, and a light one (its text turns dark) with round ones. */
const garnet = '--avenant-color-accent: #8f1d3f; --avenant-radius-field: 0; --avenant-radius-card: 2px; font-family: Georgia, serif;';
const amber = '--avenant-color-accent: #f2b632; --avenant-radius-field: 12px; --avenant-radius-card: 20px;';

export const themes: readonly Theme[] = [
  { value: 'light', title: 'Light', icon: 'sun', scheme: 'light' },
  { value: 'dark', title: 'Dark', icon: 'moon', scheme: 'dark' },
  { value: 'garnet', title: 'Garnet', icon: 'paintbrush', scheme: 'light', sheet: garnet },
  { value: 'garnet-dark', title: 'Garnet, dark', icon: 'paintbrush', scheme: 'dark', sheet: garnet },
  { value: 'amber', title: 'Amber', icon: 'paintbrush', scheme: 'light', sheet: amber },
  { value: 'amber-dark', title: 'Amber, dark', icon: 'paintbrush', scheme: 'dark', sheet: amber },
];

export const themeOf = (name: string): Theme => themes.find(({ value }) => value === name) ?? themes[0]!;

/** What a page of that theme says of itself, for a `style` attribute: a page of documentation shows several at once. */
export const pageStyle = ({ scheme, sheet = '' }: Theme): string =>
  `color-scheme: ${scheme}; background: Canvas; color: CanvasText; font-family: 'Figtree Variable', system-ui, sans-serif; ${sheet}`;
