import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openapi } from '@avenant/api/openapi.js';
import { page } from './doors.ts';

const prefix = '/api/lumio/v1';

test('the OpenAPI document names every route that is served, and no other', async () => {
  const document = (await openapi()) as { paths: Record<string, Record<string, unknown>> };
  const written = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const served = page()
    .sandbox.app.routes.filter((route) => route.path.startsWith(`${prefix}/`) && !['ALL', 'OPTIONS'].includes(route.method))
    .map((route) => `${route.method} ${route.path.slice(prefix.length).replace(/:(\w+)/g, '{$1}')}`)
    // Hono answers HEAD with the GET route; this one has nothing else to say.
    .map((route) => (route === 'GET /uploads/{uploadId}' ? 'HEAD /uploads/{uploadId}' : route));
  assert.deepEqual([...new Set(served)].toSorted(), written.toSorted());
});
