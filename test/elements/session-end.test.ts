// A session that ends: one dialog, what was typed is kept, what was asked is asked again, once; and never for somebody else.
import { ContractCard, define, LoginForm, Provider, type AvenantElementClass } from '@avenant/elements';
import { AvenantError } from '@avenant/api';
import { expect } from 'chai';
import { session } from './kit/answers.ts';
import { changes } from './kit/changes.ts';
import { confirm, deposit, says } from './kit/deposit-stage.ts';
import { pdf } from './kit/files.ts';
import { goodFace } from './kit/good-face.ts';
import { keys, write } from './kit/hand.ts';
import { StubInsurer, type VerbName } from './kit/insurer.ts';
import { all, field, find, findField, focused, get, query } from './kit/roles.ts';
import { mainPart, mount } from './kit/stage.ts';
import { textOf } from './kit/visible-text.ts';

const dialog = () => find('dialog', 'Votre session est terminée');
const gone = () => changes.until(() => query('dialog') === null);

/** An insurer whose session ends at will: then this question is refused until somebody signs in. */
function ending(verb: VerbName, insurer = new StubInsurer()) {
  const it = { insurer, alive: false, account: 'acc_camille' };
  const answering = insurer.answering(verb);
  insurer.on(verb, (input, options) => {
    if (!it.alive) throw new AvenantError('unauthenticated', verb);
    return answering(input as never, options as never) as never;
  });
  insurer.on('session.current', () => session({ accountId: it.account }));
  insurer.on('session.signIn', () => {
    it.alive = true;
    return session({ accountId: it.account });
  });
  return it;
}

async function signIn(): Promise<void> {
  write(await findField('Identifiant client'), '28000451');
  write(field('Mot de passe'), 'Demo-Lumio-2026!');
  get('button', 'Se connecter').click();
}

async function depositing(verb: VerbName) {
  const it = ending(verb);
  const made = await deposit(it.insurer);
  write(get('textbox', /^Précision/), 'Ma note');
  made.add(await pdf());
  return { ...made, world: it };
}

