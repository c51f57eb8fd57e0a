/** Checks the empty user password against the standard security handler (ISO 32000-1 §7.6.3, ISO 32000-2 §7.6.4). */
import { md5 } from './md5.js';
import { rc4 } from './rc4.js';
import { isDictionary, type PdfDictionary, type PdfValue } from './parse-pdf-value.js';

/** What a password shorter than 32 bytes is filled up with; of an empty one, nothing else is left. */
const PADDING = Uint8Array.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A'.match(/../g)!, (pair) =>
  Number.parseInt(pair, 16),
);

const concat = (...parts: Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const out = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
};
const startsWith = (bytes: Uint8Array, start: Uint8Array) => start.every((byte, i) => bytes[i] === byte);
const digest = async (name: string, bytes: Uint8Array<ArrayBuffer>) => new Uint8Array(await crypto.subtle.digest(name, bytes));

/** Algorithms 2, 4 and 5: the file key from the empty password, then what `U` must be with it. */
function matchesUntilR4(
  encrypt: PdfDictionary,
  fileId: Uint8Array,
  revision: number,
  owner: Uint8Array,
  user: Uint8Array,
  keyLength: number,
) {
  const permissions = new Uint8Array(4);
  new DataView(permissions.buffer).setInt32(0, Number(encrypt.get('P')) | 0, true);
  const plainMetadata = revision >= 4 && encrypt.get('EncryptMetadata') === false;
  let key = md5(concat(PADDING, owner.subarray(0, 32), permissions, fileId, new Uint8Array(plainMetadata ? 4 : 0).fill(255)));
  if (revision >= 3) for (let i = 0; i < 50; i++) key = md5(key.subarray(0, keyLength));
  key = key.subarray(0, keyLength);
  if (revision === 2) return startsWith(user, rc4(key, PADDING));
  let check = md5(concat(PADDING, fileId));
  for (let i = 0; i < 20; i++)
    check = rc4(
      key.map((byte) => byte ^ i),
      check,
    );
  return startsWith(user, check);
}

/** Algorithm 2.B: at least 64 rounds of AES-128 and SHA-2. */
async function hardenedHash(salt: Uint8Array): Promise<Uint8Array> {
  let key = await digest('SHA-256', concat(salt));
  let last = 0;
  for (let round = 0; round < 64 || last > round - 32; round++) {
    const repeated = concat(...Array.from({ length: 64 }, () => key));
    const aes = await crypto.subtle.importKey('raw', key.slice(0, 16), 'AES-CBC', false, ['encrypt']);
    // WebCrypto always adds a block of padding, which changes nothing before it.
    const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-CBC', iv: key.slice(16, 32) }, aes, repeated)).slice(
      0,
      repeated.length,
    );
    last = sealed.at(-1)!;
    const remainder = sealed.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    key = await digest(['SHA-256', 'SHA-384', 'SHA-512'][remainder]!, sealed);
  }
  return key.subarray(0, 32);
}

/** Key lengths in octets worth trying: writers disagree about `Length`, and a match leaves no doubt. */
function keyLengths(encrypt: PdfDictionary, revision: number): number[] {
  if (revision === 2) return [5];
  const declared = Number(encrypt.get('Length') ?? 40);
  return [...new Set([declared > 16 ? declared >> 3 : declared, 16, 5])].filter((length) => length >= 5 && length <= 16);
}

const bytesOf = (value: PdfValue | undefined) => (value instanceof Uint8Array ? value : undefined);

/** Neither streams nor strings are encrypted, only attachments: the document itself opens. */
function leavesContentPlain(encrypt: PdfDictionary): boolean {
  if (Number(encrypt.get('V')) < 4) return false;
  const filters = encrypt.get('CF');
  const isPlain = (name: PdfValue | undefined) => {
    const filter = typeof name === 'string' && isDictionary(filters) ? filters.get(name) : undefined;
    return name === undefined || name === 'Identity' || (isDictionary(filter) && filter.get('CFM') === 'None');
  };
  return isPlain(encrypt.get('StmF')) && isPlain(encrypt.get('StrF'));
}

/** `undefined`: it cannot be told (a revision that we do not know, or entries that are missing). */
export async function opensWithoutPassword(encrypt: PdfDictionary, fileId: Uint8Array): Promise<boolean | undefined> {
  if (leavesContentPlain(encrypt)) return true;
  const revision = Number(encrypt.get('R'));
  const owner = bytesOf(encrypt.get('O'));
  const user = bytesOf(encrypt.get('U'));
  if (!owner || !user) return undefined;
  if (revision >= 2 && revision <= 4 && user.length >= 32 && owner.length >= 32)
    return keyLengths(encrypt, revision).some((length) => matchesUntilR4(encrypt, fileId, revision, owner, user, length));
  if ((revision === 5 || revision === 6) && user.length >= 48) {
    const salt = user.slice(32, 40);
    return startsWith(user, revision === 5 ? await digest('SHA-256', salt) : await hardenedHash(salt));
  }
  return undefined;
}
