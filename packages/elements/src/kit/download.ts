import { AvenantError, asAvenantError } from '@avenant/api';
import { Departure } from './departure.js';
import type { AvenantElement } from './element.js';
import { makeStale } from './topics.js';

/** The customer has a document on its way. */
export const documentOpened = 'avenant-document-opened';
export interface DocumentOpenedDetail {
  readonly documentId: string;
}

/** Addresses that bytes may come from: what a script could hide in another one is nobody's document. */
const isSafe = (url: string) => URL.canParse(url, document.baseURI) && /^(https?|blob):$/.test(new URL(url, document.baseURI).protocol);

/**
 * Fetches documents for the customer, one at a time. The link is asked for at the press, because it is its own permission and soon
 * expires; it is then followed in the press's own right, and never leaves the page that asked for it.
 */
export class Download {
  /** The document whose link is being asked for. */
  busy?: string | undefined;
  failed?: { readonly documentId: string; readonly error: AvenantError } | undefined;
  /** A link that came too late to be followed by itself: browsers open nothing long after a press. */
  ready?: { readonly documentId: string; readonly href: string; readonly until: number } | undefined;
  #host: AvenantElement;
  #underWay?: AbortController | undefined;

  constructor(host: AvenantElement) {
    this.#host = host;
    new Departure(host, () => this.#stop());
  }

  /** A second press while busy is the same press. */
  async ask(documentId: string): Promise<void> {
    const api = this.#host.client;
    if (!api || this.busy === documentId) return;
    this.#stop();
    const underWay = (this.#underWay = new AbortController());
    this.#turn({ busy: documentId });
    try {
      const { url, expiresAt } = await api.documents.link({ documentId }, { signal: underWay.signal });
      if (underWay.signal.aborted) return;
      if (!isSafe(url)) throw new AvenantError('invalid-answer', 'documents.link');
      if (navigator.userActivation?.isActive === false) this.#turn({ ready: { documentId, href: url, until: Date.parse(expiresAt) } });
      else this.#press(documentId, url);
    } catch (error) {
      if (!underWay.signal.aborted) this.#turn({ failed: { documentId, error: asAvenantError(error) } });
    }
  }

  /** Click listener of the link that came late: one that has expired meanwhile is asked for anew. */
  follow = (event: Event): void => {
    const { documentId, until } = this.ready!;
    if (this.#host.client && this.#host.client.now().getTime() < until) return this.#followed(documentId);
    event.preventDefault();
    void this.ask(documentId);
  };

  /** What the insurer knows of the document may have changed with it. */
  #followed(documentId: string): void {
    this.#turn({});
    this.#host.surroundings?.track?.('document-opened');
    this.#host.dispatchEvent(
      new CustomEvent<DocumentOpenedDetail>(documentOpened, { detail: { documentId }, bubbles: true, composed: true }),
    );
    if (this.#host.client) makeStale(this.#host.client, 'documents');
  }

  /** As a press on a link does: the page stays, and tells the other side nothing of itself. */
  #press(documentId: string, href: string): void {
    const link = document.createElement('a');
    Object.assign(link, { href, download: '', target: '_blank', rel: 'noopener noreferrer', hidden: true });
    this.#host.renderRoot.append(link);
    link.click();
    link.remove();
    this.#followed(documentId);
  }

  #turn({ busy, failed, ready }: Pick<Download, 'busy' | 'failed' | 'ready'>): void {
    this.busy = busy;
    this.failed = failed;
    this.ready = ready;
    this.#host.requestUpdate();
  }

  #stop(): void {
    this.#underWay?.abort();
    this.busy = undefined;
  }
}

declare global {
  interface HTMLElementEventMap {
    'avenant-document-opened': CustomEvent<DocumentOpenedDetail>;
  }
}
