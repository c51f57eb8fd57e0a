import { IdentifierRecovery } from '@avenant/elements';
import { expect } from 'chai';
import { tenant } from './kit/answers.ts';
import { changes } from './kit/changes.ts';
import { says } from './kit/deposit-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { keys, press, tabTo, write } from './kit/hand.ts';
import { find, focused, get, query } from './kit/roles.ts';
import { mainPart, mount } from './kit/stage.ts';
import { sending } from './kit/way-in-stage.ts';

const email = () => find<HTMLInputElement>('textbox', 'Adresse e-mail');
const reachable = () =>
  tenant({ contact: { id: 'cnt_1', name: 'Service Assurance Lumio', phone: '+33199000041', email: 'assurance@lumio.example' } });

describe('avenant-identifier-recovery', () => {
  it('sends once, says the same whoever asks, and shows who helps all the while', async () => {
    const insurer = sending().on('tenant.config', reachable);
    const held = insurer.hold('access.recoverIdentifier');
    const { element } = mount(IdentifierRecovery, { signInHref: '/connexion' }, { insurer });
    const input = await email();
    expect([input.autocomplete, input.type, input.form!.getRootNode() === document]).to.deep.equal(['email', 'email', true]);
    const call = await find<HTMLAnchorElement>('link', /^Service Assurance Lumio/);
    expect(call.href).to.equal('tel:+33199000041');
    get('heading', 'Une personne peut vous aider');
    await goodFace(element);
    write(input, 'camille@courriel.example');
    await tabTo((at) => at.textContent?.includes('Recevoir mon identifiant') === true);
    await keys('Enter');
    await find('button', 'Envoi en cours…');
    await goodFace(element);
    const heard: unknown[] = [];
    element.addEventListener('avenant-identifier-requested', ({ detail }) => heard.push(detail ?? null));
    held.answer({ validFor: 'PT48H' });
    await says(element, 'Si un espace correspond à cette adresse');
    expect(insurer.of('access.recoverIdentifier').map(({ input: sent }) => sent)).to.deep.equal([{ email: 'camille@courriel.example' }]);
    expect(heard).to.deep.equal([null]);
    get('heading', 'Une personne peut vous aider');
    await goodFace(element);
    press('Recommencer l’envoi');
    expect((await email()).value).to.equal('camille@courriel.example');
  });

  for (const typed of ['', 'camille', 'camille@', 'a b@c.d'])
    it(`« ${typed} » is no address: said at the field, nothing is sent, and it stays typed`, async () => {
      const { element, insurer } = mount(IdentifierRecovery, {}, { insurer: sending() });
      const input = await email();
      if (typed) write(input, typed);
      press('Recevoir mon identifiant');
      await says(element, 'Saisissez une adresse e-mail complète, par exemple nom@exemple.fr.');
      await changes.until(() => focused() === input);
      expect([input.value, insurer.of('access.recoverIdentifier').length]).to.deep.equal([typed, 0]);
      await goodFace(element);
    });

  it('an insurer that leaves it to its people: said beforehand, or when it refuses, with whom to turn to', async () => {
    const config = () => ({ ...reachable(), features: ['assisted-identifier-recovery'] });
    const first = mount(IdentifierRecovery, {}, { insurer: sending().on('tenant.config', config) });
    await find('heading', 'Votre identifiant se retrouve avec nous');
    await changes.until(() => query('textbox') === null);
    await find('link', /^Service Assurance Lumio/);
    await goodFace(first.element);
    first.provider.remove();
    const insurer = sending().on('tenant.config', reachable).fail('access.recoverIdentifier', 'assisted-only', { contactId: 'cnt_1' });
    mount(IdentifierRecovery, {}, { insurer });
    write(await email(), 'camille@courriel.example');
    press('Recevoir mon identifiant');
    await find('heading', 'Votre identifiant se retrouve avec nous');
    await find('link', 'assurance@lumio.example');
  });

  for (const code of ['network', 'rate-limited', 'permission-missing'] as const)
    it(`F1: ${code} is said, nothing typed is lost`, async () => {
      const { element } = mount(IdentifierRecovery, {}, { insurer: sending().fail('access.recoverIdentifier', code) });
      write(await email(), 'camille@courriel.example');
      press('Recevoir mon identifiant');
      await changes.until(() => expect(focused()?.className).to.contain('failed'));
      expect((await email()).value).to.equal('camille@courriel.example');
      await goodFace(element);
    });

  it('asks for the birth date where the insurer wants it', async () => {
    const insurer = sending().on('tenant.config', () => tenant({ birthDate: true }));
    mount(IdentifierRecovery, {}, { insurer });
    write(await find('textbox', 'Date de naissance'), '12/04/1985');
    write(await email(), 'camille@courriel.example');
    press('Recevoir mon identifiant');
    await changes.until(() => insurer.of('access.recoverIdentifier').length === 1);
    expect(insurer.of('access.recoverIdentifier')[0]!.input['birthDate']).to.equal('1985-04-12');
  });

  it('without a client it says so', async () => {
    const element = document.createElement('avenant-identifier-recovery');
    mainPart().append(element);
    await says(element, 'n’est relié à aucun service');
  });

  it('speaks English', async () => {
    const { element } = mount(IdentifierRecovery, {}, { insurer: sending().on('tenant.config', reachable), lang: 'en' });
    await find('textbox', 'E-mail address');
    await find('heading', 'Forgotten identifier');
    await goodFace(element);
  });
});
