import { PasswordReset } from '@avenant/elements';
import { expect } from 'chai';
import { tenant } from './kit/answers.ts';
import { changes } from './kit/changes.ts';
import { says } from './kit/deposit-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { fillSilently, keys, press, tabTo, write } from './kit/hand.ts';
import { all, field, find, findField, focused, get, query } from './kit/roles.ts';
import { mainPart, mount } from './kit/stage.ts';
import { textOf } from './kit/visible-text.ts';
import { atChoice, good, link, sending } from './kit/way-in-stage.ts';

const identifier = () => find<HTMLInputElement>('textbox', 'Identifiant client');
const heardOf = (element: Element): string[] => {
  const heard: string[] = [];
  for (const name of ['avenant-access-requested', 'avenant-password-chosen'])
    element.addEventListener(name, (event) => heard.push(`${name} ${JSON.stringify((event as CustomEvent).detail ?? null)}`));
  return heard;
};

describe('avenant-password-reset, asking for the link', () => {
  it('is a real form in the page’s own tree, named for password managers', async () => {
    const { element } = mount(PasswordReset, { signInHref: '/connexion' }, { insurer: sending() });
    const input = await identifier();
    expect(input.form!.getRootNode()).to.equal(document);
    expect([input.autocomplete, input.name]).to.deep.equal(['username', 'username']);
    get('heading', 'Mot de passe oublié');
    expect(get<HTMLAnchorElement>('link', 'Se connecter').getAttribute('href')).to.equal('/connexion');
    await goodFace(element);
  });

  it('sends once, says the same whoever asks, and makes nothing else known', async () => {
    const insurer = sending();
    const held = insurer.hold('access.requestReset');
    const { element } = mount(PasswordReset, {}, { insurer });
    const heard = heardOf(element);
    write(await identifier(), ' 28 000 451 ');
    await keys('Enter');
    (await find('button', 'Envoi en cours…')).click();
    await goodFace(element);
    held.answer({ validFor: 'PT30M' });
    await says(element, 'Si un espace correspond à cet identifiant');
    await says(element, 'reste valable 30 minutes');
    expect(insurer.of('access.requestReset').map(({ input }) => input)).to.deep.equal([{ identifier: '28 000 451' }]);
    expect(heard).to.deep.equal(['avenant-access-requested null']);
    await changes.until(() => focused()?.textContent?.includes('Consultez votre messagerie'));
    await goodFace(element);
    press('Recommencer l’envoi');
    expect((await identifier()).value, 'what was typed is kept').to.equal(' 28 000 451 ');
  });

  it('nothing typed: says what is missing, at the field, and asks nobody', async () => {
    const { element, insurer } = mount(PasswordReset, { birthDate: true }, { insurer: sending() });
    await identifier();
    press('Recevoir le lien');
    await says(element, 'Indiquez votre identifiant.');
    await says(element, 'Saisissez la date sous la forme jj/mm/aaaa');
    expect(focused()).to.equal(await identifier());
    expect(insurer.of('access.requestReset')).to.have.length(0);
    await goodFace(element);
  });

  it('the birth date goes as the insurer reads it, also where only the insurer asks for it', async () => {
    const insurer = sending().on('tenant.config', () => tenant({ birthDate: true }));
    mount(PasswordReset, {}, { insurer });
    write(await find('textbox', 'Date de naissance'), '12/04/1985');
    write(await identifier(), '28000451');
    press('Recevoir le lien');
    await changes.until(() => insurer.of('access.requestReset').length === 1);
    expect(insurer.of('access.requestReset')[0]!.input).to.deep.equal({ identifier: '28000451', birthDate: '1985-04-12' });
  });

  for (const [code, said] of [
    ['network', 'ne répond pas'],
    ['rate-limited', 'trop de'],
    ['permission-missing', 'accès'],
  ] as const)
    it(`F1: ${code} is said above the form, and nothing typed is lost`, async () => {
      const { element } = mount(PasswordReset, {}, { insurer: sending().fail('access.requestReset', code) });
      write(await identifier(), '28000451');
      press('Recevoir le lien');
      await changes.until(() => expect(focused()?.textContent?.toLowerCase()).to.contain(said));
      expect((await identifier()).value).to.equal('28000451');
      await goodFace(element);
    });

  it('without a client it says so', async () => {
    const element = document.createElement('avenant-password-reset');
    mainPart().append(element);
    await says(element, 'n’est relié à aucun service');
    await goodFace(element);
  });
});

