// A session about to end is foreseen, two minutes before, and one action makes it longer; a second step asked in the middle of something is
// taken in place, and what waited goes on.
import { AvenantError, type Session } from '@avenant/api';
import { ContractCard } from '@avenant/elements';
import { expect } from 'chai';
import { contract, now, session } from './kit/answers.ts';
import { changes } from './kit/changes.ts';
import { says } from './kit/deposit-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { keys, press, write } from './kit/hand.ts';
import { StubInsurer } from './kit/insurer.ts';
import { find, findField, get, query } from './kit/roles.ts';
import { goneBy, swiftly } from './kit/swift-clock.ts';
import { mount } from './kit/stage.ts';

const later = (seconds: number) => new Date(Date.parse(now) + seconds * 1000).toISOString();
const lasting = (idle: number, absolute = 40_000): Session => session({ idleExpiresAt: later(idle), expiresAt: later(absolute) });
const title = 'Votre session se termine dans 2 minutes';

const halfMinute = 30_000;
/** Half a minute goes by, and what it brings has happened. */
const halfMinuteLater = async () => {
  await goneBy(2 * halfMinute);
  await changes.settled();
};

/** A widget whose insurer says that the session has so long to go; the half minute before anybody looks passes in a moment, the session's end does not. */
const watched = (insurer: StubInsurer) =>
  swiftly(
    200,
    async () => {
      const made = mount(ContractCard, { contractId: 'ctr_1' }, { insurer });
      await says(made.element, 'Lumio Libre');
      await changes.until(() => insurer.of('session.current').length >= 2);
      return made;
    },
    halfMinute,
  );

describe('a session about to end', () => {
  it('is told two minutes before, beside what one does, and « Rester connecté » makes it longer', async () => {
    const insurer = new StubInsurer().on('session.current', () => lasting(115)).on('session.renew', () => lasting(900));
    const { provider, element } = await watched(insurer);
    await find('heading', title);
    await says(provider, 'Sans action de votre part, elle se termine à 9 h 01.');
    expect(query('dialog'), 'nothing is blocked').to.equal(null);
    await find('article', undefined, element);
    await goodFace(provider);
    press('Rester connecté');
    await changes.until(() => query('heading', title) === null);
    expect(insurer.of('session.renew')).to.have.length(1);
  });

  it('is not told while there is time: what was done meanwhile made it longer, and the insurer is asked again later', async () => {
    const insurer = new StubInsurer().on('session.current', () => lasting(900));
    mount(ContractCard, { contractId: 'ctr_1' }, { insurer });
    await changes.settled();
    expect(query('heading', title)).to.equal(null);
  });

  it('at its last hour nothing makes it longer: it says so, and offers no button that would not work', async () => {
    const { provider } = await watched(new StubInsurer().on('session.current', () => lasting(115, 115)));
    await says(provider, 'Pour votre sécurité, elle se termine à 9 h 01.');
    expect(query('button', 'Rester connecté')).to.equal(null);
    await goodFace(provider);
    press('Fermer ce message');
    await changes.until(() => query('heading', title) === null);
  });

  it('put away, it stays away: half a minute later nobody is warned a second time', async () => {
    await watched(new StubInsurer().on('session.current', () => lasting(115)));
    await find('heading', title);
    press('Fermer ce message');
    await halfMinuteLater();
    expect(query('heading', title)).to.equal(null);
  });

  it('what it says of a failure is there until one tries again, and its button is the same one', async () => {
    const { provider } = await watched(new StubInsurer().on('session.current', () => lasting(115)).fail('session.renew', 'network'));
    const stay = await find('button', 'Rester connecté');
    press('Rester connecté');
    await says(provider, 'Le service ne répond pas.');
    await halfMinuteLater();
    await says(provider, 'Le service ne répond pas.');
    expect(get('button', 'Rester connecté')).to.equal(stay);
  });

  it('F1: when staying does not go through, it says so and can be tried again', async () => {
    const insurer = new StubInsurer().on('session.current', () => lasting(115)).fail('session.renew', 'network');
    const { provider } = await watched(insurer);
    await find('heading', title);
    press('Rester connecté');
    await says(provider, 'Le service ne répond pas.');
    await goodFace(provider);
    insurer.on('session.renew', () => lasting(900));
    press('Rester connecté');
    await changes.until(() => query('heading', title) === null);
  });
});

