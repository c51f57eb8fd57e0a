import type { Invitation, Membership } from '@avenant/api';
import { AvenantError } from '@avenant/api';
import { AccessManager } from '@avenant/elements';
import { expect } from 'chai';
import { membership, memberships, nadia } from './kit/access-answers.ts';

import { changes } from './kit/changes.ts';
import { says } from './kit/deposit-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { keys, press, write } from './kit/hand.ts';
import { StubInsurer } from './kit/insurer.ts';
import { describeReadingFaces } from './kit/reading-faces.ts';
import { all, field, find, findField, focused, get, query } from './kit/roles.ts';
import { mount } from './kit/stage.ts';
import { textOf } from './kit/visible-text.ts';

const allowed = (...rels: string[]) => rels.map((rel) => ({ rel, enabled: true }));
const tom = (more: Partial<Membership> = {}) =>
  membership({
    id: 'mbr_3',
    displayName: 'Tom Weil',
    email: 'tom.weil@exemple.example',
    state: 'invited',
    invitationExpiresAt: '2026-11-28T08:00:00Z',
    allowedActions: allowed('change', 'resend', 'remove'),
    ...more,
  });
const list = (...items: Membership[]) => new StubInsurer().on('memberships.list', () => memberships({ items: [nadia(), ...items] }));
const open = async (name: RegExp) => (await find('button', name)).click();
const ines = /accès d’Inès/;

/** An invitation that is filled in. */
async function invited(insurer: StubInsurer, email = 'ana.lopez@exemple.example') {
  const mounted = mount(AccessManager, {}, { insurer });
  await open(/^Inviter/);
  write(await findField('Prénom'), 'Ana');
  write(field('Nom'), 'Lopez');
  write(field('Adresse e-mail'), email);
  return mounted;
}
const sent = (insurer: StubInsurer) => insurer.of('memberships.invite').map(({ input }) => input);
const refused = (pointer: string, code: string) =>
  new AvenantError('validation-failed', 'memberships.invite', { errors: [{ pointer, code }] });

describeReadingFaces({
  element: AccessManager,
  given: {},
  verb: 'memberships.list',
  ready: 'Géré par votre assureur',
  english: 'Managed by your insurer',
});

