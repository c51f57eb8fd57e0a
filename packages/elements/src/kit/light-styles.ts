const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * Styles for what an element draws in the page's own tree (a form that password managers must see). The sheet is adopted by
 * the root that the element stands in, scoped by the element's tag. Every declaration is `!important` inside a layer: a
 * layered important rule wins over a host's unlayered `*{all:unset!important}` (CSS Cascade 5 §6.4.4).
 */
export function adoptLightStyles(host: Element, rules: string): void {
  const root = host.getRootNode() as Document | ShadowRoot;
  const page = host.ownerDocument;
  const made = sheets.get(page) ?? new Map<string, CSSStyleSheet>();
  sheets.set(page, made);
  let sheet = made.get(rules);
  if (!sheet) {
    sheet = new (page.defaultView ?? globalThis).CSSStyleSheet();
    sheet.replaceSync(`@layer avenant{${rules.replaceAll(';', '!important;')}}`);
    made.set(rules, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
