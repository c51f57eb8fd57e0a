/** Language of a node: the nearest `lang` above it, through shadow roots and slots; French when nobody says. */
export function languageOf(node: Element): string {
  for (let at: Element | null = node; at;) {
    const said = at.closest<HTMLElement>('[lang]');
    if (said?.lang) return said.lang;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return 'fr';
}

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls back when a `lang` changes anywhere that could matter to the node: in its tree, and in those around it. */
export function watchLanguage(node: Element, listener: () => void): () => void {
  observer ??= new MutationObserver(() => listeners.forEach((tell) => tell()));
  for (let at: Element | null = node; at;) {
    const root: Node = at.getRootNode();
    // Observed again, a root is still observed once; it is let go with the root itself.
    observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    at = root instanceof ShadowRoot ? root.host : null;
  }
  listeners.add(listener);
  return () => listeners.delete(listener);
}
