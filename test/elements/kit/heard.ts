import { shownElements, plain } from './visible-text.ts';

const live = '[role="status"],[role="alert"],[aria-live="polite"],[aria-live="assertive"]';

/**
 * What a screen reader would be told below a node, from now on. Only a region that was there before counts: one that comes together
 * with its words is passed over by some screen readers.
 */
export function listen(root: Element): readonly string[] {
  const heard: string[] = [];
  const said = new Map<Element, string>();
  const observed = new Set<Node>();
  const observer = new MutationObserver(() => look());
  const observe = (node: Node) => {
    if (observed.has(node)) return;
    observed.add(node);
    observer.observe(node, { childList: true, subtree: true, characterData: true });
  };
  const look = () => {
    observe(root);
    if (root.shadowRoot) observe(root.shadowRoot);
    for (const element of shownElements(root)) {
      if (element.shadowRoot) observe(element.shadowRoot);
      if (!element.matches(live)) continue;
      const words = plain(element.textContent ?? '');
      const before = said.get(element);
      said.set(element, words);
      if (before !== undefined && words && words !== before) heard.push(words);
    }
  };
  look();
  return heard;
}
