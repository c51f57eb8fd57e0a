import type { PDFPageProxy } from 'pdfjs-dist';

interface Node {
  readonly role?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

/** A paper may name a role as it likes: one that an object inherits is none of ours. */
const roles = new Map([
  ['P', 'paragraph'],
  ['L', 'list'],
  ['LI', 'listitem'],
]);
const deepest = 50;

/**
 * Puts the words of a page under the roles that the paper gives them, and in its order: a heading of the paper is one of the page. Where they
 * are drawn does not change, for each stands at its own place.
 */
export async function giveStructure(page: PDFPageProxy, words: HTMLElement, below: number): Promise<void> {
  const tree = (await page.getStructTree()) as Node | null;
  if (!tree) return;
  const pieces = new Map(Array.from(words.querySelectorAll<HTMLElement>('.markedContent[id]'), (piece) => [piece.id, piece]));
  const grow = ({ children = [] }: Node, into: HTMLElement, depth: number): void => {
    for (const child of children) {
      if (child.id !== undefined) into.append(pieces.get(child.id) ?? '');
      if (child.role === undefined || depth > deepest) continue;
      const [, level] = /^H([1-6])$/.exec(child.role) ?? [];
      const role = level ? 'heading' : roles.get(child.role);
      const box = role ? document.createElement('span') : into;
      if (role) {
        box.className = 'markedContent';
        box.setAttribute('role', role);
        if (level) box.setAttribute('aria-level', String(Math.min(6, below + Number(level))));
        into.append(box);
      }
      grow(child, box, depth + 1);
    }
  };
  grow(tree, words, 0);
}
