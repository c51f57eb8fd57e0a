import type { Reply } from './wire.js';

/** One PATCH of an upload. */
export interface UploadRequest {
  url: string;
  headers: Record<string, string>;
  /** The part to send; a slice of the file, so that nothing is read before it leaves. */
  body: Blob;
  credentials: RequestCredentials;
  signal: AbortSignal;
  /** Octets of `body` that have left. */
  onProgress: (sent: number) => void;
}

/** Carries bytes. Rejects when there was no answer; a refusal is an answer. */
export type UploadTransport = (request: UploadRequest) => Promise<Reply>;

/** XMLHttpRequest: the one way for a browser to tell how far a request has come. */
const byXhr: UploadTransport = ({ url, headers, body, credentials, signal, onProgress }) =>
  new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    const abort = () => xhr.abort();
    xhr.open('PATCH', url);
    xhr.withCredentials = credentials === 'include';
    for (const [name, value] of Object.entries(headers)) xhr.setRequestHeader(name, value);
    xhr.upload.onprogress = ({ loaded }) => onProgress(loaded);
    xhr.onloadend = () => {
      signal.removeEventListener('abort', abort);
      if (xhr.status) resolve({ status: xhr.status, header: (name) => xhr.getResponseHeader(name), text: xhr.responseText });
      else reject(new TypeError('no answer'));
    };
    signal.addEventListener('abort', abort);
    xhr.send(body);
  });

/** Fetch, where there is no XMLHttpRequest: Node, workers of some kinds. It does not tell how far it has come. */
const byFetch =
  (fetcher: typeof fetch | undefined): UploadTransport =>
  async ({ url, headers, body, credentials, signal }) => {
    const response = await (fetcher ?? fetch)(url, { method: 'PATCH', headers, body, credentials, signal });
    return { status: response.status, header: (name) => response.headers.get(name), text: await response.text() };
  };

/** What this machine has. */
export const systemTransport = (fetcher?: typeof fetch): UploadTransport =>
  typeof XMLHttpRequest === 'function' ? byXhr : byFetch(fetcher);
