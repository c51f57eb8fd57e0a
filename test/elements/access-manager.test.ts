import { AccessManager } from '@avenant/elements';
import { expect } from 'chai';
import { membership, memberships, nadia } from './kit/access-answers.ts';
import { changes } from './kit/changes.ts';
import { says } from './kit/deposit-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { keys, press } from './kit/hand.ts';
import { StubInsurer } from './kit/insurer.ts';
import { describeReadingFaces } from './kit/reading-faces.ts';
import { all, find, findField, get, query } from './kit/roles.ts';
import { mount } from './kit/stage.ts';
import { textOf } from './kit/visible-text.ts';
import { ines, invited, list, open, tom } from './kit/access-stage.ts';

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