describe('avenant-password-reset, choosing', () => {
  it('waits for the link in the shape of what comes, then greets by name', async () => {
    const insurer = sending();
    const held = insurer.hold('access.link');
    const { element } = mount(PasswordReset, { token: 'secret' }, { insurer });
    await changes.until(() => held.waiting.length === 1);
    await goodFace(element);
    held.answer({ purpose: 'password_reset', displayName: 'Camille Orsini', usernameMasked: '28••••51' });
    await says(element, 'Bonjour Camille Orsini. Ce mot de passe sera celui de l’identifiant 28••••51.');
    const input = field('Nouveau mot de passe');
    expect([input.autocomplete, input.type]).to.deep.equal(['new-password', 'password']);
    expect(input.form!.getRootNode()).to.equal(document);
    await goodFace(element);
  });

  it('tells each rule as one types: met or not, in words; a phrase will do as well', async () => {
    const { element, type } = await atChoice(PasswordReset);
    const rule = (name: string) => all('listitem').find((it) => textOf(it).includes(name))!;
    await says(rule('12 caractères'), '(à remplir)');
    type('velours');
    await says(rule('une minuscule'), '(rempli)');
    await says(element, 'Il manque : 12 caractères, une majuscule, un chiffre et un signe');
    type(good);
    await says(rule('un signe'), '(rempli)');
    await says(element, 'Toutes les conditions sont remplies.');
    await goodFace(element);
    type('le chat dort sous la grande armoire bleue');
    await says(rule('une majuscule'), '(non nécessaire)');
    await says(rule('une phrase de 7 mots'), '(rempli)');
    await goodFace(element);
  });

  for (const [what, typed, said] of [
    ['too short', 'Court-1', 'Il manque : 12 caractères.'],
    ['one’s own name', 'Orsini-cobalt-48', 'Ce mot de passe contient votre nom'],
    ['nothing', '', 'Choisissez un mot de passe.'],
  ] as const)
    it(`a password that is ${what} is not sent: what is missing stands at the field, and it stays typed`, async () => {
      const { element, insurer, field: input, type } = await atChoice(PasswordReset);
      type(`${typed} `);
      type(typed);
      if (typed === '') fillSilently(input, '');
      await changes.settled();
      press('Enregistrer le mot de passe');
      await says(element, said);
      await changes.until(() => input.getAttribute('aria-invalid') === 'true' && focused() === input);
      expect(input.value).to.equal(typed);
      expect(insurer.of('access.choosePassword')).to.have.length(0);
      await goodFace(element);
    });

  it('sends what a manager has filled without an event, and leads to the sign-in', async () => {
    const { element, insurer, field: input } = await atChoice(PasswordReset);
    const heard = heardOf(element);
    fillSilently(input, good);
    press('Enregistrer le mot de passe');
    await find('heading', 'Votre mot de passe est enregistré');
    expect(insurer.of('access.choosePassword').map(({ input: sent }) => sent)).to.deep.equal([{ token: 'secret', password: good }]);
    expect(heard).to.deep.equal(['avenant-password-chosen null']);
    expect(get<HTMLAnchorElement>('link', 'Se connecter').getAttribute('href')).to.equal('/connexion');
    expect(mainPart().querySelector('input')).to.equal(null);
    await goodFace(element);
  });

  it('what the insurer alone refuses is said in its words', async () => {
    const insurer = sending().fail('access.choosePassword', 'password-policy', { missing: ['common', 'symbol'] });
    const { element, type } = await atChoice(PasswordReset, insurer);
    type(good);
    press('Enregistrer le mot de passe');
    await says(element, 'Il manque : un signe, par exemple # ou %. Ce mot de passe est trop courant');
    insurer.fail('access.choosePassword', 'password-policy', { missing: ['haveibeenpwned'] });
    press('Enregistrer le mot de passe');
    await says(element, 'Ce mot de passe ne remplit pas toutes les conditions.');
    await goodFace(element);
  });

  it('F1: an outage keeps the password typed', async () => {
    const insurer = sending().fail('access.choosePassword', 'network');
    const { element, field: input, type } = await atChoice(PasswordReset, insurer);
    type(good);
    press('Enregistrer le mot de passe');
    await changes.until(() => expect(focused()?.className).to.contain('failed'));
    expect(input.value).to.equal(good);
    await goodFace(element);
  });

  it('F8: an answer that was lost: the same press again is the same deed, and is done; another password is another deed', async () => {
    const insurer = sending().fail('access.choosePassword', 'network');
    const { type } = await atChoice(PasswordReset, insurer);
    const keys = () => insurer.of('access.choosePassword').map(({ options }) => options.idempotencyKey);
    const pressed = async (word: string, times: number) => {
      type(word);
      press('Enregistrer le mot de passe');
      await changes.until(() => keys().length === times && focused()?.className.includes('failed'));
      (focused() as HTMLElement).blur();
    };
    await pressed(`${good}-2`, 1);
    await pressed(good, 2);
    insurer.on('access.choosePassword', () => undefined);
    press('Enregistrer le mot de passe');
    await find('heading', 'Votre mot de passe est enregistré');
    const [other, first, again] = keys();
    expect(again)
      .to.equal(first)
      .and.to.match(/^[0-9a-f-]{36}$/);
    expect(other).to.not.equal(first);
  });

  it('a link that is over says so, before and after typing, and another may be asked for', async () => {
    const { element } = mount(PasswordReset, { token: 'old' }, { insurer: sending().fail('access.link', 'token-expired') });
    await find('heading', 'Ce lien n’est plus valable');
    await goodFace(element);
    press('Demander un nouveau lien');
    await identifier();
    element.remove();
    const { type } = await atChoice(PasswordReset, sending().fail('access.choosePassword', 'token-expired'));
    type(good);
    press('Enregistrer le mot de passe');
    await find('heading', 'Ce lien n’est plus valable');
  });

  it('a link that cannot be read is said, and read again', async () => {
    const insurer = sending().fail('access.link', 'upstream-unavailable');
    const { element } = mount(PasswordReset, { token: 'secret' }, { insurer });
    await find('button', 'Réessayer');
    await goodFace(element);
    insurer.on('access.link', () => link);
    press('Réessayer');
    await findField('Nouveau mot de passe');
  });

  it('by keyboard alone; the password is shown and hidden, and pasting is let be', async () => {
    const { insurer, field: input } = await atChoice(PasswordReset);
    await tabTo((at) => at === input);
    const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
    input.dispatchEvent(paste);
    expect(paste.defaultPrevented).to.equal(false);
    write(input, good);
    await keys('Tab');
    expect(focused()?.getAttribute('aria-label')).to.equal('Afficher le mot de passe');
    await keys(' ');
    await changes.until(() => input.type === 'text');
    await keys('Shift+Tab', 'Enter');
    await changes.until(() => insurer.of('access.choosePassword').length === 1);
  });

  it('speaks English', async () => {
    const { element } = mount(PasswordReset, { token: 'secret' }, { insurer: sending(), lang: 'en' });
    await findField('New password');
    await find('heading', 'Choose a new password');
    expect(query('heading', /mot de passe/)).to.equal(null);
    await goodFace(element);
  });
});
