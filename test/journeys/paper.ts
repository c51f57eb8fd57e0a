/** Real files on disk, made at run time, with the digest that must arrive. */
import { createHash, randomBytes } from 'node:crypto';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { TestContext } from 'node:test';
import { root } from './browser.ts';
import { temporaryFolder } from './portal.ts';

export const MiB = 1_048_576;

export interface Paper {
  path: string;
  name: string;
  bytes: number;
  sha256: string;
}

/** A scan: a PDF of exactly so many octets, no two alike, with a true header, cross-reference table and trailer. */
export async function scan(t: TestContext, name: string, bytes: number): Promise<Paper> {
  const head = '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n';
  const middle = `3 0 obj\n<< /Length ${bytes} >>\nstream\n`;
  const tail =
    '\nendstream\nendobj\nxref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000058 00000 n \n' +
    `trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n${bytes - 150}\n%%EOF\n`;
  const content = Buffer.concat([
    Buffer.from(head + middle),
    randomBytes(bytes - head.length - middle.length - tail.length),
    Buffer.from(tail),
  ]);
  const path = join(await temporaryFolder(t), name);
  await writeFile(path, content);
  return { path, name, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
}

/** A phone's photo. */
export async function photo(t: TestContext, name: string, like: 'photo.jpg' | 'photo.png' = 'photo.jpg'): Promise<Paper> {
  const path = join(await temporaryFolder(t), name);
  await copyFile(join(root, 'test/fixtures', like), path);
  const content = await readFile(path);
  return { path, name: basename(path), bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
}
