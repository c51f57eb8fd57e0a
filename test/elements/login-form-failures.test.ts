// A sign-in that does not succeed: said where the focus is, and nothing typed is lost.
import { LoginForm } from '@avenant/elements';
import { expect } from 'chai';
import { session } from './kit/answers.ts';
import { changes } from './kit/changes.ts';
import { goodFace } from './kit/good-face.ts';
import { press } from './kit/hand.ts';
import { StubInsurer } from './kit/insurer.ts';
import { focused } from './kit/roles.ts';
import { mount } from './kit/stage.ts';
import { plain, textOf } from './kit/visible-text.ts';
import { drawn, identifier, password, signIns, typed } from './kit/sign-in-stage.ts';
import { atOnce } from './kit/swift-clock.ts';

async function refused(...failure: Parameters<StubInsurer['fail']>) {
  const it = await typed(new StubInsurer().fail(...failure));
  press('Se connecter');
  await changes.until(() => focused()?.matches('.notice'));
  return { ...it, said: plain(focused()?.textContent ?? '') };
}

const keepsWhatWasTyped = () => expect([identifier().value, password().value]).to.deep.equal(['28 000 451', 'Demo-Lumio-2026!']);

describe('avenant-login-form, when it does not succeed', () => {
  it('names what is missing at the field, and takes the focus to the first', async () => {
    const { element, insurer } = mount(LoginForm, { identifierKinds: 'customer_number', birthDate: true });
    (await drawn()).click();
    await changes.until(() => expect(focused()).to.equal(identifier()));
    expect(identifier().getAttribute('aria-invalid')).to.equal('true');
    const described = document.getElementById(identifier().getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).to.equal('Indiquez votre identifiant.');
    expect(textOf(element)).to.contain('Indiquez votre mot de passe.').and.contain('jj/mm/aaaa');
    expect(signIns(insurer)).to.have.length(0);
    await goodFace(element);
  });

  it('a wrong password: says so, keeps what was typed, and takes the focus to the message', async () => {
    const { element, said } = await refused('session.signIn', 'invalid-credentials');
    expect(said).to.equal('L’identifiant ou le mot de passe ne correspond pas. Vérifiez votre saisie.');
    keepsWhatWasTyped();
    await goodFace(element);
  });

  it('a locked account: until when in Paris, wherever the device is, and whom to call', async () => {
    const { element, said } = await refused('session.signIn', 'account-locked', { until: '2026-11-21T14:05:00Z' });
    expect(new Date().getTimezoneOffset(), 'the device is far from Paris').to.not.equal(-60);
    expect(said).to.contain('bloqué jusqu’à 15 h 05').and.contain('01 99 00 00 41');
    keepsWhatWasTyped();
    await goodFace(element);
  });

  it('an account that is not activated: the way to activate it', async () => {
    const { element, said } = await refused('session.signIn', 'account-not-activated');
    expect(said).to.contain('Suivez le lien reçu par e-mail').and.contain('01 99 00 00 41');
    await goodFace(element);
  });

  it('F1: the service is down: said within a second, nothing typed is lost, and the next press may succeed', async () => {
    const { element, said, insurer } = await atOnce(() => refused('session.signIn', 'network'));
    expect(said).to.contain('Le service ne répond pas');
    keepsWhatWasTyped();
    await goodFace(element);
    const again = new Promise((done) => element.addEventListener('avenant-signed-in', done));
    insurer.on('session.signIn', () => session());
    press('Se connecter');
    await again;
    await changes.until(() => expect(textOf(element)).to.not.contain('ne répond pas'));
  });

  it('the device is offline: nothing is lost', async () => {
    const { said } = await refused('session.signIn', 'offline');
    expect(said).to.contain('Vous êtes hors ligne');
    keepsWhatWasTyped();
  });

  it('F22: no event of a failed sign-in bubbles, and the address stays as it was', async () => {
    const names: string[] = [];
    const own = ['avenant-signed-in', 'avenant-mfa-required', 'avenant-session-ended'];
    const note = (event: Event) => void names.push(event.type);
    own.forEach((name) => document.addEventListener(name, note));
    const address = location.href;
    await refused('session.signIn', 'invalid-credentials');
    own.forEach((name) => document.removeEventListener(name, note));
    expect(names).to.deep.equal([]);
    expect(location.href).to.equal(address);
  });
});
