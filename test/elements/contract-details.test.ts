import type { Contract } from '@avenant/api';
import { ContractDetails } from '@avenant/elements';
import { expect } from 'chai';
import { contact, contract, page } from './kit/answers.ts';
import { says } from './kit/deposit-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { keys, tabTo } from './kit/hand.ts';
import { StubInsurer } from './kit/insurer.ts';
import { describeReadingFaces } from './kit/reading-faces.ts';
import { all, find, get, query } from './kit/roles.ts';
import { mainPart, mount } from './kit/stage.ts';
import { textOf } from './kit/visible-text.ts';

describeReadingFaces({
  element: ContractDetails,
  given: { contractId: 'ctr_1' },
  verb: 'contracts.get',
  ready: 'Cotisation annuelle',
  english: 'Yearly premium',
});

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const activity = (label: string) => ({ kind: 'activity' as const, id: label, label });
const hrefs = { baseStatementHref: '/contrats/{id}/releve', attestationHref: '/contrats/{id}/attestation', guaranteesHref: '/g/{id}' };
const stand = (more: Partial<Contract> = {}, insurer = new StubInsurer()) =>
  mount(ContractDetails, { contractId: 'ctr_1', ...hrefs }, { insurer: insurer.on('contracts.get', () => contract(more)) });