describe('a second step in the middle of something', () => {
  const guarded = () => {
    const it = { passed: false, insurer: new StubInsurer() };
    it.insurer
      .on('contracts.get', ({ contractId }) => {
        if (!it.passed) throw new AvenantError('step-up-required', 'contracts.get', { reasonCode: 'signature' });
        return contract({ id: contractId });
      })
      .on('challenges.create', ({ purpose }) => ({
        id: 'chl_1',
        purpose,
        method: 'email' as const,
        maskedTarget: 'c•••@courriel.example',
        codeLength: 6,
        attemptsLeft: 5,
        expiresAt: later(300),
      }))
      .on('challenges.verify', () => {
        it.passed = true;
        return { aal: 'aal2' as const };
      });
    return it;
  };
  const dialog = () => find('dialog', 'Vérification en deux étapes');
  const gone = () => changes.until(() => query('dialog') === null);

  it('F36: is asked in a dialog, for the purpose that the insurer names; the call is then made once more', async () => {
    const { insurer } = guarded();
    const { element, provider } = mount(ContractCard, { contractId: 'ctr_1' }, { insurer });
    const shown = await dialog();
    expect(shown.matches(':modal')).to.equal(true);
    const code = await findField('Code de vérification');
    expect(code.form!.getRootNode()).to.equal(document);
    expect(insurer.of('challenges.create').map(({ input }) => input)).to.deep.equal([{ purpose: 'signature' }]);
    await goodFace(provider);
    write(code, '123456');
    await keys('Enter');
    await says(element, 'Lumio Libre');
    await gone();
    expect(insurer.of('challenges.verify').map(({ input }) => input)).to.deep.equal([{ challengeId: 'chl_1', code: '123456' }]);
    expect(insurer.of('contracts.get')).to.have.length(2);
    expect(provider.querySelector('[slot="step-up"]')).to.equal(null);
  });

  it('F6: a session that ends in the middle of it is opened again on top, and the step goes on', async () => {
    const { insurer } = guarded();
    const create = insurer.answering('challenges.create');
    let alive = false;
    insurer
      .on('challenges.create', (input, options) => {
        if (!alive) throw new AvenantError('unauthenticated', 'challenges.create');
        return create(input, options);
      })
      .on('session.signIn', () => {
        alive = true;
        return lasting(900);
      });
    const { element, provider } = mount(ContractCard, { contractId: 'ctr_1' }, { insurer });
    await find('dialog', 'Votre session est terminée');
    await goodFace(provider);
    write(await findField('Identifiant client'), '28000451');
    write(await findField('Mot de passe'), 'Demo-Lumio-2026!');
    press('Se connecter');
    write(await findField('Code de vérification'), '123456');
    press('Vérifier le code');
    await says(element, 'Lumio Libre');
    await gone();
  });

  it('one may give up: the call is refused as it was, and nothing is lost', async () => {
    const { insurer } = guarded();
    const { provider } = mount(ContractCard, { contractId: 'ctr_1' }, { insurer });
    await dialog();
    await findField('Code de vérification');
    press('Ne pas continuer');
    await gone();
    await find('button', 'Réessayer');
    expect(insurer.of('contracts.get')).to.have.length(1);
    await goodFace(provider);
  });

  it('too many tries, and a code that cannot be sent: said, and another may be asked for', async () => {
    const { insurer } = guarded();
    const { provider, element } = mount(ContractCard, { contractId: 'ctr_1' }, { insurer });
    await dialog();
    const verify = insurer.answering('challenges.verify');
    const create = insurer.answering('challenges.create');
    insurer.fail('challenges.verify', 'challenge-locked').fail('challenges.create', 'rate-limited');
    write(await findField('Code de vérification'), '000000');
    press('Vérifier le code');
    await says(provider, 'Trop d’essais avec ce code.');
    await goodFace(provider);
    press('Demander un nouveau code');
    await says(provider, 'Trop de demandes en peu de temps.');
    insurer.on('challenges.verify', verify).on('challenges.create', create);
    press('Demander un nouveau code');
    write(await findField('Code de vérification'), '123456');
    press('Vérifier le code');
    await says(element, 'Lumio Libre');
  });
});
