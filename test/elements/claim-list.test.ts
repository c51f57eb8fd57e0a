import { ClaimList } from '@avenant/elements';
import { expect } from 'chai';
import { page } from './kit/answers.ts';
import { changes } from './kit/changes.ts';
import { claim, offered } from './kit/claim-answers.ts';
import { says } from './kit/deposit-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { keys, press, tabTo, write } from './kit/hand.ts';
import { StubInsurer } from './kit/insurer.ts';
import { describeReadingFaces } from './kit/reading-faces.ts';
import { find, findField, get, query } from './kit/roles.ts';
import { mount } from './kit/stage.ts';
import { textOf } from './kit/visible-text.ts';

const given = { claimHref: '/sinistres/{id}', declareHref: '/sinistres/declarer' };

describeReadingFaces({
  element: ClaimList,
  given,
  verb: 'claims.list',
  ready: 'Fissures en façade',
  english: 'Happened on',
});

describe('avenant-claim-list', () => {
  it('A41: each claim says its number, state, subject, date, contract, and whose turn it is; the way to declare is beside the title', async () => {
    const insurer = new StubInsurer().on('claims.list', () =>
      page(
        offered({
          id: 'cas_2',
          number: 'S25-01911',
          nextStep: { actor: 'you', label: 'Répondre à notre proposition', dueDate: '2026-12-10', kind: 'commitment' },
        }),
        claim(),
        claim({
          id: 'cas_3',
          number: 'S25-00050',
          state: 'decided',
          outcome: 'refused',
          nextStep: undefined,
          lossDate: { precision: 'unknown' },
        }),
      ),
    );
    const { element } = mount(ClaimList, given, { insurer });
    await find('heading', 'Déclaration et suivi de mes sinistres');
    await find('link', 'Sinistre n° S25-01911');
    const text = textOf(element);
    for (const words of [
      'Proposition à examiner',
      'À vous',
      'Avant le 10 décembre 2026 · dans 19 jours',
      'Survenu le 28 septembre 2026 · Décennale bâtiment BAT-774120',
      'À nous',
      'Délai habituel : vers le 4 décembre 2026',
      'Refusé',
      'Date de survenance inconnue',
      '3 sinistres',
    ])
      expect(text).to.contain(words);
    expect(get('link', 'Déclarer un sinistre').getAttribute('href')).to.equal('/sinistres/declarer');
    await goodFace(element);
  });

  it('a claim’s number leads to it by the keyboard, and a router may take over', async () => {
    const { provider } = mount(ClaimList, given);
    const number = await find('link', 'Sinistre n° S26-00377');
    const offers: unknown[] = [];
    provider.addEventListener('avenant-navigate', (event) => {
      event.preventDefault();
      offers.push(event.detail);
    });
    await tabTo((at) => at === number);
    await keys('Enter');
    expect(offers).to.deep.equal([{ href: '/sinistres/cas_1' }]);
  });

  it('is searched by words and by state; where nothing is found it says so, and shows everything again', async () => {
    const insurer = new StubInsurer().on('claims.list', ({ q, state }) => ((q ?? state) ? page() : page(claim())));
    const { element } = mount(ClaimList, given, { insurer });
    await says(element, 'Fissures en façade');
    write(await findField('Rechercher un sinistre'), 'toiture');
    press('Rechercher');
    await says(element, 'Aucun sinistre ne correspond');
    const state = await findField<HTMLSelectElement>('État');
    state.value = 'closed';
    state.dispatchEvent(new Event('change', { bubbles: true }));
    await changes.until(() => insurer.of('claims.list').at(-1)?.input['state'] === 'closed');
    expect(insurer.of('claims.list').at(-1)?.input['q']).to.equal('toiture');
    await goodFace(element);
    press('Afficher tous les sinistres');
    await says(element, 'Fissures en façade');
    expect((await findField('Rechercher un sinistre')).value).to.equal('');
  });

  it('no claim at all: nothing to search, and the way to declare', async () => {
    const { element } = mount(ClaimList, given, { insurer: new StubInsurer().on('claims.list', () => page()) });
    await says(element, 'Aucun sinistre déclaré');
    expect(query('search')).to.equal(null);
    await goodFace(element);
  });
});
