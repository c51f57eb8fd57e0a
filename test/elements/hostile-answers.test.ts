// What an insurer's answer may do to an element: nothing but say words.
import { ContractCard, JustificatifDropzone } from '@avenant/elements';
import { type InsurerApi, isAvenantError } from '@avenant/api';
import { checked, type UncheckedApi } from '@avenant/client';
import { expect } from 'chai';
import { changes } from './kit/changes.ts';
import { says } from './kit/deposit-stage.ts';
import { everyMutation, withHostileText } from './kit/mutations.ts';
import { pdf, choose } from './kit/files.ts';
import { StubInsurer, type VerbName } from './kit/insurer.ts';
import { readers } from './kit/readers.ts';
import { findField } from './kit/roles.ts';
import { mount } from './kit/stage.ts';
import { shownElements, textOf } from './kit/visible-text.ts';

/** What any element's question is about. */
const about = { contractId: 'ctr_1', caseId: 'cas_1', claimId: 'clm_1' };

/** How a question ends behind the door that checks answers. */
async function fate(api: InsurerApi, verb: VerbName): Promise<string> {
  const [resource, operation] = verb.split('.') as ['contracts', 'get'];
  try {
    await api[resource][operation](about as never);
    return 'read';
  } catch (error) {
    return isAvenantError(error) ? error.code : String(error);
  }
}
const hits = () => (globalThis as { avenantHit?: number }).avenantHit;
const markup = (element: Element) => [...shownElements(element)].filter((it) => it.matches('img, script, iframe, b[data-hostile], object'));

describe('F16: markup and script in every text', () => {
  for (const { element: Class, given, draws } of readers)
    it(`${Class.tag} draws them as text`, async () => {
      const insurer = new StubInsurer();
      for (const verb of Object.keys(draws) as VerbName[]) {
        const answering = insurer.answering(verb);
        insurer.on(verb, async (...asked) => withHostileText(await answering(...(asked as [never, never]))) as never);
      }
      const { element } = mount(Class, given as Partial<HTMLElement>, { insurer });
      for (const field of new Set(Object.values(draws).flat())) await says(element, `<img src=x onerror="avenantHit=1">${field}`);
      expect(markup(element)).to.deep.equal([]);
      expect(hits()).to.equal(undefined);
    });

  it('a file’s name, a reference, the service’s name and an insurer’s own sentence are text too', async () => {
    const hostile = '<img src=x onerror="avenantHit=1">';
    const insurer = new StubInsurer();
    const config = insurer.answering('tenant.config');
    insurer.on('tenant.config', async (...asked) => ({ ...(await config(...asked)), serviceName: `${hostile}service` }));
    const { element } = mount(JustificatifDropzone, { caseId: 'cas_1' }, { insurer });
    choose(await findField('Parcourir et ajouter un fichier… pour « Relevé d’indemnités »'), await pdf(`${hostile}.pdf`));
    await says(element, `${hostile}service`);
    await says(element, 'avenantHit=1');
    expect(markup(element)).to.deep.equal([]);
    const { element: card } = mount(
      ContractCard,
      { contractId: 'ctr_1' },
      { insurer: new StubInsurer().fail('contracts.get', 'unknown', { detail: hostile, requestId: hostile }) },
    );
    await says(card, hostile);
    expect(markup(card)).to.deep.equal([]);
    expect(hits()).to.equal(undefined);
  });
});

