import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** A folder of built files under a prefix of the server: `{ prefix: '/lumio/', folder: 'demo/dist', fallback: 'index.html' }`. */
export interface StaticSite {
  prefix: string;
  folder: string;
  /** The page that answers for addresses that only its own router knows, relative to the folder. */
  fallback?: string;
  /** Over the usual headers; an empty value takes a header away. */
  headers?: Record<string, string>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
};
const compressible = /^(text|application\/(json|wasm)|image\/svg)/;

/** No inline script or style, nothing from elsewhere, nobody's frame, no string turned into code (QUALITY F27). */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' blob: data:; font-src 'self'; " +
  "worker-src 'self' blob:; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html avenant";

const guards = {
  'Content-Security-Policy': strictPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(self), geolocation=(), microphone=(), payment=()',
};

interface Kept {
  stamp: string;
  etag: string;
  plain: Buffer<ArrayBuffer>;
  zipped?: Buffer<ArrayBuffer>;
}
const zip = promisify(gzip);

/** Answers for a site's files, or nothing where the address is not its own. */
export function serveSite({ prefix, folder, fallback, headers = {} }: StaticSite): (request: Request) => Promise<Response | undefined> {
  const root = resolve(folder);
  const kept = new Map<string, Kept>();

  async function load(name: string): Promise<Kept | undefined> {
    const path = resolve(join(root, name));
    if (!path.startsWith(root + sep)) return undefined;
    const found = await stat(path).catch(() => undefined);
    if (!found?.isFile()) return undefined;
    const stamp = `${found.size}-${found.mtimeMs}`;
    const known = kept.get(path);
    if (known?.stamp === stamp) return known;
    const plain = await readFile(path);
    const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
    const loaded: Kept = {
      stamp,
      etag,
      plain,
      ...(compressible.test(types[extname(path)] ?? '') ? { zipped: (await zip(plain)) as Buffer<ArrayBuffer> } : {}),
    };
    kept.set(path, loaded);
    return loaded;
  }

  return async (request) => {
    const { pathname } = new URL(request.url);
    if (!['GET', 'HEAD'].includes(request.method)) return undefined;
    if (`${pathname}/` === prefix) return new Response(null, { status: 308, headers: { Location: prefix } });
    if (!pathname.startsWith(prefix)) return undefined;
    let asked: string;
    try {
      asked = decodeURIComponent(pathname.slice(prefix.length)) || 'index.html';
    } catch {
      return undefined;
    }
    if (asked.includes('\0')) return undefined;
    const found = await load(asked);
    // An address without an extension is a page of the router's; a file that is not there is not.
    const name = found ? asked : extname(asked) === '' ? fallback : undefined;
    const file = found ?? (name === undefined ? undefined : await load(name));
    if (!file || name === undefined) return undefined;

    const answer = new Headers({ ...guards, ...headers });
    for (const [key, value] of Object.entries(headers)) if (value === '') answer.delete(key);
    answer.set('Content-Type', types[extname(name)] ?? 'application/octet-stream');
    answer.set('ETag', file.etag);
    answer.set('Cache-Control', /[.-][0-9a-f]{8,}\.\w+$/.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache');
    if (file.zipped) answer.append('Vary', 'Accept-Encoding');
    if (request.headers.get('if-none-match')?.includes(file.etag)) return new Response(null, { status: 304, headers: answer });
    const zipped = file.zipped && /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '') ? file.zipped : undefined;
    if (zipped) answer.set('Content-Encoding', 'gzip');
    const bytes = zipped ?? file.plain;
    answer.set('Content-Length', String(bytes.length));
    return new Response(request.method === 'HEAD' ? null : bytes, { headers: answer });
  };
}
