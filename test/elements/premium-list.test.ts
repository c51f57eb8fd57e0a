import type { PremiumNotice } from '@avenant/api';
import { PremiumList } from '@avenant/elements';
import { expect } from 'chai';
import { says } from './kit/deposit-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { keys, tabTo } from './kit/hand.ts';
import { StubInsurer } from './kit/insurer.ts';
import { premium, premiums } from './kit/premium-answers.ts';
import { describeReadingFaces } from './kit/reading-faces.ts';
import { all, find, get, query } from './kit/roles.ts';
import { mount } from './kit/stage.ts';
import { textOf } from './kit/visible-text.ts';

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const answered = (...items: PremiumNotice[]) =>
  mount(PremiumList, { contactHref: '/contact' }, { insurer: new StubInsurer().on('premiums.list', () => premiums(...items)) });

describeReadingFaces({
  element: PremiumList,
  given: {},
  verb: 'premiums.list',
  ready: 'À payer avant le 1er décembre 2026',
  english: 'To be paid by 1 December 2026',
});

describe('avenant-premium-list', () => {
  it('A36: says what is asked, for which contracts, until when and how, what remains and what of it is late', async () => {
    const { element } = answered(
      premium(),
      premium({ id: 'prm_2', state: 'paid', dueDate: '2025-09-01', settledOn: '2025-09-01', balance: eur('0.00') }),
    );
    await says(element, 'Décennale bâtiment 4 212,85 €');
    const text = textOf(element);
    for (const words of [
      'Reste à payer dont 2 030,00 € en retard 6 242,85 €',
      'À payer avant le 1er décembre 2026, par prélèvement (dans 10 jours)',
      'Appel de cotisation n° APP-2026-T4 · Période du 1er octobre 2026 au 31 décembre 2026',
      'Effectif revu à la hausse.',
      'Réglé le 1er septembre 2025',
    ])
      expect(text).to.contain(words);
    expect(all('heading').map((it) => it.textContent?.trim())).to.deep.equal(['Mes cotisations', '2026', '2025']);
    await goodFace(element);
  });

  it('a formal notice says what has happened, what comes next and when, and whom to talk to', async () => {
    const step = (code: 'formal_notice' | 'suspension' | 'termination', date: string, done: boolean) => ({ code, date, done });
    const { element } = answered(
      premium({
        state: 'formal_notice',
        dueDate: '2026-09-01',
        steps: [
          step('formal_notice', '2026-10-14', true),
          { ...step('suspension', '2026-11-13', true), legalBasis: 'L.113-3' },
          step('termination', '2026-11-23', false),
        ],
      }),
    );
    await says(element, 'Garanties suspendues depuis le 13 novembre 2026');
    const text = textOf(element);
    for (const words of [
      'À payer depuis le 1er septembre 2026',
      'Mise en demeure envoyée le 14 octobre 2026',
      'Votre contrat peut être résilié à partir du 23 novembre 2026',
      'Vos garanties reprennent le lendemain à midi du paiement complet.',
      'article L.113-3',
    ])
      expect(text).to.contain(words);
    expect(get('link', 'Parler à votre interlocuteur').getAttribute('href')).to.equal('/contact');
    await goodFace(element);
  });

  it('says what is paid in part, and what is left', async () => {
    const { element } = answered(premium({ state: 'partially_paid', paid: eur('1200.00'), balance: eur('3012.85') }));
    await says(element, '1 200,00 € déjà payés, reste 3 012,85 €');
  });

  it('nothing to pay is good news', async () => {
    const insurer = new StubInsurer().on('premiums.list', () => ({ items: [premium({ state: 'paid' })] }));
    const { element } = mount(PremiumList, {}, { insurer });
    await says(element, 'Vos cotisations sont à jour.');
    await goodFace(element);
  });

  it('who may not see premiums is told by name who can let them', async () => {
    const insurer = new StubInsurer().fail('premiums.list', 'permission-missing', { adminNames: ['Nadia Ferrand', 'Luc Ferrand'] });
    const { element } = mount(PremiumList, {}, { insurer });
    await says(element, 'Peuvent vous donner l’accès : Nadia Ferrand et Luc Ferrand.');
    await goodFace(element);
  });

  it('the amount opens with the keyboard, its paper is a press away, and one that may not be had says so', async () => {
    const { element, insurer } = answered(premium());
    await says(element, 'Voir le détail du montant');
    await tabTo((at) => at.matches('summary'));
    await keys('Enter');
    await says(element, 'Taxes 347,85 €');
    get('button', 'Télécharger (PDF), APP-2026-T4');
    await goodFace(element);
    insurer.on('premiums.list', () =>
      premiums(premium({ allowedActions: [{ rel: 'download', enabled: false, reasonCode: 'document.read' }] })),
    );
    element.contractId = 'ctr_1';
    await says(element, 'Vous n’avez pas accès aux documents');
    expect(query('button', /^Télécharger/)).to.equal(null);
    expect(insurer.of('premiums.list').at(-1)!.input).to.deep.equal({ limit: 12, contractId: 'ctr_1' });
  });

  it('shows earlier ones at a press', async () => {
    const whole = Array.from({ length: 14 }, (_, n) => premium({ id: `prm_${n}`, number: `N${n}` }));
    const insurer = new StubInsurer().on('premiums.list', ({ limit = 20, cursor = '0' }) => ({
      items: whole.slice(Number(cursor), Number(cursor) + limit),
      ...(Number(cursor) + limit < 14 ? { nextCursor: String(Number(cursor) + limit) } : {}),
    }));
    const { element } = mount(PremiumList, {}, { insurer });
    (await find('button', 'Afficher les cotisations précédentes')).focus();
    await keys('Enter');
    await says(element, 'N13');
    expect(textOf(element)).to.contain('N0');
  });
});
