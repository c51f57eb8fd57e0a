// The second step of a sign-in: one field, another code, another way, tries that are left.
import { AvenantError } from '@avenant/api';
import { expect } from 'chai';
import { now, session } from './kit/answers.ts';
import { changes } from './kit/changes.ts';
import { says } from './kit/deposit-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { keys, press, write } from './kit/hand.ts';
import { StubInsurer } from './kit/insurer.ts';
import { field, find, findField, focused, get, query } from './kit/roles.ts';
import { mount } from './kit/stage.ts';
import { identifier, password, typed } from './kit/sign-in-stage.ts';
import { swiftly } from './kit/swift-clock.ts';
import { LoginForm } from '@avenant/elements';

const later = (seconds: number) => new Date(Date.parse(now) + seconds * 1000).toISOString();
const challenge = (more: object = {}) => ({
  id: 'chl_1',
  purpose: 'login' as const,
  method: 'email' as const,
  maskedTarget: 'm•••@courriel.example',
  otherMethods: [{ method: 'sms' as const, maskedTarget: '•• 12' }],
  codeLength: 6,
  attemptsLeft: 5,
  resendAfter: later(30),
  expiresAt: later(300),
  ...more,
});
const asking = (more: object = {}) =>
  new StubInsurer()
    .on('session.signIn', () => ({ state: 'mfa_required' as const, challenge: challenge(more) }))
    .on('challenges.verifySignIn', () => session({ aal: 'aal2' }))
    .on('challenges.resend', ({ method }) => challenge({ method: method ?? 'email', resendAfter: later(60) }));
/** Waits by no timer of the page: some tests make those run faster. */
const code = () => changes.until(() => field('Code de vérification'));

async function atSecondStep(insurer = asking()) {
  const made = await typed(insurer);
  const heard: string[] = [];
  for (const name of ['avenant-mfa-required', 'avenant-signed-in'])
    made.element.addEventListener(name, (event) => heard.push(`${name} ${JSON.stringify((event as CustomEvent).detail ?? null)}`));
  press('Se connecter');
  const field = await code();
  return { ...made, heard, field };
}

