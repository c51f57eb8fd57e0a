/** An insurer's rich text, cleaned: what stays is text with a shape. Loaded, with DOMPurify, where there is some to show. */
import createCleaner from 'dompurify';
import { policy } from '../kit/trusted-types.js';

const tags = `p br hr div span strong b em i u s sub sup small mark abbr code kbd q cite blockquote ul ol li dl dt dd a h1 h2 h3 h4 h5 h6
  table caption thead tbody tfoot tr th td figure figcaption img`;
const attributes = 'href src alt title lang dir start colspan rowspan scope';
/** Web, mail, phone, and places of the host's own site; `//` would lead to another. */
const address = /^(?:https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/i;
/** Only pictures that come with the text: any other would tell its server who reads. */
const picture = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,/i;

/**
 * Styles would go anyway, but a page that forbids them is told of each as soon as it is parsed, and editors write them everywhere. This
 * spares it the noise; what is safe is the cleaner's to say, after it.
 */
const unstyled = (html: string) =>
  html
    .replace(/<style\b[^]*?(?:<\/style\s*>|$)/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/([\s"'/])style(?=\s*=)/gi, '$1data-style'));

const list = (words: string) => words.split(/\s+/);

export interface RichTextOptions {
  /** Level of the first heading within the text. */
  readonly level: number;
  /** Said after a link that opens a tab of its own. */
  readonly newTab: string;
  /** A link within the site was pressed. */
  readonly follow: (href: string) => (event: MouseEvent) => void;
}

let cleaner: ReturnType<typeof createCleaner> | undefined;

/** The text as an element to be put on the page. Throws where the page's policy lets nobody parse it. */
export function richText(html: string, options: RichTextOptions): HTMLElement {
  // Ours alone: a page may have set up its own DOMPurify as it likes.
  cleaner ??= createCleaner(window);
  const clean = cleaner.sanitize(unstyled(html), {
    ALLOWED_TAGS: list(tags),
    ALLOWED_ATTR: list(attributes),
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    ALLOWED_URI_REGEXP: address,
    RETURN_DOM_FRAGMENT: true,
    TRUSTED_TYPES_POLICY: policy(),
  });
  for (const image of clean.querySelectorAll('img')) tidyImage(image);
  for (const link of clean.querySelectorAll('a')) tidyLink(link, options);
  levelled(clean, options.level);
  const text = document.createElement('div');
  text.className = 'rich-text';
  text.append(clean);
  return text;
}

function tidyImage(image: HTMLImageElement): void {
  if (!picture.test(image.getAttribute('src') ?? '')) image.remove();
  else if (!image.hasAttribute('alt')) image.alt = '';
}

function tidyLink(link: HTMLAnchorElement, { newTab, follow }: RichTextOptions): void {
  const href = link.getAttribute('href') ?? '';
  if (/^https?:/i.test(href)) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    link.append(` ${newTab}`);
  } else if (/^[/#]/.test(href)) link.addEventListener('click', (event) => follow(href)(event));
}

/** Headings take their place in the host page's outline, whatever number the insurer gave them. */
function levelled(root: DocumentFragment, level: number): void {
  const headings = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const ranks = [...new Set(headings.map(({ localName }) => localName))].sort();
  for (const heading of headings) {
    const ours = document.createElement('div');
    ours.setAttribute('role', 'heading');
    ours.setAttribute('aria-level', String(Math.min(6, level + ranks.indexOf(heading.localName))));
    ours.append(...heading.childNodes);
    heading.replaceWith(ours);
  }
}
