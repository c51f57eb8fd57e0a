import type { Passwords } from '../ports.js';

/** The sample password is public and its hash never leaves the page: the count only has to be honest work, not to stand off an attacker. */
const iterations = 2000;
const bits = 256;

const toHex = (octets: Uint8Array) => Array.from(octets, (octet) => octet.toString(16).padStart(2, '0')).join('');
const fromHex = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** PBKDF2-HMAC-SHA-256 by WebCrypto: what a page has. */
export class Pbkdf2Passwords implements Passwords {
  made = 0;

  async hash(password: string, salt: Uint8Array<ArrayBuffer> = crypto.getRandomValues(new Uint8Array(16))): Promise<string> {
    this.made += 1;
    const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(password), 'PBKDF2', false, ['deriveBits']);
    const derived = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, key, bits);
    return `${toHex(salt)}$${toHex(new Uint8Array(derived))}`;
  }
  async verify(password: string, hash: string): Promise<boolean> {
    return (await this.hash(password, fromHex(hash.split('$')[0] ?? ''))) === hash;
  }
}
