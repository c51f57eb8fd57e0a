// Accesses are given, changed and removed.
import type { Invitation } from '@avenant/api';
import { AccessManager } from '@avenant/elements';
import { expect } from 'chai';
import { membership, memberships } from './kit/access-answers.ts';
import { changes } from './kit/changes.ts';
import { says } from './kit/deposit-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { keys, press, write } from './kit/hand.ts';
import { field, find, findField, focused, get, query } from './kit/roles.ts';
import { mount } from './kit/stage.ts';
import { textOf } from './kit/visible-text.ts';
import { allowed, ines, invited, list, open, refused, sent, tom } from './kit/access-stage.ts';

describe('avenant-access-manager, changes', () => {
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

  it('the last day of an access is moved, and taken away; one that the insurer refuses is told in words, and stays', async () => {
    const until = (validUntil?: string, more = {}) =>
      membership({ role: 'delegate', permissions: ['contract.read'], ...(validUntil && { validUntil }), ...more });
    const insurer = list(until('2027-01-31')).on('memberships.change', () => {
      throw refused('#/validUntil', 'date_past');
    });
    const { element } = mount(AccessManager, {}, { insurer });
    await open(ines);
    (await find('button', 'Modifier l’accès')).click();
    const day = await findField('Dernier jour de l’accès');
    expect(day.value).to.equal('31/01/2027');
    await says(element, 'Par exemple 31/01/2027.');
    await goodFace(element);
    write(day, '01/11/2026');
    day.focus();
    await keys('Enter');
    await says(element, 'Erreur : Choisissez un jour à venir.');
    expect([day.value, day.getAttribute('aria-invalid')]).to.deep.equal(['01/11/2026', 'true']);
    await goodFace(element);
    insurer.on('memberships.change', ({ validUntil }) => until(validUntil ?? undefined, { version: 2, etag: '"2"' }));
    write(day, '31/03/2027');
    day.focus();
    await keys('Enter');
    await says(element, 'L’accès d’Inès Bakri est modifié.');
    await says(element, 'Jusqu’au 31 mars 2027');
    (await find('button', 'Modifier l’accès')).click();
    (await find('radio', /^Collaborateur/)).click();
    await says(element, 'Laissez vide pour un accès sans fin.');
    write(field('Dernier jour de l’accès'), '');
    insurer.on('memberships.change', () => until(undefined, { version: 3, etag: '"3"', role: 'member' }));
    press('Enregistrer les changements');
    await changes.until(() => expect(textOf(element)).to.not.contain('Jusqu’au'));
    expect(insurer.of('memberships.change').map(({ input }) => input['validUntil'])).to.deep.equal(['2026-11-01', '2027-03-31', null]);
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

  it('what the insurer refuses is said in its own sentence, the first time too: beside the access, and where it is removed', async () => {
    const insurer = list(membership()).fail('memberships.suspend', 'rate-limited').fail('memberships.remove', 'maintenance');
    const { element } = mount(AccessManager, {}, { insurer });
    await open(ines);
    (await find('button', 'Suspendre l’accès')).click();
    await says(element, 'Trop de demandes en peu de temps.');
    (await find('button', 'Supprimer l’accès')).click();
    write(await findField('Adresse e-mail de l’accès à supprimer'), 'ines.bakri@exemple.example');
    await keys('Enter');
    await says(element, 'Le service est en maintenance.');
    expect(field('Adresse e-mail de l’accès à supprimer').value).to.equal('ines.bakri@exemple.example');
  });
});
