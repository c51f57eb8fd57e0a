/** Resumable uploads: tus 1.0.0, core, creation and termination (https://tus.io/protocols/resumable-upload). Loaded on first use. */
import { AvenantError, type UploadIntent, type UploadVerbs } from '@avenant/api';
import type { HttpClientConfig } from './http-client-config.js';
import type { Asking } from './http.js';
import type { Platform } from './platform.js';
import type { Session } from './session.js';
import { isGone, sending, tus } from './upload-sending.js';
import { systemTransport, type UploadTransport } from './upload-transport.js';
import type { Wire } from './wire.js';

/** What uploads borrow from the client. */
export interface ClientTools {
  wire: Wire;
  session: Session;
  platform: Platform;
  ask: Asking;
  /** The tenant's configuration as it last came, not checked. */
  tenant: () => unknown;
  /** The receipt as it came, not checked. */
  receipt: (uploadId: string, signal: AbortSignal | undefined) => Promise<unknown>;
}
export interface UploadTools extends ClientTools {
  transport: UploadTransport;
  /** Octets of one PATCH, where the insurer limits them. */
  maxPatchBytes: () => number | undefined;
}

/** The insurer's limit for one upload request, from a tenant's configuration that nobody has checked yet. */
function patchLimit(tenant: unknown): number | undefined {
  const limit = (tenant as { uploadPolicy?: { maxPatchBytes?: unknown } } | null | undefined)?.uploadPolicy?.maxPatchBytes;
  return typeof limit === 'number' && limit > 0 ? Math.ceil(limit) : undefined;
}

const base64 = (text: string) => btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));

/** `Upload-Metadata`: keys, each with its value as base64 of UTF-8; a key stands alone where the value is empty. */
function metadata({ filename, filetype, caseId, requirementId, fingerprint }: UploadIntent): string {
  const told = Object.entries({ filename, filetype, caseId, requirementId, fingerprint });
  return told.map(([key, value]) => (value ? `${key} ${base64(value)}` : key)).join(',');
}

/** The id is the last segment of `Location`. Its host is not looked at: bytes go to the configured API and nowhere else. */
function idIn(location: string | null): string {
  const segment = location?.split(/[?#]/)[0]?.split('/').filter(Boolean).pop();
  try {
    if (segment) return decodeURIComponent(segment);
  } catch {
    // Not percent-encoding, so not a place.
  }
  throw new AvenantError('invalid-answer', 'uploads.create');
}

/** The bytes' side of the port; answers are as they came. */
export type UncheckedVerbs = { readonly [V in keyof UploadVerbs]: (...given: Parameters<UploadVerbs[V]>) => Promise<unknown> };

export function createUploads(config: HttpClientConfig, client: ClientTools): UncheckedVerbs {
  const tools: UploadTools = {
    ...client,
    transport: config.uploadTransport ?? systemTransport(config.fetch),
    maxPatchBytes: () => patchLimit(client.tenant()) ?? config.maxPatchBytes,
  };
  const pathOf = (uploadId: string) => `/uploads/${encodeURIComponent(uploadId)}`;
  /** Announced by this client and not begun: they stand at 0, there is no need to ask. */
  const fresh = new Set<string>();

  return {
    async create(intent, { signal, idempotencyKey } = {}) {
      const headers = {
        ...tus,
        'Upload-Length': String(intent.bytes),
        'Upload-Metadata': metadata(intent),
        ...(idempotencyKey && { 'Idempotency-Key': idempotencyKey }),
      };
      const ask = { route: 'uploads.create', method: 'POST', path: '/uploads', headers, safe: idempotencyKey !== undefined };
      const uploadId = idIn((await tools.ask(ask, signal)).header('Location'));
      fresh.add(uploadId);
      return { uploadId };
    },

    send: ({ uploadId, file }, options = {}) =>
      sending(tools, { uploadId, path: pathOf(uploadId), file, isFresh: fresh.delete(uploadId) }, options),

    async discard({ uploadId }, { signal } = {}) {
      fresh.delete(uploadId);
      try {
        await tools.ask({ route: 'uploads.discard', method: 'DELETE', path: pathOf(uploadId), headers: tus, safe: true }, signal);
      } catch (error) {
        if (!isGone(error)) throw error;
      }
    },
  };
}
