// The benchmark's own server: the built SDK, the floors and the pages that hold them, gzip-compressed as on any production host, and a
// sink that writes what it is sent to a new file on disk and answers: the least that an upload server can do.
import { createWriteStream } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { root } from '../run.mjs';

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8' };
const folders = { build: join(root, 'build'), floors: join(root, 'scripts/bench/floors'), pages: join(root, 'scripts/bench/pages') };

/** `pages`: made here and now, by path. `sinkFile`: where the sink writes, with a number behind it. `?after=` makes an answer wait so many milliseconds. */
export async function openStand({ pages = {}, sinkFile }) {
  let received = 0;
  const kept = new Map(Object.entries(pages).map(([path, html]) => [path, { type: types['.html'], body: gzipSync(html) }]));

  async function load(path) {
    const [, folder, ...rest] = path.split('/');
    const file = join(folders[folder] ?? '', ...rest);
    if (!folders[folder] || !file.startsWith(folders[folder] + sep)) return undefined;
    const body = await readFile(file).catch(() => undefined);
    return body && { type: types[extname(file)] ?? 'application/octet-stream', body: gzipSync(body) };
  }

  async function answer(request, response) {
    const { pathname, searchParams } = new URL(request.url, 'http://stand');
    if (pathname === '/sink') {
      const file = `${sinkFile}-${(received += 1)}`;
      await pipeline(request, createWriteStream(file));
      response.once('close', () => rm(file, { force: true }));
      return response.writeHead(204).end();
    }
    const found = kept.get(pathname) ?? (await load(pathname));
    if (!found) return response.writeHead(404).end();
    kept.set(pathname, found);
    if (searchParams.has('after')) await setTimeout(Number(searchParams.get('after')));
    return response.writeHead(200, { 'content-type': found.type, 'content-encoding': 'gzip', 'cache-control': 'no-store' }).end(found.body);
  }

  const server = createServer((request, response) => answer(request, response).catch(() => response.destroy()));
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    async close() {
      await new Promise((closed) => server.close(closed).closeAllConnections());
    },
  };
}
