import { type AvenantElementClass, define } from '@avenant/elements';
import { expect } from 'chai';
import { changes } from './changes.ts';
import { says } from './deposit-stage.ts';
import { goodFace } from './good-face.ts';
import { listen } from './heard.ts';
import { StubInsurer, type VerbName } from './insurer.ts';
import { find, query } from './roles.ts';
import { mainPart, mount, type StageOptions } from './stage.ts';
import { textOf } from './visible-text.ts';
import { atOnce } from './swift-clock.ts';

export interface ReadingElement<E extends HTMLElement> {
  readonly element: AvenantElementClass & (new () => E);
  /** Properties that make it ask. */
  readonly given: Partial<E>;
  /** What it asks first. */
  readonly verb: VerbName;
  /** Words that only its ready face says, in French and in English. */
  readonly ready: string;
  readonly english: string;
  /** What a customer does to see it, where it is not there at once. */
  readonly show?: (element: E) => unknown;
  /** How often the provider asks the same for itself, and goes on when the element has left. */
  readonly beside?: number;
}

/** The faces that every reading element shares, told by each element's own tests: waiting, failed, forbidden, offline, unconnected, English. */
export function describeReadingFaces<E extends HTMLElement>({
  element: Class,
  given,
  verb,
  ready,
  english,
  show,
  beside = 0,
}: ReadingElement<E>): void {
  const stand = async (options: StageOptions = {}) => {
    const mounted = mount(Class, given, options);
    await show?.(mounted.element);
    return mounted;
  };
  describe(`${Class.tag}, the faces of a reading element`, () => {
    it('waiting has the shape of what is coming, and says so; then what was asked is there', async () => {
      const insurer = new StubInsurer();
      const held = insurer.hold(verb);
      const { element } = await stand({ insurer });
      await says(element, 'Chargement…');
      await goodFace(element);
      await changes.until(() => held.waiting.length > 0);
      const answer = new StubInsurer().answering(verb);
      const waiting = held.waiting.slice();
      for (const { input, options, answer: give } of waiting) give(await answer(input, options));
      await says(element, ready);
      await goodFace(element);
    });

    it('F1: failed is said within a second, told to those who do not see it, and a press asks again', async () => {
      const insurer = new StubInsurer();
      const held = insurer.hold(verb);
      const { element } = await stand({ insurer });
      await changes.until(() => held.waiting.length > 0);
      const heard = listen(element);
      held.fail('upstream-unavailable', { requestId: 'r-7f3a' });
      await atOnce(() => says(element, 'Le service ne répond pas. Réessayez dans quelques minutes.'));
      expect(heard.join(' ')).to.contain('Le service ne répond pas.');
      expect(textOf(element)).to.contain('r-7f3a');
      await goodFace(element);
      insurer.on(verb, new StubInsurer().answering(verb));
      (await find('button', 'Réessayer')).click();
      await says(element, ready);
    });

    it('forbidden says who can give access, and offers nothing to press', async () => {
      const { element } = await stand({ insurer: new StubInsurer().fail(verb, 'permission-missing') });
      await says(element, 'Accès réservé');
      await says(element, 'Demandez l’accès à la personne qui gère votre espace.');
      expect(query('button', 'Réessayer')).to.equal(null);
      await goodFace(element);
    });

    it('offline says that nothing is lost', async () => {
      const { element } = await stand({ insurer: new StubInsurer().failAll('offline') });
      await says(element, 'Vous êtes hors ligne. Gardez cette page ouverte');
      await goodFace(element);
    });

    it('a refresh that fails leaves what was known, and says that it may be old', async () => {
      const { makeStale } = await import('@avenant/elements/kit/topics.js');
      const { element, insurer } = await stand();
      await says(element, ready);
      const heard = listen(element);
      insurer.fail(verb, 'network');
      makeStale(
        (element as unknown as { client: typeof insurer.api }).client,
        ...(['session', 'contracts', 'cases', 'attestations', 'tasks', 'notifications'] as const),
      );
      await says(element, 'Vous voyez la dernière version connue.');
      expect(textOf(element)).to.contain(ready);
      expect(heard.join(' ')).to.contain('dernière version connue');
      await goodFace(element);
    });

    it('F1: asked again by itself, a failure stays where it is until there is an answer', async () => {
      const { makeStale } = await import('@avenant/elements/kit/topics.js');
      const { element, insurer } = await stand({ insurer: new StubInsurer().fail(verb, 'upstream-unavailable') });
      const retry = await find('button', 'Réessayer');
      await changes.settled();
      const heard = listen(element);
      const held = insurer.hold(verb);
      const { client } = element as unknown as { client: typeof insurer.api };
      makeStale(client, 'session', 'contracts', 'cases', 'documents', 'attestations', 'benefits', 'tasks', 'notifications');
      await changes.until(() => held.waiting.length > 0);
      await changes.settled();
      expect(await find('button', 'Réessayer')).to.equal(retry);
      expect(textOf(element)).to.not.contain('Chargement');
      expect(heard, 'nothing is told twice').to.deep.equal([]);
      const answer = await new StubInsurer().answering(verb)(held.waiting[0]!.input, held.waiting[0]!.options);
      insurer.on(verb, new StubInsurer().answering(verb));
      held.waiting.slice().forEach(({ answer: give }) => give(answer));
      await says(element, ready);
    });

    it('without a client it is drawn, not thrown', async () => {
      define(Class);
      const element = Object.assign(document.createElement(Class.tag) as E, given);
      mainPart().append(element);
      await show?.(element);
      await says(mainPart(), 'n’est relié à aucun service pour le moment.');
    });

    it('F13: leaving stops the question, coming back asks again', async () => {
      const insurer = new StubInsurer();
      const held = insurer.hold(verb);
      const { element, provider } = await stand({ insurer });
      await changes.until(() => held.waiting.length > beside);
      const asked = insurer.of(verb).length;
      element.remove();
      await changes.until(() => held.waiting.length === beside);
      insurer.on(verb, new StubInsurer().answering(verb));
      provider.append(element);
      await show?.(element);
      await says(element, ready);
      expect(insurer.of(verb).length).to.equal(asked + 1);
    });

    it('speaks English', async () => {
      const { element } = await stand({ lang: 'en' });
      await says(element, english);
      await goodFace(element);
    });
  });
}
