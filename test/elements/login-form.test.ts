import { LoginForm } from '@avenant/elements';
import { expect } from 'chai';
import { session, tenant } from './kit/answers.ts';
import { changes } from './kit/changes.ts';
import { goodFace } from './kit/good-face.ts';
import { fillSilently, keys, press, tabTo, write } from './kit/hand.ts';
import { StubInsurer } from './kit/insurer.ts';
import { find, focused, get, query } from './kit/roles.ts';
import { mainPart, mount } from './kit/stage.ts';
import { textOf } from './kit/visible-text.ts';
import { drawn, identifier, password, signIns, typed } from './kit/sign-in-stage.ts';

describe('avenant-login-form, before any answer', () => {
  it('draws the fields that the attributes name, and asks nobody', async () => {
    const { element, insurer } = mount(LoginForm, { identifierKinds: 'email', birthDate: true });
    await drawn();
    get('textbox', 'Adresse e-mail');
    get('textbox', 'Date de naissance');
    await changes.settled();
    expect(insurer.asked).to.deep.equal([]);
    await goodFace(element);
  });

  it('draws « Identifiant » at once where they say nothing, then what the insurer says', async () => {
    const insurer = new StubInsurer();
    const config = insurer.hold('tenant.config');
    mount(LoginForm, {}, { insurer });
    await drawn();
    write(get('textbox', 'Identifiant'), '28000451');
    await changes.until(() => config.waiting.length === 1);
    config.answer(tenant({ identifierKinds: ['customer_number', 'email'], birthDate: true }));
    expect((await find<HTMLInputElement>('textbox', 'Identifiant client ou adresse e-mail')).value).to.equal('28000451');
    get('textbox', 'Date de naissance');
  });

  it('fills in only what the attributes leave open', async () => {
    const { insurer } = mount(
      LoginForm,
      { identifierKinds: 'email' },
      { insurer: new StubInsurer().on('tenant.config', () => tenant({ birthDate: true })) },
    );
    await drawn();
    await changes.settled();
    get('textbox', 'Adresse e-mail');
    expect(query('textbox', 'Date de naissance')).to.equal(null);
    expect(insurer.of('tenant.config')).to.have.length(0);
  });

  it('is a real form in the page’s own tree, named for password managers', async () => {
    mount(LoginForm, { identifierKinds: 'customer_number' });
    await drawn();
    const form = identifier().form!;
    expect(form.getRootNode()).to.equal(document);
    expect(password().form).to.equal(form);
    expect([identifier().autocomplete, identifier().name, password().name]).to.deep.equal(['username', 'username', 'password']);
    expect(password().labels?.[0]?.textContent).to.equal('Mot de passe');
    expect(password().type).to.equal('password');
  });

  it('serves though no client has come yet, and says so when it is pressed', async () => {
    const element = Object.assign(document.createElement('avenant-login-form'), { identifierKinds: 'customer_number' });
    mainPart().append(element);
    await drawn();
    write(identifier(), '28000451');
    write(password(), 'x');
    press('Se connecter');
    await changes.until(() => expect(textOf(element)).to.contain('n’est relié à aucun service'));
    await goodFace(element);
  });
});

