/** What is loaded when: each module counts against a budget of bytes, and a page that signs in pays for nothing else. */
import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';
import { describe, it } from 'node:test';
import { insurer, problem } from './listening.ts';
import { examples, session } from './valid-answers.ts';

const loaded: string[] = [];
registerHooks({
  load(url, context, next) {
    loaded.push(url.split('/').slice(-2).join('/'));
    return next(url, context);
  },
});
const { createHttpClient } = await import('@avenant/client');
const since = (mark: number) => loaded.slice(mark);

describe('a page', () => {
  it('that signs in loads the schemas of the session and of the tenant, and no other', async (t) => {
    const { baseUrl } = await insurer(t, ({ path }) => ({ json: path === '/tenant/config' ? examples['tenant.config']!.answer : session }));
    const atFirst = loaded.filter((name) => /schema|zod|upload-|upload\.js|renewal|channel-lock|tab-lock/.test(name));
    assert.deepEqual(atFirst, [], 'importing the client loads neither schemas, nor uploads, nor renewal');
    const api = createHttpClient({ baseUrl });
    await api.tenant.config({});
    await api.session.signIn({ identifier: '1', password: '2' });
    const schemas = loaded.filter((name) => name.includes('.schema.js')).map((name) => name.split('/').pop());
    assert.deepEqual(schemas.sort(), ['password-policy.schema.js', 'session.schema.js', 'tenant.schema.js']);
    assert.ok(!loaded.some((name) => /upload-|\/upload\.js|renewal|\/events\.js|event-stream|checked-late/.test(name)));
  });

  it('whose session ends loads how to renew it', async (t) => {
    const { baseUrl } = await insurer(t, () => problem(401, 'session-expired'));
    const mark = loaded.length;
    await createHttpClient({ baseUrl })
      .session.current({})
      .catch(() => {});
    assert.ok(since(mark).includes('dist/renewal.js'));
  });

  it('that sends a file loads how to, once', async (t) => {
    const { baseUrl } = await insurer(t, () => ({ status: 204 }));
    const mark = loaded.length;
    const api = createHttpClient({ baseUrl });
    await Promise.all([api.uploads.discard({ uploadId: 'u1' }), api.uploads.discard({ uploadId: 'u2' })]);
    assert.equal(since(mark).filter((name) => name === 'dist/upload.js').length, 1);
  });
});

describe('a page that listens', () => {
  it('loads how to, and the one schema of what it hears', async (t) => {
    const { baseUrl } = await insurer(t, () => ({ status: 404 }));
    const mark = loaded.length;
    await createHttpClient({ baseUrl })
      .events.watch({ onEvent: () => {} })
      .catch(() => {});
    const late = since(mark).filter((name) => /\/events\.js|event-stream|checked-late|schema/.test(name));
    assert.deepEqual(late.sort(), ['dist/checked-late.js', 'dist/event-stream.js', 'dist/events.js', 'resources/notifications.schema.js']);
  });
});

describe('a server that renders pages', () => {
  it('imports and uses the client with none of the globals of a browser', () => {
    for (const name of ['window', 'document', 'XMLHttpRequest', 'customElements']) assert.ok(!(name in globalThis), name);
  });
});
