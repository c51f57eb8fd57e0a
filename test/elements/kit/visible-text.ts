/** Children as the page shows them: through shadow roots and slots. */
export function shownChildren(node: Node): readonly Node[] {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    return assigned.length > 0 ? assigned : [...node.childNodes];
  }
  const root = node instanceof Element ? node.shadowRoot : null;
  return [...(root ?? node).childNodes];
}

/** Every element that is on the page below a node, through shadow roots and slots; `leaf` says into which it is not worth looking. */
export function* shownElements(node: Node, leaf = (_: Element) => false): Generator<Element> {
  for (const child of shownChildren(node)) {
    if (child instanceof Element) yield child;
    if (!(child instanceof Element && leaf(child))) yield* shownElements(child, leaf);
  }
}

const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
const isBlock = (element: Element) => !getComputedStyle(element).display.startsWith('inline');

function write(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element)) return '';
  if (['STYLE', 'SCRIPT', 'TEMPLATE', 'svg'].includes(node.nodeName)) return '';
  // A slot, and a provider, have no box of their own.
  const hasBox = getComputedStyle(node).display !== 'contents';
  if (hasBox && !isShown(node)) return '';
  const inside = shownChildren(node).map(write).join('');
  return hasBox && isBlock(node) ? ` ${inside} ` : inside;
}

/** Every kind of space reads as one space: French puts narrow ones before its marks. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a person reads there, in order, spaces made plain. */
export const textOf = (node: Node): string => plain(write(node));
