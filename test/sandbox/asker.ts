/** One customer's browser, as far as HTTP goes: it keeps its cookie, and asks either door in the same words. */
import { randomUUID } from 'node:crypto';

export const password = 'Demo-Lumio-2026!';
export type Fetch = (request: Request) => Promise<Response>;
export interface Told {
  status: number;
  headers: Headers;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a test reads is asserted, not typed
  body: any;
}

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');
export const metadata = (entries: Record<string, string>) =>
  Object.entries(entries)
    .map(([key, value]) => `${key} ${base64(value)}`)
    .join(',');

export class Asker {
  readonly #fetch: Fetch;
  readonly root: string;
  cookie: string | undefined;
  headers: Record<string, string> = {};

  constructor(fetch: Fetch, origin: string, tenant = 'lumio') {
    this.#fetch = fetch;
    this.root = `${origin}/api/${tenant}`;
  }
  async raw(method: string, path: string, headers: Record<string, string> = {}, body?: BodyInit): Promise<Response> {
    const url = path.startsWith('http') ? path : path.startsWith('/api/') ? new URL(path, this.root).href : `${this.root}/v1${path}`;
    const response = await this.#fetch(
      new Request(url, {
        method,
        headers: { ...(this.cookie ? { Cookie: this.cookie } : {}), ...this.headers, ...headers },
        ...(body === undefined ? {} : { body, duplex: 'half' as never }),
      }),
    );
    for (const cookie of response.headers.getSetCookie()) this.cookie = /Max-Age=0/.test(cookie) ? undefined : cookie.split(';')[0];
    return response;
  }
  async ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Told> {
    const json = body === undefined ? undefined : JSON.stringify(body);
    const response = await this.raw(
      method,
      path,
      { ...(json === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
      json,
    );
    const text = await response.text();
    let told: unknown = text;
    try {
      told = JSON.parse(text);
    } catch {
      // Some answers are not JSON.
    }
    return { status: response.status, headers: response.headers, body: told };
  }
  get(path: string, headers?: Record<string, string>): Promise<Told> {
    return this.ask('GET', path, undefined, headers);
  }
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Told> {
    return this.ask('POST', path, body, headers);
  }
  signIn(identifier = '28000451', word = password): Promise<Told> {
    return this.post('/sessions', { identifier, password: word });
  }
  control(method: string, path: string, body?: unknown): Promise<Told> {
    return this.ask(method, `${this.root}/__test${path}`, body);
  }

  announce(file: {
    filename: string;
    bytes: number;
    filetype?: string;
    requirementId?: string;
    caseId?: string;
    fingerprint?: string;
  }): Promise<Told> {
    const {
      filename,
      bytes,
      filetype = 'application/pdf',
      requirementId = 'req_1041_indemnites',
      caseId = 'cas_2026_1041',
      fingerprint = 'f',
    } = file;
    return this.ask('POST', '/uploads', undefined, {
      'Tus-Resumable': '1.0.0',
      'Upload-Length': String(bytes),
      'Upload-Metadata': metadata({ filename, filetype, caseId, requirementId, fingerprint }),
    });
  }
  patch(location: string, offset: number, body: BodyInit, headers: Record<string, string> = {}): Promise<Response> {
    return this.raw(
      'PATCH',
      location,
      { 'Tus-Resumable': '1.0.0', 'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream', ...headers },
      body,
    );
  }
  async offset(location: string): Promise<number> {
    const response = await this.raw('HEAD', location, { 'Tus-Resumable': '1.0.0' });
    return Number(response.headers.get('upload-offset') ?? Number.NaN);
  }
  async receipt(location: string): Promise<Told> {
    const id = location.split('/').at(-1)!;
    for (;;) {
      const told = await this.get(`/uploads/${id}/receipt`);
      if (told.body.state !== 'pending_scan') return told;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
  /** Announces and sends a whole file; answers its last receipt. */
  async upload(bytes: Uint8Array<ArrayBuffer>, file: Partial<Parameters<Asker['announce']>[0]> = {}): Promise<Told> {
    const announced = await this.announce({ filename: 'scan.pdf', bytes: bytes.length, ...file });
    if (announced.status !== 201) return announced;
    const location = announced.headers.get('location')!;
    const sent = await this.patch(location, 0, bytes);
    if (sent.status !== 204) throw new Error(`PATCH answered ${sent.status}`);
    return this.receipt(location);
  }
  submit(items: { requirementId: string; uploadIds: string[] }[], comment?: string, key: string = randomUUID()): Promise<Told> {
    return this.post('/cases/cas_2026_1041/submissions', { items, ...(comment ? { comment } : {}) }, { 'Idempotency-Key': key });
  }
}
