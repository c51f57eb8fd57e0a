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

interface Watch {
  readonly listeners: Set<() => void>;
  readonly observer: MutationObserver;
}
const watches = new WeakMap<Node, Watch>();

function watchRoot(root: Node, listener: () => void): () => void {
  let watch = watches.get(root);
  if (!watch) {
    const listeners = new Set<() => void>();
    const observer = new MutationObserver(() => listeners.forEach((tell) => tell()));
    observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    watches.set(root, (watch = { listeners, observer }));
  }
  const { listeners, observer } = watch;
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    observer.disconnect();
    watches.delete(root);
  };
}

/** Calls back when a `lang` changes anywhere that could matter to the node; one observer a root serves all elements. */
export function watchLanguage(node: Element, listener: () => void): () => void {
  const stops: (() => void)[] = [];
  for (let at: Element | null = node; at;) {
    const root: Node = at.getRootNode();
    stops.push(watchRoot(root, listener));
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return () => stops.forEach((stop) => stop());
}
