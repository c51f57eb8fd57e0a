import { isServer } from 'lit';

/** The version that this copy was built as; `npm run build` keeps it equal to package.json (test/house.test.ts). */
export const version = '0.1.0';

/** An element class of ours: it knows its tag, and the elements that it draws. */
export interface AvenantElementClass extends CustomElementConstructor {
  readonly tag: string;
  readonly uses?: readonly AvenantElementClass[];
  readonly version?: string;
}

/**
 * Registers an element and the elements it uses. Where the tag is taken already, by another copy or another version, it
 * steps aside with one warning: the page keeps working with the first.
 */
export function define(element: AvenantElementClass): void {
  if (isServer) return; // On a server, importing is all there is to do.
  element.uses?.forEach(define);
  const taken = customElements.get(element.tag) as AvenantElementClass | undefined;
  if (!taken) customElements.define(element.tag, element);
  else if (taken !== element) warnOnce(element, taken);
}

let warned = false;
function warnOnce(element: AvenantElementClass, taken: AvenantElementClass): void {
  if (warned) return;
  warned = true;
  console.warn(
    `Avenant ${element.version ?? version} steps aside: <${element.tag}> is already defined by version ${taken.version ?? 'unknown'}.`,
  );
}
