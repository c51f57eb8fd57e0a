import { UserMenu } from '@avenant/elements';
import { expect } from 'chai';
import { session } from './kit/answers.ts';
import { organisation, organisations } from './kit/access-answers.ts';
import { changes } from './kit/changes.ts';
import { says } from './kit/deposit-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { keys, press } from './kit/hand.ts';
import { StubInsurer } from './kit/insurer.ts';
import { describeReadingFaces } from './kit/reading-faces.ts';
import { all, find, focused, get, query } from './kit/roles.ts';
import { mount } from './kit/stage.ts';
import { textOf } from './kit/visible-text.ts';

const opener = () => find('button', /^(Mon compte|My account)/);
const open = async () => (await opener()).click();

describeReadingFaces({
  element: UserMenu,
  given: {},
  verb: 'session.current',
  ready: 'Camille Orsini',
  english: 'Sign out',
  show: open,
  beside: 1,
});

const links = { preferencesHref: '/preferences', accessesHref: '/acces/{id}', passwordHref: '/mot-de-passe' };
const atFerrand = () => new StubInsurer().on('session.current', () => session({ displayName: 'Nadia Ferrand' }));
const stand = (insurer = atFerrand()) => mount(UserMenu, links, { insurer });
const out = () => find('button', 'Se déconnecter');

describe('avenant-user-menu', () => {
  it('A46: says who is there, for which company and as what, and leads to « Mes préférences », the accesses and the password', async () => {
    const { element } = stand();
    await find('button', 'Mon compte : Nadia Ferrand');
    await goodFace(element);
    await open();
    await says(element, 'Nadia Ferrand Ferrand Maçonnerie SARL Administrateur');
    const to = all<HTMLAnchorElement>('link').map((link) => [textOf(link), link.pathname]);
    expect(to).to.deep.equal([
      ['Mes préférences', '/preferences'],
      ['Les accès', '/acces/org_1'],
      ['Changer mon mot de passe', '/mot-de-passe'],
    ]);
    await goodFace(element);
  });

  it('is opened, walked and closed by the keyboard alone; the focus comes back, and a link that is followed closes it', async () => {
    const { element } = stand();
    const button = await opener();
    button.focus();
    await keys('Enter', 'Tab');
    await changes.until(() => textOf(focused()!) === 'Mes préférences');
    await keys('Escape');
    await changes.until(() => focused() === button);
    expect(query('link')).to.equal(null);
    element.addEventListener('avenant-navigate', (event) => event.preventDefault());
    await keys('Enter', 'Tab', 'Enter');
    await changes.until(() => query('link') === null);
  });

  it('the way out ends the session at the insurer’s, once, and tells the page', async () => {
    const insurer = atFerrand();
    const held = insurer.hold('session.signOut');
    const { element } = stand(insurer);
    let told = 0;
    element.addEventListener('avenant-signed-out', () => (told += 1));
    await open();
    (await out()).click();
    press('Se déconnecter');
    await changes.until(() => held.waiting.length > 0);
    expect(told).to.equal(0);
    held.waiting.slice().forEach(({ answer }) => answer(undefined));
    await changes.until(() => told === 1);
    expect(insurer.of('session.signOut').length).to.equal(1);
  });

  for (const code of ['unauthenticated', 'session-expired'] as const)
    it(`a session that is over already is left all the same (${code})`, async () => {
      const { element } = stand(atFerrand().fail('session.signOut', code));
      let told = 0;
      element.addEventListener('avenant-signed-out', () => (told += 1));
      await open();
      (await out()).click();
      await changes.until(() => told === 1);
    });

  it('a way out that did not reach the insurer is none: it is said, and pressed again', async () => {
    const insurer = atFerrand().fail('session.signOut', 'offline');
    const { element } = stand(insurer);
    let told = 0;
    element.addEventListener('avenant-signed-out', () => (told += 1));
    await open();
    (await out()).click();
    await changes.until(() => textOf(get('alert')).includes('Vous êtes encore connecté'));
    expect(told).to.equal(0);
    await goodFace(element);
    insurer.on('session.signOut', () => undefined);
    press('Se déconnecter');
    await changes.until(() => told === 1);
  });

  it('the way out is there when nothing else is: who is there is not known, or the company', async () => {
    const { provider } = stand(new StubInsurer().fail('session.current', 'upstream-unavailable'));
    await open();
    await find('button', 'Réessayer');
    await out();
    provider.remove();
    const { element } = stand(atFerrand().fail('organisations.list', 'permission-missing'));
    await find('button', 'Mon compte : Nadia Ferrand');
    await open();
    await out();
    expect(query('link', 'Les accès'), 'of no company').to.equal(null);
    await goodFace(element);
  });

  it('another company has another role: what was said of the first is gone', async () => {
    const { element, provider } = stand();
    await open();
    await says(element, 'Administrateur');
    const tuileries = () =>
      organisations(organisation({ id: 'org_3', name: 'Les Tuileries', legalForm: 'SCI', role: 'member', isCurrent: true }));
    provider.api = atFerrand().on('organisations.list', tuileries).api;
    await says(element, 'Les Tuileries SCI Collaborateur');
    expect(textOf(element)).to.not.match(/Maçonnerie|Administrateur/);
  });
});
