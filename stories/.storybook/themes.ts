/** Sheets of the portal's insurers, as a host page would have them: `demo/public/<insurer>/theme.css` sets public variables on `:root`. */
const sheets = import.meta.glob<string>('../../demo/public/*/theme.css', { query: '?raw', import: 'default', eager: true });
const insurers = new Map(Object.entries(sheets).map(([path, css]) => [path.split('/').at(-2)!, css]));

const title = (name: string) => name[0]!.toUpperCase() + name.slice(1);
export const themes = [
  { value: 'light', title: 'Light', icon: 'sun' as const },
  { value: 'dark', title: 'Dark', icon: 'moon' as const },
  ...[...insurers.keys()].map((name) => ({ value: name, title: title(name), icon: 'paintbrush' as const })),
];

const sheet = new CSSStyleSheet();

/** Makes the preview's page look like the theme's. Answers the provider's own `theme`. */
export function wear(theme: string): 'light' | 'dark' {
  const scheme = theme === 'dark' ? 'dark' : 'light';
  sheet.replaceSync(
    `${insurers.get(theme) ?? ''} :root{color-scheme:${scheme}} body{background:Canvas;color:CanvasText;font-family:system-ui,sans-serif}`,
  );
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  return scheme;
}
