// The event stream of the pretend insurer through a service worker: what Storybook and a static demo have in place of a server.
import { expect } from 'chai';
import { sandboxInPage } from './kit/sandbox.ts';

describe('events, in a page', () => {
  let page: Awaited<ReturnType<typeof sandboxInPage>>;
  before(async function () {
    this.timeout(30_000);
    page = await sandboxInPage({ signedIn: true });
  });
  after(() => page.stop());

  it('arrive one by one while the stream goes on, and end with the session', async () => {
    await page.sandbox.ready;
    const response = await fetch('/api/lumio/v1/stream');
    expect(response.headers.get('content-type')).to.equal('text/event-stream; charset=utf-8');
    const reader = response.body!.getReader();
    const read = async () => new TextDecoder().decode((await reader.read()).value);
    expect(await read()).to.equal('retry: 3000\n\n');
    page.sandbox.world.bulletin.tell('acc_camille', 'case.updated', 'cas_2026_0733');
    expect(await read()).to.match(/^event: case\.updated\ndata: \{"type":"case\.updated","id":"cas_2026_0733","at":".+Z"\}\n\n$/);
    page.sandbox.controls.endSessions('session');
    expect((await reader.read()).done).to.equal(true);
  });
});
