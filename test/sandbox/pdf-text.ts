/** A paper as pdf.js, which had no part in writing it, reads it. */
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Node {
  role?: string;
  id?: string;
  children?: Node[];
}

/** No-break spaces come back as plain ones. */
export const plain = (text: string) => text.replace(/[\u00A0\u202F]/gu, ' ');

export async function read(octets: ArrayBuffer | Uint8Array) {
  const task = getDocument({ data: new Uint8Array(octets), verbosity: VerbosityLevel.ERRORS });
  const pdf = await task.promise;
  const { info, metadata } = (await pdf.getMetadata()) as unknown as {
    info: Record<string, unknown>;
    metadata: Map<string, unknown> | null;
  };
  const marked = (await pdf.getMarkInfo()) as unknown as Map<string, boolean> | null;
  const preferences = await pdf.getViewerPreferences();
  /** What each element of the structure says, in its order; what goes on overleaf in two parts. */
  const said: [role: string, text: string][] = [];
  let text = '';
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const texts = new Map<string, string>();
    const open: string[] = [];
    for (const item of items)
      if ('str' in item) {
        const piece = item.str + (item.hasEOL && item.str !== '' ? ' ' : '');
        text += piece;
        const id = open.at(-1)!;
        texts.set(id, (texts.get(id) ?? '') + piece);
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? '');
    const walk = (node: Node, roles: readonly string[]): void => {
      const within = node.role ? [...roles, node.role] : roles;
      const says = (node.id && texts.get(node.id)?.trim()) || '';
      if (says !== '') said.push([within.join('/'), says]);
      node.children?.forEach((child) => walk(child, within));
    };
    walk(((await page.getStructTree()) ?? {}) as Node, []);
  }
  const { numPages } = pdf;
  await task.destroy();
  return {
    info,
    metadata,
    isMarked: marked?.get('Marked') === true,
    showsTitle: preferences?.get('DisplayDocTitle') === true,
    numPages,
    said,
    text,
  };
}
