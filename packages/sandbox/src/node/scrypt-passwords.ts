import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';
import { promisify } from 'node:util';
import type { Passwords } from '../ports.js';

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);
/** Each takes 128 MiB for a moment: so many at once, and the others wait. */
const atOnce = 2;

/** scrypt with r = 8, p = 1 and the cost it is given (OWASP: N = 2^17). */
export class ScryptPasswords implements Passwords {
  made = 0;
  readonly #cost: number;
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(cost: number) {
    this.#cost = cost;
  }
  async hash(password: string): Promise<string> {
    const salt = randomBytes(16);
    return `scrypt$${this.#cost}$${salt.toString('base64')}$${(await this.#derive(password, salt, this.#cost)).toString('base64')}`;
  }
  async verify(password: string, hash: string): Promise<boolean> {
    const [, cost, salt = '', expected = ''] = hash.split('$');
    const derived = await this.#derive(password, Buffer.from(salt, 'base64'), Number(cost));
    const known = Buffer.from(expected, 'base64');
    return known.length === derived.length && timingSafeEqual(known, derived);
  }
  async #derive(password: string, salt: Buffer, cost: number): Promise<Buffer> {
    if (this.#running >= atOnce) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#running += 1;
    this.made += 1;
    try {
      return await derive(password.normalize('NFC'), salt, 32, { N: cost, r: 8, p: 1, maxmem: 256 * cost * 8 });
    } finally {
      this.#running -= 1;
      this.#waiting.shift()?.();
    }
  }
}
