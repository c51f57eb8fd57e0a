/** Our client over the real sandbox server: the suite that an integrator runs over an adapter of its own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { createHttpClient } from '@avenant/client';
import { describeInsurerApi } from '@avenant/sandbox/conformance.js';
import { startSandboxServer } from '@avenant/sandbox/node.js';
import { browserFetch } from './cookie-jar.ts';

const dataDir = await mkdtemp(join(tmpdir(), 'avenant-conformance-'));
const server = await startSandboxServer({ port: 0, dataDir, testMode: true, scanDelay: 20 });
const origin = `http://127.0.0.1:${server.port}`;
after(async () => {
  await server.close();
  await rm(dataDir, { recursive: true, force: true });
});

describe('the HTTP client over the sandbox', () => {
  describeInsurerApi(
    () => ({
      api: createHttpClient({ baseUrl: `${origin}/api/lumio/v1`, fetch: browserFetch(origin) }),
      credentials: { identifier: '28000451', password: 'Demo-Lumio-2026!' },
    }),
    { describe, it },
  );
});
