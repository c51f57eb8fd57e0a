/** The bytes' side of uploads: tus 1.0.0, core with creation, expiration and termination (https://tus.io/protocols/resumable-upload). */
import { createMiddleware } from 'hono/factory';
import { Refusal } from '../world/refusal.js';
import { permissionFor } from '../world/companies/permissions.js';
import { announce, discard, findUpload, offsetOf } from '../world/uploads.js';
import type { UploadRow } from '../world/records.js';
import type { World } from '../world/world.js';
import { callerOf, holderFor, type App, type Context, type Env } from './context.js';
import { receive } from './receiving.js';
import { readAnnouncement, writeMetadata } from './tus-metadata.js';

const version = '1.0.0';

const speaksTus = createMiddleware<Env>(async (c, next) => {
  await next();
  c.res.headers.set('Tus-Resumable', version);
});

function requireVersion(c: Context): void {
  if (c.req.header('tus-resumable') === version) return;
  c.header('Tus-Version', version);
  throw new Refusal('precondition-failed', { reasonCode: 'tus_version' });
}

function octets(c: Context, header: string): number {
  const value = c.req.header(header) ?? '';
  if (!/^\d{1,15}$/.test(value)) throw new Refusal('bad-request', { reasonCode: `${header.replaceAll('-', '_')}_malformed` });
  return Number(value);
}

const expires = (row: UploadRow) => ({ 'Upload-Expires': new Date(row.expiresAt).toUTCString() });

/** Who may hand files in, and for whom. */
function giver(world: World, c: Context) {
  const caller = callerOf(world, c.req.raw);
  return { ...caller, holder: holderFor(world, c, caller, permissionFor('POST', '/uploads')) };
}

function announceUpload(world: World, c: Context): Response {
  requireVersion(c);
  const row = announce(world, giver(world, c).holder, readAnnouncement(c.req.header('upload-metadata'), octets(c, 'upload-length')));
  return c.body(null, 201, { Location: `${new URL(c.req.url).pathname}/${row.id}`, ...expires(row) });
}

/** Hono answers HEAD with the GET route; a GET itself has nothing to say here. */
function tellOffset(world: World, c: Context): Response {
  if (c.req.method !== 'HEAD') throw new Refusal('not-found');
  requireVersion(c);
  const row = findUpload(world, giver(world, c).holder, c.req.param('uploadId')!);
  const { filename, filetype, caseId, requirementId, fingerprint } = row;
  return c.body(null, 200, {
    'Upload-Offset': String(offsetOf(world, row)),
    'Upload-Length': String(row.bytes),
    'Upload-Metadata': writeMetadata({ filename, filetype, caseId, requirementId, fingerprint }),
    ...expires(row),
  });
}

async function takeBytes(world: World, c: Context): Promise<Response> {
  requireVersion(c);
  const { holder, session } = giver(world, c);
  const upload = findUpload(world, holder, c.req.param('uploadId')!);
  if (c.req.header('content-type') !== 'application/offset+octet-stream')
    throw new Refusal('unsupported-media-type', { reasonCode: 'not_offset_octets' });
  const offset = octets(c, 'upload-offset');
  if (offset !== offsetOf(world, upload)) throw new Refusal('state-conflict', { reasonCode: 'offset_mismatch' });
  if (offset + Number(c.req.header('content-length') ?? 0) > upload.bytes)
    throw new Refusal('payload-too-large', { reasonCode: 'beyond_upload_length' });
  const body = c.env?.body ?? c.req.raw.body;
  const row =
    upload.state === 'receiving' && body
      ? await receive(world, { upload, session, body, offset, interruption: c.get('interruption') })
      : upload;
  return c.body(null, 204, { 'Upload-Offset': String(offsetOf(world, row)), ...expires(row) });
}

export function serveTus(app: App, world: World): void {
  const capabilities = (c: Context) =>
    c.body(null, 204, {
      'Tus-Version': version,
      'Tus-Extension': 'creation,expiration,termination',
      'Tus-Max-Size': String(world.config.uploadPolicy.maxBytesPerFile),
    });
  app.use('/uploads', speaksTus).use('/uploads/:uploadId', speaksTus);
  app.options('/uploads', capabilities).options('/uploads/:uploadId', capabilities);
  app.post('/uploads', (c) => announceUpload(world, c));
  app.get('/uploads/:uploadId', (c) => tellOffset(world, c));
  app.patch('/uploads/:uploadId', (c) => takeBytes(world, c));
  app.delete('/uploads/:uploadId', async (c) => {
    requireVersion(c);
    await discard(world, giver(world, c).holder, c.req.param('uploadId'));
    return c.body(null, 204);
  });
}
