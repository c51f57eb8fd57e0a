import type { ChangeRequest } from '@avenant/api';
import { CompanyProfile } from '@avenant/elements';
import { expect } from 'chai';
import { page } from './kit/answers.ts';
import { says } from './kit/deposit-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { keys, press, write } from './kit/hand.ts';
import { StubInsurer } from './kit/insurer.ts';
import { changeRequest, profile } from './kit/profile-answers.ts';
import { describeReadingFaces } from './kit/reading-faces.ts';
import { find, findField, focused, query } from './kit/roles.ts';
import { mount } from './kit/stage.ts';
import { textOf } from './kit/visible-text.ts';

const withRequests = (...requests: ChangeRequest[]) => new StubInsurer().on('profiles.requests', () => page(...requests));
const none = () => withRequests();

describeReadingFaces({
  element: CompanyProfile,
  given: {},
  verb: 'profiles.get',
  ready: '27 quai des Exemples',
  english: 'Postal address',
});

describe('avenant-company-profile', () => {
  it('A30: a new address stands beside the current one while it waits, with each contract that it goes for', async () => {
    const { element } = mount(CompanyProfile);
    await says(element, 'En attente de validation');
    const text = textOf(element);
    for (const words of [
      'Ferrand Maçonnerie SARL',
      '27 quai des Exemples 99002 Exemplebourg France',
      'Nouvelle adresse demandée le 21 novembre 2026 par Luc Ferrand 14 rue de l’Atelier 99008 Exemplebourg France',
      'Contrats concernés (2)',
      'Décennale bâtiment BAT-774121 – Nouvelle adresse sur le contrat',
      '04 65 71 00 50',
    ])
      expect(text).to.contain(words);
    await goodFace(element);
  });

  it('takes the request back at a press, and says so where it is heard', async () => {
    const insurer = withRequests(changeRequest()).on('profiles.withdraw', () => changeRequest({ state: 'withdrawn' }));
    const { element } = mount(CompanyProfile, {}, { insurer });
    (await find('button', 'Annuler cette demande')).click();
    await says(element, 'La demande est annulée. Votre adresse ne change pas.');
    expect(insurer.of('profiles.withdraw')[0]!.input).to.deep.equal({ changeRequestId: 'chg_1', etag: '"1"' });
  });

  it('a rejected address says why, and can be asked for otherwise', async () => {
    const rejected = {
      state: 'rejected' as const,
      decidedAt: '2026-11-20T08:00:00Z',
      reason: 'Boîte postale refusée.',
      allowedActions: [],
    };
    const { element } = mount(CompanyProfile, {}, { insurer: withRequests(changeRequest(rejected)) });
    await says(element, 'Votre demande a été refusée le 20 novembre 2026. Boîte postale refusée.');
    await find('button', 'Modifier l’adresse');
    await goodFace(element);
  });

  it('A29: a new address is typed with the keyboard, put right where it is wrong, and asked for on the version that was read', async () => {
    const insurer = none().on('profiles.change', () => ({ profile: profile(), changeRequest: changeRequest() }));
    const { element } = mount(CompanyProfile, {}, { insurer });
    (await find('button', 'Modifier l’adresse')).focus();
    await keys('Enter');
    write(await findField('Numéro et rue'), '14 rue de l’Atelier');
    write(await findField('Code postal'), '990');
    expect(focused()?.id).to.equal('postalCode');
    await keys('Enter');
    await says(element, 'Saisissez un code postal à 5 chiffres.');
    expect(focused()?.id).to.equal('postalCode');
    await goodFace(element);
    write(await findField('Code postal'), '99008');
    press('Demander le changement d’adresse');
    await says(element, 'Votre demande est envoyée.');
    expect(insurer.of('profiles.change')[0]!.input).to.deep.equal({
      organisationId: 'current',
      etag: '"1"',
      address: { lines: ['14 rue de l’Atelier'], postalCode: '99008', city: 'Exemplebourg', country: 'FR' },
    });
  });

  it('F12: what somebody else has changed meanwhile is shown, and what was typed is kept for the customer to choose', async () => {
    const insurer = none().fail('profiles.change', 'precondition-failed');
    const { element } = mount(CompanyProfile, {}, { insurer });
    (await find('button', 'Modifier le téléphone et l’e-mail')).click();
    write(await findField('Téléphone (facultatif)'), '04 65 71 00 99');
    insurer.on('profiles.get', () => profile({ etag: '"2"', email: 'direction@ferrand.example' }));
    press('Enregistrer les coordonnées');
    await says(element, 'Votre saisie est gardée');
    await says(element, 'direction@ferrand.example');
    expect((await findField('Téléphone (facultatif)')).value).to.equal('04 65 71 00 99');
    insurer.on('profiles.change', () => ({ profile: profile() }));
    press('Enregistrer les coordonnées');
    await says(element, 'Vos coordonnées sont enregistrées.');
    expect(insurer.of('profiles.change').map(({ input }) => [input['etag'], input['phone']])).to.deep.equal([
      ['"1"', '+33465710099'],
      ['"2"', '+33465710099'],
    ]);
  });

  it('what the insurer refuses is said in its own sentence, the first time too', async () => {
    const { element } = mount(CompanyProfile, {}, { insurer: none().fail('profiles.change', 'rate-limited') });
    (await find('button', 'Modifier le téléphone et l’e-mail')).click();
    write(await findField('Téléphone (facultatif)'), '04 65 71 00 99');
    press('Enregistrer les coordonnées');
    await says(element, 'Trop de demandes en peu de temps.');
    expect((await findField('Téléphone (facultatif)')).value).to.equal('04 65 71 00 99');
  });

  it('who may not change them is told who can, and finds nothing to press', async () => {
    const refused = { enabled: false, reasonCode: 'company.write' };
    const insurer = none().on('profiles.get', () =>
      profile({
        allowedActions: [
          { rel: 'change_address', ...refused },
          { rel: 'change_contact', ...refused },
        ],
      }),
    );
    const { element } = mount(CompanyProfile, {}, { insurer });
    await says(element, 'Seul un administrateur peut modifier ces coordonnées.');
    expect(query('button', /^Modifier/)).to.equal(null);
    await goodFace(element);
  });
});