describe('avenant-login-form, second step', () => {
  it('goes on to one field that a phone fills from the message, in the page’s own tree, with the focus in it', async () => {
    const { element, heard, field } = await atSecondStep();
    expect(heard).to.deep.equal(['avenant-mfa-required {"challengeId":"chl_1","method":"email"}']);
    expect([field.autocomplete, field.inputMode, field.type]).to.deep.equal(['one-time-code', 'numeric', 'text']);
    expect(field.form!.getRootNode()).to.equal(document);
    await changes.until(() => focused() === field);
    await says(element, 'Vérification en deux étapes');
    await says(element, 'Nous avons envoyé un code à l’adresse m•••@courriel.example.');
    await says(element, '6 chiffres, valables 5 minutes. Vous pouvez le coller.');
    expect(query('textbox', /^Identifiant/)).to.equal(null);
    await goodFace(element);
  });

  it('sends the code as it was pasted, once, and says that the person is in', async () => {
    const insurer = asking();
    const held = insurer.hold('challenges.verifySignIn');
    const { element, heard, field } = await atSecondStep(insurer);
    write(field, ' 123 456 ');
    await keys('Enter');
    const busy = await find('button', 'Vérification en cours…');
    busy.click();
    field.form!.requestSubmit();
    await changes.until(() => held.waiting.length > 0);
    await changes.settled();
    expect(insurer.of('challenges.verifySignIn').map(({ input }) => input)).to.deep.equal([{ challengeId: 'chl_1', code: '123456' }]);
    await goodFace(element);
    held.answer(session({ aal: 'aal2' }));
    await changes.until(() => heard.includes('avenant-signed-in null'));
  });

  it('a code of another length is not sent, and says what is missing', async () => {
    const { element, insurer, field } = await atSecondStep();
    write(field, '123');
    press('Vérifier le code');
    await says(element, 'Saisissez les 6 chiffres du code.');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(field.value).to.equal('123');
    expect(insurer.of('challenges.verifySignIn')).to.have.length(0);
    await goodFace(element);
  });

  it('a wrong code says how many tries are left, the last in the singular', async () => {
    const insurer = asking();
    const { element, field } = await atSecondStep(insurer);
    for (const [attemptsLeft, said] of [
      [4, 'Il vous reste 4 essais.'],
      [1, 'Il vous reste 1 essai.'],
    ] as const) {
      insurer.fail('challenges.verifySignIn', 'code-invalid', { attemptsLeft });
      write(field, '000000');
      press('Vérifier le code');
      await says(element, said);
      await changes.until(() => focused() === field);
    }
    await goodFace(element);
  });

  it('an expired code asks for a new one; an outage keeps what was typed', async () => {
    const { element, insurer, field } = await atSecondStep();
    insurer.fail('challenges.verifySignIn', 'code-expired');
    write(field, '123456');
    press('Vérifier le code');
    await says(element, 'Ce code a expiré.');
    insurer.fail('challenges.verifySignIn', 'network');
    press('Vérifier le code');
    await changes.until(() => insurer.of('challenges.verifySignIn').length === 2);
    await changes.settled();
    expect(field.value).to.equal('123456');
    await goodFace(element);
  });

  it('a page that slept while its person read the message lets them ask for another code, and says no other validity', async () => {
    const { element, insurer, field } = await atSecondStep();
    Object.assign(element.client!, { now: () => new Date(later(400)) });
    insurer.fail('challenges.verifySignIn', 'code-expired');
    write(field, '123456');
    press('Vérifier le code');
    await says(element, 'Ce code a expiré.');
    await says(element, '6 chiffres, valables 5 minutes.');
    await says(element, 'Vous pouvez demander un autre code.');
    press('Renvoyer un code');
    await changes.until(() => insurer.of('challenges.resend').length === 1);
  });

  it('a code that is good for one minute is said to be', async () => {
    const { element } = await atSecondStep(asking({ expiresAt: later(60) }));
    await says(element, '6 chiffres, valables 1 minute. Vous');
  });

  it('after too many tries the form is there again, with the identifier and the reason', async () => {
    const { element, insurer, field } = await atSecondStep();
    insurer.fail('challenges.verifySignIn', 'challenge-locked');
    write(field, '000000');
    press('Vérifier le code');
    await says(element, 'Trop d’essais avec ce code.');
    await changes.until(() => identifier().value === '28 000 451');
    expect(password().value).to.equal('');
    await goodFace(element);
  });

  it('one may go back: the identifier is kept, the password is typed anew', async () => {
    await atSecondStep();
    press('Revenir à la connexion');
    await find('button', 'Se connecter');
    await changes.until(() => identifier().value === '28 000 451' && focused() === password());
  });

  it('another code may be asked for after its time, by the same way or another', async () => {
    const { element, insurer } = await swiftly(100, () => atSecondStep());
    await says(element, 'Vous n’avez rien reçu ? Vous pouvez demander un autre code.');
    press('Recevoir un code par SMS (•• 12)');
    await says(element, 'Un nouveau code est parti. Le précédent ne sert plus.');
    await says(element, 'Nous avons envoyé un code par SMS');
    expect(insurer.of('challenges.resend').map(({ input }) => input)).to.deep.equal([{ challengeId: 'chl_1', method: 'sms' }]);
    await goodFace(element);
  });

  it('before its time the button stays, says when, and asks nothing', async () => {
    const { element, insurer } = await atSecondStep();
    const resend = get('button', 'Renvoyer un code');
    expect(resend.getAttribute('aria-disabled')).to.equal('true');
    await says(element, 'Vous pourrez demander un autre code dans 30 secondes.');
    resend.click();
    await changes.settled();
    expect(insurer.of('challenges.resend')).to.have.length(0);
  });

  it('a refused resend is said at the field', async () => {
    const insurer = asking({ resendAfter: undefined });
    insurer.on('challenges.resend', () => {
      throw new AvenantError('rate-limited', 'challenges.resend');
    });
    const { element } = await atSecondStep(insurer);
    press('Renvoyer un code');
    await changes.until(() => expect(get('textbox', 'Code de vérification').getAttribute('aria-invalid')).to.equal('true'));
    await goodFace(element);
  });

  it('speaks English', async () => {
    const { element } = mount(LoginForm, { identifierKinds: 'customer_number' }, { insurer: asking(), lang: 'en' });
    write(await find('textbox', 'Customer number'), '28000455');
    write(await findField('Password'), 'x');
    press('Sign in');
    await findField('Verification code');
    await says(element, 'Two-step verification');
    await goodFace(element);
  });
});