describe('avenant-contract-details', () => {
  it('A30: a change that waits for the insurer is told with its day, and leads to its request; one of another kind too', async () => {
    const waits = (target: 'address' | 'unknown') => ({ changeRequestId: 'chg_1', target, requestedOn: '2026-11-18' });
    const { element } = stand({ pendingChanges: [waits('address'), waits('unknown')] });
    await says(element, 'Nouvelle adresse postale, demandée le 18 novembre 2026. L’adresse actuelle vaut jusqu’à la validation.');
    await says(element, 'En attente de validation Changement demandé le 18 novembre 2026. Rien ne change jusqu’à la validation.');
    expect(query('link', 'Voir la demande'), 'where the page has no address for it').to.equal(null);
    element.changeHref = '/preferences';
    await element.updateComplete;
    expect(all<HTMLAnchorElement>('link', 'Voir la demande').map(({ pathname }) => pathname)).to.deep.equal([
      '/preferences',
      '/preferences',
    ]);
    for (const width of ['1200px', '280px']) {
      mainPart().style.setProperty('inline-size', width);
      await goodFace(element);
    }
  });

  it('A20: what the policy says is read at once: its text that holds, its period, its price and how it is paid, and the trades it covers', async () => {
    const insurer = new StubInsurer().on('contracts.risks', () => page(activity('Maçonnerie et béton armé'), activity('Charpente')));
    const { element } = stand(
      {
        policyholderName: 'Ferrand Maçonnerie SARL',
        insuredNames: ['Ferrand Maçonnerie SARL'],
        currentTermsPeriod: { start: '2026-01-01', end: '2026-12-31' },
        currentVersion: { versionNumber: 3, effectiveFrom: '2025-01-01' },
        paymentPlan: { frequency: 'quarterly', method: 'direct_debit' },
        annualPremium: eur('13860.00'),
      },
      insurer,
    );
    await find('heading', 'Détails de mon contrat');
    const text = textOf(element);
    for (const words of [
      'Souscripteur Ferrand Maçonnerie SARL',
      'Période en cours Du 1er janvier 2026 au 31 décembre 2026',
      'Version n° 3, en vigueur depuis le 1er janvier 2025',
      '13 860,00 €',
      'Chaque trimestre, par prélèvement',
    ])
      expect(text).to.contain(words);
    expect(text, 'nobody is named twice').to.not.contain('Assurés');
    await find('heading', 'Activités assurées');
    expect(all('listitem').map((item) => textOf(item))).to.deep.equal(['Maçonnerie et béton armé', 'Charpente']);
    for (const width of ['1200px', '280px']) {
      mainPart().style.setProperty('inline-size', width);
      await goodFace(element);
    }
  });

  it('A22: a base statement is entered from here while its window is open, by keyboard too; the page’s router may take over', async () => {
    const { element } = stand({ allowedActions: [{ rel: 'enter_base_statement', enabled: true, deadline: '2026-12-15' }] });
    const link = await find<HTMLAnchorElement>('link', 'Saisir vos relevés de bases');
    expect(link.pathname).to.equal('/contrats/ctr_1/releve');
    expect(textOf(element)).to.contain('avant le 15 décembre 2026');
    let asked = '';
    element.addEventListener('avenant-navigate', (event) => (event.preventDefault(), (asked = event.detail.href)));
    await tabTo((at) => at === link);
    await keys('Enter');
    expect(asked).to.equal('/contrats/ctr_1/releve');
    expect(get<HTMLAnchorElement>('link', 'Voir mes garanties').pathname).to.equal('/g/ctr_1');
  });

  for (const [rel, reasonCode, sentence] of [
    ['enter_base_statement', 'base_statement_not_open', 'Relevé de bases : la saisie n’est pas ouverte en ce moment.'],
    ['enter_base_statement', 'base_statement.write', 'Relevé de bases à saisir : demandez le droit à un administrateur.'],
    ['request_attestation', 'attestation.issue', 'Attestation : demandez le droit à un administrateur.'],
    ['request_attestation', 'unpaid_premium', 'Attestation : une cotisation reste à payer.'],
    ['request_attestation', 'unheard_of', 'Votre interlocuteur vous dit pourquoi.'],
  ] as const)
    it(`A22: what is refused has its reason in the place of its link (${rel}, ${reasonCode})`, async () => {
      const { element } = stand({ allowedActions: [{ rel, enabled: false, reasonCode }] });
      await says(element, sentence);
      expect(query('link', /Saisir|Demander/)).to.equal(null);
      if (reasonCode === 'unpaid_premium') await goodFace(element);
    });

  it('A37: says who looks after the contract and which agency is near; should they not be known now, the contract is there all the same', async () => {
    const maud = contact({ id: 'cnt_1', role: 'usual_contact', name: 'Maud Périer' });
    const hugo = contact({ id: 'cnt_2', role: 'claim_handler', name: 'Hugo Lambert' });
    const agency = contact({ id: 'cnt_3', role: 'agency', name: 'Agence Lyon-Confluence' });
    const insurer = new StubInsurer().fail('contacts.list', 'upstream-unavailable');
    const { element } = stand({}, insurer);
    await says(element, 'Vos interlocuteurs Ce contenu n’a pas pu être affiché Le service ne répond pas.');
    expect(textOf(element)).to.contain('Cotisation annuelle');
    await goodFace(element);
    insurer.on('contacts.list', () => page(hugo, maud, agency));
    (await find('button', 'Réessayer')).click();
    await find('heading', 'Maud Périer');
    get('heading', 'Agence Lyon-Confluence');
    expect(query('heading', 'Hugo Lambert'), 'a claim’s, not the contract’s').to.equal(null);
    await goodFace(element);
  });

  it('what the host gives is not asked for: a loan with its terms, the page’s own papers and buttons', async () => {
    const insurer = new StubInsurer();
    const loan = { kind: 'loan' as const, id: 'l', loanKind: 'personal' as const, lenderName: 'Lumio Crédit', instalments: [] };
    const risks = [{ ...loan, outstanding: eur('9300'), instalment: eur('212.40'), endDate: '2030-05-05', insuredShare: '0.5' }];
    const { element } = mount(ContractDetails, { details: { contract: contract(), risks } }, { insurer });
    element.innerHTML = '<p slot="documents">Conditions générales</p><button slot="actions">Imprimer</button>';
    await says(element, 'Lumio Crédit');
    for (const words of ['9 300,00 €', '5 mai 2030', '50 %', 'Conditions générales']) expect(textOf(element)).to.contain(words);
    get('button', 'Imprimer');
    expect(query('heading', 'Vos interlocuteurs')).to.equal(null);
    expect([...insurer.of('contracts.get'), ...insurer.of('contacts.list')]).to.deep.equal([]);
    await goodFace(element);
  });
});
