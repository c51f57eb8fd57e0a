import type { Config } from 'dompurify';
import { pdfFile } from './pdf-files.js';

type Policy = NonNullable<Config['TRUSTED_TYPES_POLICY']>;
interface Factory {
  createPolicy(name: string, rules: { createHTML(html: string): string; createScriptURL(url: string): string }): Policy;
}

let made: Policy | null | undefined;

/**
 * The page's one policy of ours (W3C Trusted Types), `avenant`: what the cleaner of rich text parses, and the worker of the reader of PDFs. Nothing where the browser has no
 * Trusted Types, or where the page's `trusted-types` does not name it.
 */
export function policy(): Policy | null {
  if (made !== undefined) return made;
  try {
    made = (globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy('avenant', {
      createHTML: (html) => html,
      createScriptURL(url) {
        if (url === pdfFile('pdf.worker.min.js') || url.startsWith(`blob:${location.origin}/`)) return url;
        throw new TypeError('of ours, only the reader of PDFs begins a script');
      },
    });
  } catch {
    // Not named, or another copy has it and 'allow-duplicates' is not there.
  }
  return (made ??= null);
}