describe('avenant-login-form, signing in', () => {
  it('asks once and says once that a person is in, and makes nothing else known', async () => {
    const { element, insurer } = await typed();
    const heard: CustomEvent[] = [];
    element.addEventListener('avenant-signed-in', (event) => heard.push(event));
    press('Se connecter');
    await changes.until(() => heard.length > 0);
    await changes.settled();
    expect(heard).to.have.length(1);
    expect(heard[0]!.detail ?? undefined).to.equal(undefined);
    expect(signIns(insurer).map(({ input }) => input)).to.deep.equal([{ identifier: '28 000 451', password: 'Demo-Lumio-2026!' }]);
  });

  it('F8: pressed twice, and Enter besides, it asks once', async () => {
    const insurer = new StubInsurer();
    const held = insurer.hold('session.signIn');
    const { element } = await typed(insurer);
    press('Se connecter');
    identifier().form!.requestSubmit();
    const busy = await find('button', 'Connexion en cours…');
    busy.click();
    identifier().form!.requestSubmit();
    await changes.until(() => held.waiting.length > 0);
    await changes.settled();
    expect(signIns(insurer)).to.have.length(1);
    expect(busy.getAttribute('aria-busy')).to.equal('true');
    await goodFace(element);
    held.answer(session());
    await drawn();
  });

  it('reads what a password manager has filled without an event', async () => {
    const { insurer } = mount(LoginForm, { identifierKinds: 'customer_number' });
    await drawn();
    fillSilently(identifier(), '28000451');
    fillSilently(password(), 'secret');
    press('Se connecter');
    await changes.until(() => signIns(insurer).length === 1);
    expect(signIns(insurer)[0]!.input).to.deep.equal({ identifier: '28000451', password: 'secret' });
  });

  it('lets a password be pasted and shown, and hidden again', async () => {
    await typed();
    const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
    password().dispatchEvent(paste);
    expect(paste.defaultPrevented).to.equal(false);
    press('Afficher le mot de passe');
    await find('textbox', 'Mot de passe');
    press('Masquer le mot de passe');
    await changes.until(() => password().type === 'password');
  });

  it('sends the date of birth as the insurer reads it', async () => {
    const { insurer } = mount(LoginForm, { identifierKinds: 'customer_number', birthDate: true });
    await drawn();
    write(identifier(), '28000451');
    write(password(), 'secret');
    write(get('textbox', 'Date de naissance'), '12/04/1985');
    press('Se connecter');
    await changes.until(() => signIns(insurer).length === 1);
    expect(signIns(insurer)[0]!.input['birthDate']).to.equal('1985-04-12');
  });
});

describe('avenant-login-form, by hand and by eye', () => {
  it('is walked with Tab in reading order, and sent by Enter', async () => {
    const { insurer } = mount(LoginForm, { identifierKinds: 'customer_number' });
    await drawn();
    await tabTo((at) => at === identifier());
    await keys('1');
    await keys('Tab');
    expect(focused()).to.equal(password());
    await keys('2', 'Tab');
    expect(focused()?.textContent?.trim()).to.equal('Afficher');
    await keys(' ');
    await changes.until(() => password().type === 'text');
    await keys('Shift+Tab', 'Enter');
    await changes.until(() => signIns(insurer).length === 1);
    expect(signIns(insurer)[0]!.input).to.deep.equal({ identifier: '1', password: '2' });
  });

  it('speaks English, and changes language with the page', async () => {
    const { element, provider } = mount(LoginForm, { identifierKinds: 'customer_number' }, { lang: 'en' });
    await find('button', 'Sign in');
    get('textbox', 'Customer number');
    get('heading', 'Sign in to my account');
    await goodFace(element);
    provider.lang = 'fr';
    await find('button', 'Se connecter');
  });

  it('has no title of its own inside a dialog, and keeps the level that the page gives it', async () => {
    const { element } = mount(LoginForm, { identifierKinds: 'email', headingLevel: 4 });
    await drawn();
    expect(get('heading').ariaLevel).to.equal('4');
    element.embedded = true;
    await changes.until(() => query('heading') === null);
  });

  it('two forms on a page do not share an id', async () => {
    mount(LoginForm, { identifierKinds: 'email' });
    mount(LoginForm, { identifierKinds: 'email' });
    await changes.until(() => mainPart().querySelectorAll('input').length === 4);
    const ids = [...mainPart().querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect([...mainPart().querySelectorAll('input')].every((input) => input.labels?.length === 1)).to.equal(true);
  });
});

describe('avenant-login-form, on a page that unsets everything', () => {
  const hostile = document.createElement('style');
  hostile.textContent = 'body *{all:unset!important}';
  before(() => document.head.append(hostile));
  after(() => hostile.remove());

  it('every control stays visible, bordered, at least 24 px, with a ring of focus', async () => {
    mount(LoginForm, { identifierKinds: 'customer_number', birthDate: true });
    await drawn();
    for (const control of mainPart().querySelectorAll<HTMLElement>('input,button')) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), control.outerHTML).to.be.at.least(24);
      expect(control.checkVisibility(), control.outerHTML).to.equal(true);
    }
    for (const input of mainPart().querySelectorAll('input')) {
      const { borderTopWidth, borderTopStyle } = getComputedStyle(input);
      expect([borderTopWidth, borderTopStyle]).to.deep.equal(['1px', 'solid']);
      expect(input.labels?.[0]?.getBoundingClientRect().bottom).to.be.at.most(input.getBoundingClientRect().top + 1);
    }
    await tabTo((at) => at === identifier());
    const { outlineStyle, outlineWidth } = getComputedStyle(identifier());
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
  });
});
