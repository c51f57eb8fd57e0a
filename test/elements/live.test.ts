// One stream for a page, and what stands in for it.
import { AvenantElement } from '@avenant/elements';
import { type AvenantElementClass } from '@avenant/elements';
import { Live } from '@avenant/elements/kit/live.js';
import { makeStale, onStale, type Topic } from '@avenant/elements/kit/topics.js';
import type { ErrorCode } from '@avenant/api';
import { expect } from 'chai';
import { html } from 'lit';
import { changes } from './kit/changes.ts';
import { StubInsurer } from './kit/insurer.ts';
import { mainPart, mount } from './kit/stage.ts';
import { swiftly } from './kit/swift-clock.ts';

class Listener extends AvenantElement {
  static override readonly tag = 'avenant-listener';
  static override properties = { given: { type: Boolean } };
  declare given?: boolean;
  readonly heard: string[] = [];
  #live = new Live(
    this,
    () => this.given !== true,
    ({ type }) => this.heard.push(type),
  );
  protected override render() {
    return html`${this.#live ? 'à l’écoute' : ''}`;
  }
}
const stand = async (insurer: StubInsurer, given: Partial<Listener> = {}) => {
  const { element, provider } = mount(Listener as AvenantElementClass & typeof Listener, given, { insurer });
  return { element, provider, api: await changes.until(() => provider.client ?? null) };
};
const streaming = () => {
  const insurer = new StubInsurer();
  return { insurer, stream: insurer.hold('events.watch') };
};
const opened = (stream: { waiting: unknown[] }, count = 1) => changes.until(() => stream.waiting.length === count);
const stale = (api: Parameters<typeof onStale>[0]) => {
  const heard: Topic[] = [];
  onStale(api, (topic) => heard.push(topic));
  return heard;
};
const asked = (insurer: StubInsurer) => insurer.of('events.watch').length;

function look(at: 'visible' | 'hidden'): void {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => at });
  document.dispatchEvent(new Event('visibilitychange'));
}
afterEach(() => Reflect.deleteProperty(document, 'visibilityState'));

describe('a page that listens', () => {
  it('opens one stream for all its elements, and lets go of it when the last one has left', async () => {
    const { insurer, stream } = streaming();
    const { element, provider } = await stand(insurer);
    const second = document.createElement(Listener.tag);
    provider.append(second);
    await opened(stream);
    await changes.settled();
    expect(asked(insurer)).to.equal(1);
    element.remove();
    provider.append(element); // moved, not gone
    second.remove();
    await swiftly(100, changes.settled);
    expect(stream.aborted).to.equal(0);
    element.remove();
    await changes.until(() => stream.aborted === 1);
    await changes.settled();
    expect(asked(insurer)).to.equal(1);
    provider.append(element);
    await opened(stream);
  });

  it('listens to nobody for an element that was given its data', async () => {
    const { insurer } = streaming();
    const { element } = await stand(insurer, { given: true });
    await changes.settled();
    expect(asked(insurer)).to.equal(0);
    element.given = false;
    await changes.until(() => asked(insurer) === 1);
  });

  it('turns each event into what it makes stale, and one that it does not know into nothing', async () => {
    const { insurer, stream } = streaming();
    const { api, element } = await stand(insurer);
    await opened(stream);
    const heard = stale(api);
    const tell = (type: 'case.updated') => stream.waiting[0]!.input.onEvent({ type });
    for (const [type, topics] of [
      ['case.updated', ['cases', 'contracts', 'tasks']],
      ['contract.updated', ['base-statements', 'cases', 'contracts', 'tasks']],
      ['benefit.updated', ['benefits', 'cases']],
      ['notification.created', ['notifications']],
      ['document.created', ['documents', 'cases', 'tasks']],
      ['session.expiring', []],
      ['unknown', []],
    ] as const) {
      tell(type as 'case.updated');
      expect(heard.splice(0), type).to.deep.equal(topics);
      expect(element.heard.splice(0), 'and told as it is').to.deep.equal([type]);
    }
  });

  it('comes back after a cut, when the insurer says, and asks what it missed', async () => {
    const { insurer, stream } = streaming();
    const { api } = await stand(insurer);
    await opened(stream);
    const heard = stale(api);
    stream.fail('network', { retryAfter: 0.01 });
    await opened(stream);
    expect(asked(insurer)).to.equal(2);
    expect(new Set(heard)).to.deep.equal(
      new Set(['contracts', 'cases', 'documents', 'base-statements', 'benefits', 'tasks', 'notifications']),
    );
  });
});

