import type { Benefit } from '@avenant/api';
import { BenefitList } from '@avenant/elements';
import { sum } from '@avenant/elements/kit/sum.js';
import { expect } from 'chai';
import { page } from './kit/answers.ts';
import { says } from './kit/deposit-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { keys, tabTo } from './kit/hand.ts';
import { StubInsurer } from './kit/insurer.ts';
import { benefit } from './kit/outcome-answers.ts';
import { describeReadingFaces } from './kit/reading-faces.ts';
import { all, find, get, query } from './kit/roles.ts';
import { mount } from './kit/stage.ts';
import { textOf } from './kit/visible-text.ts';

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const listed = (...benefits: Benefit[]) => mount(BenefitList, { benefits });

describeReadingFaces({
  element: BenefitList,
  given: { caseId: 'cas_1' },
  verb: 'benefits.list',
  ready: 'Versé à Lumio Crédit',
  english: 'Paid to Lumio Crédit',
});

describe('avenant-benefit-list', () => {
  it('says what was paid, to whom, when in Paris, month by month, and the total', async () => {
    const { element } = listed(
      benefit({ id: 'ben_3', dueDate: '2026-11-05', label: 'Échéance du 5 novembre 2026' }),
      benefit({ id: 'ben_2', amount: eur('92.40'), label: 'Échéance du 5 octobre 2026, Lumio Libre' }),
      benefit(),
    );
    await find('heading', 'Octobre 2026');
    const text = textOf(element);
    for (const words of [
      'Ces versements règlent vos échéances : ils sont faits directement à votre prêteur.',
      'Total versé 521,14 €',
      'Novembre 2026 214,37 € versés',
      'Octobre 2026 306,77 € versés',
      'Échéance du 5 octobre 2026, Lumio Libre 92,40 €',
      'Versé à Lumio Crédit le 5 octobre 2026 · Période du 13 septembre 2026 au 4 octobre 2026',
    ])
      expect(text).to.contain(words);
    expect(all('heading').map((it) => it.textContent?.trim())).to.deep.equal(['Versements', 'Novembre 2026', 'Octobre 2026']);
    await goodFace(element);
  });

  it('amounts stand one under the other: at the end of their line, in figures of one width', async () => {
    const { element } = listed(benefit(), benefit({ id: 'ben_2', amount: eur('1092.40') }));
    await says(element, '1 092,40 €');
    const cells = all('listitem').map((item) => [...item.children].find((it) => it.textContent?.includes('€'))!);
    const [one, two] = cells.map((it) => it.getBoundingClientRect().right);
    expect(one).to.equal(two);
    for (const it of cells) expect(getComputedStyle(it).fontVariantNumeric).to.contain('tabular-nums');
  });

  it('the computation opens with the keyboard, line by line down to the amount', async () => {
    const { element } = listed(benefit());
    await says(element, 'Voir le calcul');
    expect(textOf(element)).to.not.contain('Jours pris en charge');
    await tabTo((at) => at.matches('summary'));
    await keys('Enter');
    await says(element, 'Échéance du prêt 292,32 €');
    await says(element, 'Jours pris en charge 22 jours sur 30 × 100 % 214,37 €');
    get('button', 'Télécharger le décompte, Échéance du 5 octobre 2026');
    await goodFace(element);
  });

  const notPaid = { paidAt: undefined, reason: undefined, computation: [], statementDocumentId: undefined };
  const states: [Benefit['state'], string][] = [
    ['received', 'Reçu'],
    ['processing', 'En cours'],
    ['pending_info', 'Information demandée'],
    ['approved', 'Validé'],
    ['paid', 'Versé'],
    ['rejected', 'Non pris en charge'],
    ['corrected', 'Corrigé'],
    ['refund_due', 'Trop-perçu à rembourser'],
    ['refunded', 'Trop-perçu réglé'],
    ['unknown', 'Statut non précisé'],
  ];
  for (const [state, word] of states)
    it(`says « ${word} » of a payment that is ${state}`, async () => {
      const { element } = listed(benefit({ ...notPaid, state }));
      await says(element, word);
      expect(textOf(element)).to.contain('Destinataire : Lumio Crédit').and.not.contain('unknown');
      expect(textOf(element).includes('Total versé')).to.equal(state === 'paid');
      await goodFace(element);
    });

  it('what is not paid says why, and counts in no total', async () => {
    const { element } = listed(
      benefit(),
      benefit({ ...notPaid, id: 'ben_2', state: 'rejected', reason: 'Vous avez repris le travail le 1er juin 2026.' }),
    );
    await says(element, 'Vous avez repris le travail le 1er juin 2026.');
    expect(textOf(element)).to.contain('Total versé 214,37 €');
  });

  const payees: [Partial<Benefit>, string][] = [
    [{ payeeKind: 'insured' }, 'Versé à vous-même le 5 octobre 2026'],
    [{ payeeKind: 'provider' }, 'Versé à votre prestataire de soins'],
    [{ payeeKind: 'employer' }, 'Versé à votre employeur'],
    [{ payeeKind: 'lender' }, 'Versé à votre prêteur'],
    [{ payeeKind: 'unknown' }, 'Versé le 5 octobre 2026'],
  ];
  for (const [more, words] of payees)
    it(`without a name, « ${words} »`, async () => {
      const { element } = listed(benefit({ payeeName: undefined, ...more }));
      await says(element, words);
      expect(textOf(element).includes('à votre prêteur.')).to.equal(more.payeeKind === 'lender');
    });

  it('F32: a kind that this version does not know, with neither day nor reckoning', async () => {
    const { element } = listed(
      benefit({ ...notPaid, kind: 'unknown', dueDate: undefined, period: undefined, payeeName: undefined, payeeKind: 'unknown' }),
    );
    await find('heading', 'Sans date');
    expect(textOf(element)).to.not.contain('unknown');
    await goodFace(element);
  });

  it('adds to the cent, currency by currency', () => {
    expect(sum([eur('0.10'), eur('0.20'), eur('-0.30')])).to.deep.equal([eur('0.000000')]);
    expect(sum([eur('999999999999.99'), eur('0.01'), { amount: '5', currency: 'CHF' }])).to.deep.equal([
      eur('1000000000000.000000'),
      { amount: '5.000000', currency: 'CHF' },
    ]);
    expect(sum([eur('-0.25'), eur('-1.5')])).to.deep.equal([eur('-1.750000')]);
  });

  it('asks for the case, for the contract, or for all; and again when another is wanted', async () => {
    const insurer = new StubInsurer();
    const { element } = mount(BenefitList, { caseId: 'cas_1' }, { insurer });
    await says(element, 'Versé à');
    element.caseId = undefined as unknown as string;
    element.contractId = 'ctr_1';
    await says(element, 'Versé à');
    element.contractId = undefined as unknown as string;
    await says(element, 'Versé à');
    expect(insurer.of('benefits.list').map(({ input }) => input)).to.deep.equal([
      { limit: 24, caseId: 'cas_1' },
      { limit: 24, contractId: 'ctr_1' },
      { limit: 24 },
    ]);
  });

  it('shows earlier ones at a press, keeps those that were there, and calls a part of the total a part', async () => {
    const whole = Array.from({ length: 30 }, (_, i) => benefit({ id: `ben_${i}`, label: `Échéance ${i}`, amount: eur('1.00') }));
    const insurer = new StubInsurer().on('benefits.list', ({ limit = 20, cursor = '0' }) => ({
      items: whole.slice(Number(cursor), Number(cursor) + limit),
      ...(Number(cursor) + limit < 30 ? { nextCursor: String(Number(cursor) + limit) } : {}),
    }));
    const { element } = mount(BenefitList, {}, { insurer });
    await says(element, 'Total des versements affichés 24,00 €');
    (await find('button', 'Afficher les versements précédents')).focus();
    await keys('Enter');
    await says(element, 'Total versé 30,00 €');
    expect(textOf(element)).to.contain('Échéance 0').and.contain('Échéance 29');
    expect(query('button', 'Afficher les versements précédents')).to.equal(null);
  });

  it('nothing paid: says when there will be, and leads on', async () => {
    const insurer = new StubInsurer().on('benefits.list', () => page());
    const { element } = mount(BenefitList, { caseId: 'cas_1', caseHref: '/d/{id}', casesHref: '/d' }, { insurer });
    await says(element, 'Aucun versement pour le moment');
    expect((await find('link', 'Voir où en est votre dossier')).getAttribute('href')).to.equal('/d/cas_1');
    await goodFace(element);
    element.caseId = '';
    expect((await find('link', 'Voir vos dossiers')).getAttribute('href')).to.equal('/d');
  });
});
