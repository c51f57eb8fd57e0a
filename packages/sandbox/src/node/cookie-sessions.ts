import { createHash, randomBytes } from 'node:crypto';
import type { Sessions } from '../ports.js';

/**
 * 256 random bits in a cookie that no script reads and no other site sends; the server keeps only their SHA-256, so that a copy of its
 * database opens nothing. A client that cannot keep cookies may send the same bits as a bearer token.
 */
export class CookieSessions implements Sessions {
  readonly #name: string;

  constructor(tenant: string) {
    this.#name = `__Host-avenant-${tenant}`;
  }
  keyOf(request: Request): string | undefined {
    const bearer = /^Bearer ([\w-]{43})$/i.exec(request.headers.get('authorization') ?? '')?.[1];
    const cookies = (request.headers.get('cookie') ?? '').split(/; */).map((pair) => pair.split('='));
    const proof = bearer ?? cookies.find(([name]) => name === this.#name)?.[1];
    return proof === undefined ? undefined : digest(proof);
  }
  issue(answer: Headers): string {
    const proof = randomBytes(32).toString('base64url');
    answer.append('Set-Cookie', this.#cookie(proof));
    return digest(proof);
  }
  clear(answer: Headers): void {
    answer.append('Set-Cookie', `${this.#cookie('')}; Max-Age=0`);
  }
  /** `Secure` also on localhost, which browsers hold to be as good as TLS. */
  #cookie(value: string): string {
    return `${this.#name}=${value}; Path=/; Secure; HttpOnly; SameSite=Strict`;
  }
}

const digest = (proof: string) => createHash('sha256').update(proof).digest('hex');