describe('F14: an answer with a field missing, null, retyped or added', () => {
  for (const { element: Class, given, draws, without = 'Réessayer' } of readers)
    for (const verb of Object.keys(draws) as VerbName[])
      it(`${verb} in ${Class.tag} ends in something drawn, in people’s words`, async function () {
        this.timeout(30_000);
        const good = await new StubInsurer().answering(verb)(about as never, {} as never);
        const cases = [...everyMutation(good)].map(([what, answer]) => ({
          what,
          api: checked(new StubInsurer().on(verb, () => answer as never).api as unknown as UncheckedApi),
        }));
        const read = await Promise.all(cases.map(({ api }) => fate(api, verb)));
        expect(
          read.every((it) => it === 'read' || it === 'invalid-answer'),
          [...new Set(read)].join(),
        ).to.equal(true);
        // Those that do not come through the door all look alike: a few are enough.
        const drawn = [...cases.filter((_, i) => read[i] === 'read'), ...cases.filter((_, i) => read[i] !== 'read').slice(-3)];
        const mounted = drawn.map(({ what, api }) => ({ what, element: mount(Class, given as Partial<HTMLElement>, { api }).element }));
        for (const { what, element } of mounted) {
          await changes.until(() => expect(textOf(element), what).to.not.equal('').and.not.contain('Chargement'), 20_000);
          expect(textOf(element), what).to.not.match(/undefined|\bNaN\b|\[object|\bnull\b|Invalid Date/);
        }
        expect(textOf(mounted.at(-1)!.element)).to.contain(without);
      });
});

describe('F18: keys that reach for prototypes, and a page whose old scripts have written into Object.prototype', () => {
  const names = ['evil', 'each', 'extend', 'isAdmin', 'toJson'];
  before(() => names.forEach((name) => Object.assign(Object.prototype, { [name]: () => 'evil' })));
  after(() => names.forEach((name) => delete (Object.prototype as Record<string, unknown>)[name]));

  for (const { element: Class, given, draws } of readers)
    it(`${Class.tag} draws what it drew before, and nothing spreads`, async () => {
      const insurer = new StubInsurer();
      for (const verb of Object.keys(draws) as VerbName[]) {
        const answering = insurer.answering(verb);
        insurer.on(verb, async (...asked) => {
          const text = JSON.stringify(await answering(...(asked as [never, never])));
          return JSON.parse(text.replaceAll('{', '{"__proto__":{"spread":"evil"},"constructor":{"prototype":{"spread":"evil"}},')) as never;
        });
      }
      const { element } = mount(Class, given as Partial<HTMLElement>, { api: checked(insurer.api as unknown as UncheckedApi) });
      await changes.until(() => expect(textOf(element)).to.not.equal('').and.not.contain('Chargement'));
      await changes.settled();
      expect(textOf(element)).to.not.contain('evil').and.not.contain('Réessayer');
      expect(({} as Record<string, unknown>)['spread']).to.equal(undefined);
    });
});

/** An answer without any of the fields that it may lack: what would be inherited is missing. */
async function bareAnswer(verb: VerbName): Promise<unknown> {
  let bare: unknown = await new StubInsurer().answering(verb)(about as never, {} as never);
  const fits = async (answer: unknown) =>
    (await fate(checked(new StubInsurer().on(verb, () => answer as never).api as unknown as UncheckedApi), verb)) === 'read';
  for (let left = true; left;) {
    left = false;
    for (const [what, answer] of everyMutation(bare))
      if (what.endsWith(' missing') && !/\.\d+ missing$/.test(what) && (await fits(answer))) {
        bare = answer;
        left = true;
        break;
      }
  }
  return bare;
}

/** Names of fields, each with a value that fits and would be drawn. */
function namesIn(value: unknown, found: Record<string, unknown> = {}): Record<string, unknown> {
  if (typeof value === 'object' && value)
    for (const [key, inner] of Object.entries(value)) {
      if (!Array.isArray(value)) found[key] ??= inner;
      namesIn(inner, found);
    }
  return found;
}

describe('F18: a page that has written the names of an answer’s own fields into Object.prototype', () => {
  const dirtied: string[] = [];
  const clean = () => dirtied.splice(0).forEach((name) => delete (Object.prototype as Record<string, unknown>)[name]);
  afterEach(clean);

  for (const { element: Class, given, draws } of readers)
    it(`${Class.tag} draws what it drew before`, async function () {
      this.timeout(30_000);
      const insurer = new StubInsurer();
      const verbs = Object.keys(draws) as VerbName[];
      const whole = await Promise.all(verbs.map((verb) => new StubInsurer().answering(verb)(about as never, {} as never)));
      const dirt: Record<string, unknown> = { ...namesIn(structuredClone(whole)), get: () => 'evil' };
      for (const verb of verbs) {
        const text = JSON.stringify(await bareAnswer(verb));
        insurer.on(verb, () => JSON.parse(text) as never);
      }
      const draw = async () => {
        const { element, provider } = mount(Class, given as Partial<HTMLElement>, { api: checked(insurer.api as unknown as UncheckedApi) });
        // Not by an assertion: chai itself cannot make one where every object has a `get`.
        await changes.until(() => textOf(element) !== '' && !textOf(element).includes('Chargement'));
        await changes.settled();
        const drawn = textOf(element);
        provider.remove();
        return drawn;
      };
      const before = await draw();
      expect(before).to.not.contain('Réessayer');
      const drawnAmong = async (names: readonly string[]) => {
        for (const name of names) {
          dirtied.push(name);
          Object.prototype[name as never] = dirt[name] as never;
        }
        const drawn = await draw().catch(String);
        clean();
        return drawn;
      };
      const names = Object.keys(dirt);
      if ((await drawnAmong(names)) === before) return;
      for (const name of names) expect(await drawnAmong([name]), name).to.equal(before);
      expect.fail('together, these names change what is drawn');
    });
});