describe('a session that ends', () => {
  it('F6: thirty questions wait behind one dialog, and each is asked once more', async () => {
    const { insurer } = ending('contracts.get');
    const { provider } = mount(ContractCard, { contractId: 'ctr_0' }, { insurer });
    for (let i = 1; i < 30; i += 1)
      provider.append(Object.assign(document.createElement('avenant-contract-card'), { contractId: `ctr_${i}` }));
    await dialog();
    await changes.until(() => insurer.of('contracts.get').length === 30);
    expect(all('dialog')).to.have.length(1);
    await signIn();
    await changes.until(() => expect(all('heading', 'Lumio Libre')).to.have.length(30));
    await gone();
    const asked = Map.groupBy(insurer.of('contracts.get'), ({ input }) => input['contractId']);
    expect([...asked.values()].map(({ length }) => length)).to.deep.equal(Array.from({ length: 30 }, () => 2));
    expect(insurer.of('session.signIn')).to.have.length(1);
  });

  it('is asked about in place, with the form in the page’s own tree; the focus goes in, and comes back', async () => {
    const { provider } = mount(ContractCard, { contractId: 'ctr_1' }, { insurer: ending('contracts.get').insurer });
    const shown = await dialog();
    const form = await findField('Mot de passe');
    expect(form.getRootNode()).to.equal(document);
    expect(shown.matches(':modal')).to.equal(true);
    expect(textOf(shown)).to.contain('Ce que vous avez saisi et vos fichiers sont conservés.');
    expect(all('heading', undefined, provider).filter((it) => /Se connecter/.test(it.textContent ?? ''))).to.have.length(0);
    await goodFace(provider);
    await keys('Escape');
    await gone();
    expect(provider.querySelector('[slot="sign-in"]')).to.equal(null);
  });

  it('F4: an upload that was on its way goes on with the same file; the note is kept', async () => {
    const { element, insurer } = await depositing('uploads.send');
    await dialog();
    await signIn();
    await says(element, 'Prêt à être transmis');
    expect(insurer.of('uploads.create')).to.have.length(1);
    expect(insurer.of('uploads.send').map(({ input }) => input['uploadId'])).to.deep.equal(['upl_1', 'upl_1']);
    expect(get<HTMLTextAreaElement>('textbox', /^Précision/).value).to.equal('Ma note');
  });

  it('a confirmation that met the end of the session is made once, as the same intent', async () => {
    const { element, insurer } = await depositing('cases.submit');
    await says(element, 'Prêt à être transmis');
    confirm().click();
    await dialog();
    await signIn();
    await says(element, 'Référence JUS-2026-0002');
    const intents = insurer.of('cases.submit').map(({ options }) => options.idempotencyKey);
    expect(intents).to.have.length(2);
    expect(new Set(intents).size).to.equal(1);
  });

  it('somebody else signs in: nothing is replayed, and everything that was kept is dropped', async () => {
    const { element, insurer, provider, world } = await depositing('cases.submit');
    await says(element, 'Prêt à être transmis');
    const changed: unknown[] = [];
    provider.addEventListener('avenant-account-changed', ({ detail }) => changed.push(detail ?? undefined));
    await changes.until(() => insurer.of('session.current').length > 0);
    confirm().click();
    await dialog();
    world.account = 'acc_yanis';
    await signIn();
    await gone();
    await changes.until(() => expect(textOf(element)).to.not.contain('releve.pdf'));
    await find('button', 'Confirmer');
    expect(get<HTMLTextAreaElement>('textbox', /^Précision/).value).to.equal('');
    expect(insurer.of('cases.submit')).to.have.length(1);
    expect(changed).to.deep.equal([undefined]);
    expect(textOf(element)).to.not.contain('terminée');
  });

  it('« Plus tard » leaves a drawn failure, and the next press asks again', async () => {
    const { element, insurer } = await depositing('cases.submit');
    await says(element, 'Prêt à être transmis');
    confirm().click();
    await dialog();
    get('button', 'Plus tard').click();
    await gone();
    await says(element, 'Votre session est terminée. Reconnectez-vous pour continuer : rien n’est perdu.');
    expect(get<HTMLTextAreaElement>('textbox', /^Précision/).value).to.equal('Ma note');
    await goodFace(element);
    get('button', 'Confirmer').click();
    await dialog();
    await signIn();
    await says(element, 'Référence JUS-2026-0002');
    expect(insurer.of('session.signIn')).to.have.length(1);
  });

  it('the page may send the person elsewhere instead', async () => {
    const { insurer } = ending('contracts.get');
    define(Provider as AvenantElementClass);
    const ended: unknown[] = [];
    mainPart().addEventListener('avenant-session-ended', (event) => {
      event.preventDefault();
      ended.push(event.detail ?? undefined);
    });
    const { element } = mount(ContractCard, { contractId: 'ctr_1' }, { insurer });
    await says(element, 'Votre session est terminée.');
    expect(query('dialog')).to.equal(null);
    expect(ended).to.deep.equal([undefined]);
  });

  it('a wrong password in the dialog keeps the dialog, and the question waits on', async () => {
    const { insurer } = ending('contracts.get');
    const good = insurer.answering('session.signIn');
    insurer.fail('session.signIn', 'invalid-credentials');
    const { element } = mount(ContractCard, { contractId: 'ctr_1' }, { insurer });
    await dialog();
    await signIn();
    await changes.until(() => expect(focused()?.textContent).to.contain('ne correspond pas'));
    insurer.on('session.signIn', good);
    get('button', 'Se connecter').click();
    await says(element, 'Lumio Libre');
    await gone();
  });

  it('a sign-in form of the page’s own is not answered by a dialog', async () => {
    const insurer = new StubInsurer().fail('session.signIn', 'unauthenticated');
    mount(LoginForm, { identifierKinds: 'customer_number' }, { insurer });
    await signIn();
    await changes.until(() => focused()?.matches('.notice'));
    expect(query('dialog')).to.equal(null);
  });
});