describe('avenant-access-manager', () => {
  it('A11, A13: who has access, as what and to what, in words; what the insurer keeps is locked, and says who holds the key', async () => {
    const delegate = membership({
      id: 'mbr_4',
      displayName: 'Cabinet Oria',
      role: 'delegate',
      validUntil: '2027-01-31',
      scope: { everyContract: false, contractIds: ['ctr_1', 'ctr_9'] },
    });
    const { element } = mount(AccessManager, {}, { insurer: list(tom(), delegate, membership({ sharedMailbox: true })) });
    await find('row', /Nadia Ferrand \(Vous\).*Géré par votre assureur.*Administrateur.*Tous les contrats.*Actif.*Activées/);
    get('row', /Tom Weil.*Collaborateur.*Invitation envoyée.*Valable jusqu’au 28 novembre 2026.*Désactivées/);
    get('row', /Cabinet Oria.*Délégataire.*2 contrats.*Actif.*Jusqu’au 31 janvier 2027/);
    get('row', /Inès Bakri.*Boîte partagée/);
    await goodFace(element);
    press('Voir l’accès de Nadia Ferrand');
    await says(element, 'Seul votre assureur modifie cet accès. Pour un changement, appelez votre interlocuteur habituel.');
    press(/Cabinet Oria/);
    await find('button', 'Modifier l’accès');
    expect(all('button', 'Modifier l’accès').length, 'nothing to press for the one that is locked').to.equal(1);
    await goodFace(element);
  });

  it('A12: an administrator invites by the keyboard alone: a profile, rights, contracts; what only the insurer grants is shown, not offered', async () => {
    const insurer = list().on('memberships.invite', (input) => tom({ displayName: 'Ana Lopez', email: input.email }));
    const { element } = await invited(insurer);
    const deeds: unknown[] = [];
    element.addEventListener('avenant-access-changed', ({ detail }) => deeds.push(detail));
    get('radio', /^Administrateur/).click();
    await says(element, 'Gérer les accès Accordé par votre assureur seulement');
    expect(query('checkbox', /^Gérer les accès/)).to.equal(null);
    await says(element, 'Modifier les coordonnées de l’entreprise Vous n’avez pas ce droit vous-même');
    get('radio', /^Délégataire/).click();
    const until = await findField('Dernier jour de l’accès');
    get('radio', /^Certains/).click();
    await find('checkbox', /LIB-2021/);
    field('Nom').focus();
    await keys('Enter');
    await says(element, 'Il y a 3 erreurs');
    expect(textOf(focused()!)).to.contain('Erreur : Choisissez au moins un droit.');
    await goodFace(element);
    get('checkbox', /^Consulter les contrats/).click();
    get('checkbox', /LIB-2021/).click();
    write(until, '31012027');
    await keys('Enter');
    await says(element, 'L’invitation d’Ana Lopez est envoyée. Elle est valable jusqu’au 28 novembre 2026.');
    const invitation: Invitation = {
      givenName: 'Ana',
      familyName: 'Lopez',
      email: 'ana.lopez@exemple.example',
      role: 'delegate',
      permissions: ['contract.read'],
      scope: { everyContract: false, contractIds: ['ctr_1'] },
      validUntil: '2027-01-31',
    };
    expect(sent(insurer)).to.deep.equal([{ organisationId: 'current', ...invitation }]);
    expect(deeds).to.deep.equal([{ membershipId: 'mbr_3', deed: 'invited' }]);
    expect(insurer.of('memberships.list').length, 'the list is asked for again').to.equal(2);
  });

  it('A17: a mailbox that several people read is invited only once the warning was read and acknowledged; another address needs none', async () => {
    const insurer = list().on('memberships.invite', ({ email, acknowledge }) => {
      if (email.startsWith('compta') && !acknowledge) throw refused('#/email', 'shared_mailbox');
      return tom();
    });
    const { element } = await invited(insurer, 'Compta@Ferrand.example');
    press('Envoyer l’invitation');
    await says(element, 'Toutes entreraient dans l’espace avec cet accès');
    await goodFace(element);
    press('Envoyer l’invitation');
    await says(element, 'Cochez la case, ou indiquez une adresse nominative.');
    expect(sent(insurer).length).to.equal(1);
    write(field('Adresse e-mail'), 'ana@ferrand.example');
    await changes.until(() => query('checkbox', /^J’ai compris/) === null);
    write(field('Adresse e-mail'), 'compta@ferrand.example');
    (await find('checkbox', /^J’ai compris/)).click();
    press('Envoyer l’invitation');
    await says(element, 'est envoyée');
    expect(sent(insurer).at(-1))
      .to.include({ email: 'compta@ferrand.example' })
      .and.deep.include({ acknowledge: ['shared_mailbox'] });
  });

  it('who has an access already, and a failure, are said beside what was typed, which stays', async () => {
    const insurer = list(membership()).fail('memberships.invite', 'state-conflict', { reasonCode: 'duplicate_member' });
    const { element } = await invited(insurer);
    press('Envoyer l’invitation');
    await says(element, 'Cette adresse a déjà un accès à cet espace. Cherchez-la dans la liste.');
    write(field('Adresse e-mail'), 'ana@ferrand.example');
    insurer.fail('memberships.invite', 'upstream-unavailable');
    press('Envoyer l’invitation');
    await says(element, 'Le service ne répond pas. Réessayez dans quelques minutes. Votre saisie est gardée.');
    expect(field('Prénom').value).to.equal('Ana');
    await open(ines);
    (await find('button', 'Modifier l’accès')).click();
    await says(element, 'Terminez d’abord cette saisie, ou annulez-la.');
  });

  it('A14: removing says what it does to the insurer’s own records, and takes the address, typed', async () => {
    const insurer = list(membership(), tom()).on('memberships.remove', () => tom({ state: 'revoked', version: 2, allowedActions: [] }));
    const { element } = mount(AccessManager, {}, { insurer });
    await open(/accès de Tom/);
    (await find('button', 'Supprimer l’accès')).click();
    await find('dialog', 'Supprimer l’accès de Tom Weil');
    await says(element, 'Cette suppression change directement les fichiers de votre assureur.');
    await says(element, 'Appelez d’abord votre interlocuteur habituel.');
    await find('link', '01 99 00 00 41');
    await goodFace(element);
    write(field('Adresse e-mail de l’accès à supprimer'), 'ines.bakri@exemple.example');
    await keys('Enter');
    await says(element, 'Ce n’est pas la même adresse. Recopiez tom.weil@exemple.example.');
    expect(insurer.of('memberships.remove')).to.deep.equal([]);
    write(field('Adresse e-mail de l’accès à supprimer'), ' Tom.Weil@exemple.example ');
    await keys('Enter');
    await says(element, 'L’accès de Tom Weil est supprimé.');
    expect(insurer.of('memberships.remove')[0]!.input).to.deep.equal({
      membershipId: 'mbr_3',
      etag: '"1"',
      confirmation: 'Tom.Weil@exemple.example',
    });
    expect(query('dialog')).to.equal(null);
    get('row', /Tom Weil.*Accès supprimé/);
    await goodFace(element);
  });

  it('F12: somebody else was quicker: removing is looked at again with what was typed, a change is chosen between', async () => {
    const insurer = list().fail('memberships.change', 'precondition-failed').fail('memberships.remove', 'precondition-failed');
    insurer.on('memberships.list', () => memberships());
    insurer.on('memberships.get', () => membership({ etag: '"2"', version: 2, role: 'admin', permissions: ['contract.read'] }));
    const { element } = mount(AccessManager, {}, { insurer });
    await open(ines);
    (await find('button', 'Modifier l’accès')).click();
    (await find('checkbox', 'Consulter les cotisations')).click();
    press('Enregistrer les changements');
    await says(element, 'Il est maintenant : Administrateur, Tous les contrats, 1 droit. Votre saisie est gardée.');
    await goodFace(element);
    press('Garder ma saisie');
    insurer.on('memberships.change', () => membership({ etag: '"3"', version: 3 }));
    press('Enregistrer les changements');
    await says(element, 'L’accès d’Inès Bakri est modifié.');
    const [first, second] = insurer.of('memberships.change').map(({ input }) => input);
    expect(second).to.deep.equal({ ...first, etag: '"2"' });
    expect(second!['permissions']).to.include('premium.read');
    press('Supprimer l’accès');
    write(await findField('Adresse e-mail de l’accès à supprimer'), 'ines.bakri@exemple.example');
    press('Supprimer définitivement');
    await says(element, 'Votre saisie est gardée : relisez, puis confirmez à nouveau.');
    insurer.on('memberships.remove', () => membership({ state: 'revoked', version: 4, allowedActions: [] }));
    press('Supprimer définitivement');
    await says(element, 'L’accès d’Inès Bakri est supprimé.');
    expect(insurer.of('memberships.remove').map(({ input }) => input['etag'])).to.deep.equal(['"3"', '"2"']);
  });

  it('suspended, restored, invited again: at one press each, said where it was pressed; what is over is read again', async () => {
    const insurer = list(membership(), tom());
    const suspended = membership({ state: 'suspended', version: 2, etag: '"2"', allowedActions: allowed('resume') });
    insurer.on('memberships.suspend', () => suspended).on('memberships.resume', () => membership({ version: 3, etag: '"3"' }));
    insurer.on('memberships.resend', () => tom({ version: 2, invitationExpiresAt: '2026-12-01T08:00:00Z' }));
    const { element } = mount(AccessManager, {}, { insurer });
    await open(ines);
    (await find('button', 'Suspendre l’accès')).click();
    await says(element, 'L’accès d’Inès Bakri est suspendu. Vous pouvez le rétablir à tout moment.');
    expect(textOf(focused()!)).to.contain('est suspendu');
    get('row', /Inès Bakri.*Suspendu/);
    await goodFace(element);
    press('Rétablir l’accès');
    await says(element, 'L’accès d’Inès Bakri est rétabli.');
    expect(insurer.of('memberships.resume')[0]!.input).to.deep.equal({ membershipId: 'mbr_2', etag: '"2"' });
    await open(/accès de Tom/);
    (await find('button', 'Renvoyer l’invitation')).click();
    await says(element, 'L’invitation de Tom Weil est renvoyée. Elle est valable jusqu’au 1er décembre 2026.');
    insurer.fail('memberships.resend', 'precondition-failed');
    press('Renvoyer l’invitation');
    await says(element, 'Quelqu’un a changé cet accès entre-temps.');
  });

  it('A15, A33: who only looks, and an administrator from whom the insurer keeps it, read whom to ask, and find nothing to press', async () => {
    const refusedTo = (reasonCode: string) => ['change', 'suspend', 'remove'].map((rel) => ({ rel, enabled: false, reasonCode }));
    const looked = (mode: 'view' | 'withheld', adminNames: string[], reasonCode: string) =>
      new StubInsurer().on('memberships.list', () =>
        memberships({ mode, adminNames, items: [membership({ isSelf: true, allowedActions: refusedTo(reasonCode) })] }),
      );
    const { element, provider } = mount(AccessManager, {}, { insurer: looked('view', ['Nadia Ferrand', 'Luc Ferrand'], 'access.manage') });
    await says(element, 'Pour ajouter, modifier ou supprimer un accès, demandez à Nadia Ferrand ou Luc Ferrand.');
    expect(query('button', /^Inviter/)).to.equal(null);
    press('Voir l’accès d’Inès Bakri');
    await says(element, 'Suivre les sinistres');
    expect(query('button', /Modifier|Suspendre|Supprimer/)).to.equal(null);
    await goodFace(element);
    provider.api = looked('withheld', [], 'insurer_withheld').api;
    await says(element, 'Votre assureur ne vous a pas confié la gestion des accès. Appelez votre interlocuteur habituel');
    expect(query('button', /^Inviter/)).to.equal(null);
    await goodFace(element);
    for (const [reasonCode, words] of [
      ['last_admin', 'C’est le dernier accès qui permet de gérer les autres.'],
      ['self_change', 'Vous ne modifiez pas votre propre accès. Demandez à Luc Ferrand.'],
    ] as const) {
      const self = nadia({ allowedActions: refusedTo(reasonCode), managedBy: 'admin' });
      provider.api = new StubInsurer().on('memberships.list', () => memberships({ items: [self] })).api;
      await open(/accès de Nadia/);
      await says(element, words);
      await goodFace(element);
    }
  });

  it('A16, A32: everyone’s choice to be notified is shown; only one’s own can be turned, and turns once the insurer has it', async () => {
    const insurer = list(membership());
    const held = insurer.hold('memberships.notify');
    const { element } = mount(AccessManager, {}, { insurer });
    await find('row', /Inès Bakri.*Désactivées/);
    press(ines);
    await find('button', 'Modifier l’accès');
    expect(query('switch')).to.equal(null);
    press(/accès de Nadia/);
    const choice = await find<HTMLInputElement>('switch', 'Recevoir les notifications sur les contrats et les sinistres');
    choice.focus();
    await keys(' ');
    await changes.until(() => held.waiting.length > 0);
    expect(choice.checked, 'not before it is done').to.equal(true);
    held.waiting[0]!.answer(nadia({ notified: false, version: 2 }));
    await says(element, 'Vous ne recevez plus les notifications.');
    expect(choice.checked).to.equal(false);
    expect(insurer.of('memberships.notify')[0]!.input).to.deep.equal({ membershipId: 'mbr_1', etag: '"1"', notified: false });
    get('row', /Nadia Ferrand.*Désactivées/);
    await goodFace(element);
  });

  it('another company has nothing of the one before: not what was typed, not an answer that comes late; it is asked first', async () => {
    const insurer = list(membership());
    const held = insurer.hold('memberships.invite');
    const { element, provider } = await invited(insurer);
    const choose = () =>
      provider.dispatchEvent(new CustomEvent('avenant-company-chosen', { bubbles: true, composed: true, cancelable: true, detail: {} }));
    expect(choose(), 'something is typed').to.equal(false);
    press(ines);
    await says(element, 'Suivre les sinistres');
    press('Envoyer l’invitation');
    await changes.until(() => held.waiting.length > 0);
    const deeds: unknown[] = [];
    element.addEventListener('avenant-access-changed', ({ detail }) => deeds.push(detail));
    const other = new StubInsurer().on('memberships.list', () => memberships({ items: [nadia({ id: 'mbr_8' })] }));
    provider.api = other.api;
    await changes.until(() => other.of('memberships.list').length > 0);
    held.waiting[0]!.answer(tom());
    await find('row', /Nadia Ferrand/);
    await goodFace(element);
    expect(textOf(element)).to.not.match(/Inès|Ana|Tom|invitation d/);
    expect(deeds).to.deep.equal([]);
    expect(choose()).to.equal(true);
    await open(/^Inviter/);
    expect((await findField('Prénom')).value).to.equal('');
  });

  it('given its data, it asks nothing; many people come fifty at a time, and those who have lost their access last', async () => {
    const many = Array.from({ length: 53 }, (_, n) =>
      membership({ id: `mbr_${n}`, displayName: `Personne ${n}`, state: n === 0 ? 'revoked' : 'active' }),
    );
    const { insurer } = mount(AccessManager, { accesses: memberships({ items: many }) });
    await find('rowheader', /^Personne 50 /);
    expect(query('rowheader', /^Personne 0 /)).to.equal(null);
    press('Afficher les 3 personnes suivantes');
    await find('rowheader', /^Personne 0 /);
    expect(all('rowheader').length).to.equal(53);
    expect(insurer.of('memberships.list')).to.deep.equal([]);
  });
});
