import { FirstAccess } from '@avenant/elements';
import { expect } from 'chai';
import { changes } from './kit/changes.ts';
import { says } from './kit/deposit-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { keys, press, tabTo, write } from './kit/hand.ts';
import { find, findField, focused, get } from './kit/roles.ts';
import { mainPart, mount } from './kit/stage.ts';
import { atChoice, good, sending } from './kit/way-in-stage.ts';

const identifier = () => find<HTMLInputElement>('textbox', 'Identifiant client');
const accept = () => get<HTMLInputElement>('checkbox', 'J’accepte les conditions d’utilisation de mon espace');

describe('avenant-first-access, asking for the link', () => {
  it('waits in the shape of what comes, asks, and says the same whoever asks', async () => {
    const insurer = sending();
    const { element } = mount(FirstAccess, { birthDate: true, signInHref: '/connexion' }, { insurer });
    write(await identifier(), '28 000 453');
    write(get('textbox', 'Date de naissance'), '17/01/1994');
    await goodFace(element);
    await keys('Enter');
    await says(element, 'Si un espace correspond à ces informations');
    await says(element, 'reste valable 48 heures');
    expect(insurer.of('access.requestActivation').map(({ input }) => input)).to.deep.equal([
      { identifier: '28 000 453', birthDate: '1994-01-17' },
    ]);
    await changes.until(() => focused()?.textContent?.includes('Consultez votre messagerie'));
    await goodFace(element);
  });

  it('nothing typed is said at the fields; an outage loses nothing', async () => {
    const { element } = mount(FirstAccess, {}, { insurer: sending().fail('access.requestActivation', 'network') });
    await identifier();
    press('Recevoir le lien');
    await says(element, 'Indiquez votre identifiant.');
    await goodFace(element);
    write(await identifier(), '28000453');
    press('Recevoir le lien');
    await says(element, 'Le service ne répond pas.');
    expect((await identifier()).value).to.equal('28000453');
    await goodFace(element);
  });

  it('without a client it says so', async () => {
    const element = document.createElement('avenant-first-access');
    mainPart().append(element);
    await says(element, 'n’est relié à aucun service');
    await goodFace(element);
  });
});

describe('avenant-first-access, choosing', () => {
  it('the terms are to be accepted: without them nothing goes, and what was typed stays', async () => {
    const { element, insurer, field, type } = await atChoice(FirstAccess);
    element.termsHref = '/conditions';
    type(good);
    press('Ouvrir mon espace');
    await says(element, 'Acceptez les conditions d’utilisation pour ouvrir votre espace.');
    await changes.until(() => focused() === accept());
    expect([field.value, insurer.of('access.choosePassword').length]).to.deep.equal([good, 0]);
    await goodFace(element);
    accept().click();
    press('Ouvrir mon espace');
    await find('heading', 'Votre espace est ouvert');
    expect(insurer.of('access.choosePassword').map(({ input }) => input)).to.deep.equal([
      { token: 'secret', password: good, acceptedTerms: true },
    ]);
    expect(get<HTMLAnchorElement>('link', 'Se connecter').getAttribute('href')).to.equal('/connexion');
    await goodFace(element);
  });

  it('the terms are read in a tab of their own: neither the link’s secret nor what is typed is lost to them', async () => {
    const { element } = await atChoice(FirstAccess);
    element.termsHref = '/conditions';
    const link = await find<HTMLAnchorElement>('link', 'Lire les conditions d’utilisation (nouvel onglet)');
    expect([link.getAttribute('href'), link.target]).to.deep.equal(['/conditions', '_blank']);
    const followed: string[] = [];
    element.addEventListener('avenant-navigate', (event) => {
      followed.push(event.detail.href);
    });
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    expect(followed).to.deep.equal([]);
  });

  it('says once that the password is kept, and nothing else', async () => {
    const { element, type } = await atChoice(FirstAccess);
    const heard: unknown[] = [];
    element.addEventListener('avenant-password-chosen', ({ detail }) => heard.push(detail ?? null));
    type(good);
    accept().click();
    press('Ouvrir mon espace');
    await changes.until(() => heard.length > 0);
    expect(heard).to.deep.equal([null]);
  });

  it('a link that is over leads back to asking for another', async () => {
    const { element } = mount(FirstAccess, { token: 'old' }, { insurer: sending().fail('access.link', 'token-expired') });
    await find('heading', 'Ce lien n’est plus valable');
    await goodFace(element);
    press('Demander un nouveau lien');
    await identifier();
  });

  it('forbidden and failed are drawn as everywhere', async () => {
    const forbidden = mount(FirstAccess, { token: 'x' }, { insurer: sending().fail('access.link', 'permission-missing') });
    await find('heading', 'Accès réservé');
    await goodFace(forbidden.element);
    forbidden.provider.remove();
    const failed = mount(FirstAccess, { token: 'x' }, { insurer: sending().fail('access.link', 'internal') });
    await find('button', 'Réessayer');
    await goodFace(failed.element);
  });

  it('by keyboard alone', async () => {
    const { insurer, field } = await atChoice(FirstAccess);
    await tabTo((at) => at === field);
    write(field, good);
    await tabTo((at) => at === accept());
    await keys(' ');
    await keys('Tab', 'Enter');
    await changes.until(() => insurer.of('access.choosePassword').length === 1);
  });

  it('speaks English', async () => {
    const { element } = mount(FirstAccess, { token: 'secret' }, { insurer: sending(), lang: 'en' });
    await findField('New password');
    await find('heading', 'Choose your password');
    await goodFace(element);
  });
});