describe('a page without a stream', () => {
  const sixty = 500; // sixty seconds in a bit more than a tenth of one

  it('asks again every minute, and tries for a stream each time, when it is the network’s fault', async () => {
    const { insurer, stream } = streaming();
    await swiftly(sixty, async () => {
      const { api } = await stand(insurer);
      const heard = stale(api);
      for (let cut = 1; cut <= 4; cut += 1) {
        await opened(stream);
        stream.fail('network');
      }
      await opened(stream);
      expect(heard.filter((topic) => topic === 'cases')).to.have.length(4);
    });
  });

  for (const code of ['not-found', 'invalid-answer'] satisfies ErrorCode[])
    it(`asks again every minute, and never for a stream again, when the insurer has none (${code})`, async () => {
      const insurer = new StubInsurer().fail('events.watch', code);
      await swiftly(sixty, async () => {
        const from = performance.now();
        const heard = stale((await stand(insurer)).api);
        await changes.until(() => heard.filter((topic) => topic === 'notifications').length === 3);
        // Three pauses of a minute, each three quarters of one at least.
        expect(performance.now() - from).to.be.above((3 * 45_000) / sixty);
      });
      expect(asked(insurer)).to.equal(1);
    });

  it('asks nothing while nobody looks at it, and at once when somebody does', async () => {
    const insurer = new StubInsurer().fail('events.watch', 'not-found');
    await swiftly(5000, async () => {
      look('hidden');
      const heard = stale((await stand(insurer)).api);
      await changes.until(() => asked(insurer) === 1);
      for (let i = 0; i < 10; i += 1) await changes.settled();
      expect(heard).to.deep.equal([]);
      look('visible');
      await changes.until(() => heard.includes('cases'));
    });
  });

  it('stops asking when the last listener leaves', async () => {
    const insurer = new StubInsurer().fail('events.watch', 'not-found');
    await swiftly(5000, async () => {
      const { element, api } = await stand(insurer);
      const heard = stale(api);
      await changes.until(() => heard.length > 0);
      element.remove();
      for (let i = 0; i < 4; i += 1) await changes.settled();
      heard.length = 0;
      for (let i = 0; i < 10; i += 1) await changes.settled();
      expect(heard).to.deep.equal([]);
    });
  });

  it('where nobody is signed in, calls for a password once, and again when somebody comes back to the page', async () => {
    const insurer = new StubInsurer().fail('events.watch', 'unauthenticated');
    await swiftly(5000, async () => {
      mainPart().addEventListener('avenant-session-ended', (event) => event.preventDefault());
      await stand(insurer);
      await changes.until(() => asked(insurer) === 1);
      for (let i = 0; i < 10; i += 1) await changes.settled();
      expect(asked(insurer)).to.equal(1);
      look('visible');
      await changes.until(() => asked(insurer) === 2);
    });
  });

  it('listens again once somebody has signed in, where signing in had been put off', async () => {
    const insurer = new StubInsurer().fail('events.watch', 'unauthenticated');
    mainPart().addEventListener('avenant-session-ended', (event) => event.preventDefault());
    const { api } = await stand(insurer);
    await changes.until(() => asked(insurer) === 1);
    const stream = insurer.hold('events.watch');
    for (let i = 0; i < 3; i += 1) await changes.settled();
    makeStale(api, 'session');
    await opened(stream);
  });

  it('lets go of its stream when nobody looks for a minute, and takes it up again with what it missed', async () => {
    const { insurer, stream } = streaming();
    await swiftly(sixty, async () => {
      const { api } = await stand(insurer);
      await opened(stream);
      look('hidden');
      look('visible');
      look('hidden');
      await changes.until(() => stream.aborted === 1);
      const heard = stale(api);
      await changes.settled();
      expect(asked(insurer)).to.equal(1);
      look('visible');
      await opened(stream);
      expect(heard).to.include('cases');
    });
  });
});
