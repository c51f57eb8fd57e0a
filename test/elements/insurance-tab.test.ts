import { InsuranceTab } from '@avenant/elements';
import { expect } from 'chai';
import { caseFile, contract, guarantee } from './kit/answers.ts';
import { says } from './kit/deposit-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { tabTo } from './kit/hand.ts';
import { describeReadingFaces } from './kit/reading-faces.ts';
import { all, find, focused, get, query } from './kit/roles.ts';
import { mount } from './kit/stage.ts';
import { plain, textOf } from './kit/visible-text.ts';

const hrefs = { casesHref: '/dossiers', caseHref: '/dossiers/{id}', depositHref: '/dossiers/{id}/justificatifs' };
const given = (more = {}) =>
  mount(InsuranceTab, { ...hrefs, insurance: { contract: contract(), guarantees: [guarantee()], cases: [caseFile()], ...more } });

describeReadingFaces({
  element: InsuranceTab,
  given: { contractId: 'ctr_1', ...hrefs },
  verb: 'contracts.guarantees',
  ready: 'Mes garanties',
  english: 'My guarantees',
});

describe('avenant-insurance-tab', () => {
  it('answers first whether the customer is covered, for what, up to how much, from when and until when', async () => {
    const { element } = given();
    await says(element, 'Incapacité de travail');
    const text = textOf(element);
    for (const words of [
      '100 % de chaque échéance, jusqu’à 1 500,00 €, pendant 15 mois au maximum',
      'Franchise de 90 jours : cette période n’est pas indemnisée',
      '6 mois après la date d’effet (délai de carence)',
      'vos 65 ans',
      'Sports aériens',
      'Lumio Assurances',
      'Camille Orsini',
    ])
      expect(text).to.contain(words);
    await goodFace(element);
  });

  it('says what is not taken and what is not covered', async () => {
    const { element } = given({
      guarantees: [
        guarantee({ code: 'a', label: 'Perte d’emploi', status: 'optional_available' }),
        guarantee({ code: 'b', label: 'Rachat', status: 'excluded' }),
      ],
    });
    await says(element, 'Non souscrite');
    await says(element, 'Non couverte');
    await goodFace(element);
  });

  it('a guarantee without limits, deductible or end says so in words', async () => {
    const bare = guarantee({
      limits: [],
      deductible: undefined,
      waitingPeriod: undefined,
      maxDuration: undefined,
      endsAtAge: undefined,
      exclusions: [],
    });
    const { element } = given({ guarantees: [bare] });
    await says(element, 'Dès la date d’effet');
    expect(textOf(element)).to.contain('a fin du crédit').and.not.contain('Ce qui est versé');
    await goodFace(element);
  });

  it('puts the customer’s turn first, then the insurer’s, then what is over', async () => {
    const one = (id: string, state: 'closed' | 'in_review' | 'to_complete') => caseFile({ id, number: id, state });
    const { element } = given({ cases: [one('D-3', 'closed'), one('D-2', 'in_review'), one('D-1', 'to_complete')] });
    await says(element, 'D-3');
    const order = all('link', /^Consulter/).map((link) => plain(link.ariaLabel ?? ''));
    expect(order.map((name) => name.slice(-3))).to.deep.equal(['D-1', 'D-2', 'D-3']);
    expect(textOf(element).indexOf('À faire')).to.be.below(textOf(element).indexOf('Mes garanties'));
    await goodFace(element);
  });

  it('leads to the deposit, to a case, and to all of them', async () => {
    given();
    expect((await find('link', 'Joindre un justificatif, Dossier n° D-2026-1041')).getAttribute('href')).to.equal(
      '/dossiers/cas_1/justificatifs',
    );
    expect(get('link', 'Consulter, Dossier n° D-2026-1041').getAttribute('href')).to.equal('/dossiers/cas_1');
    expect(get('link', 'Gérer mes dossiers').getAttribute('href')).to.equal('/dossiers');
    await tabTo((at) => at.getAttribute('href') === '/dossiers');
    expect(focused()).to.equal(get('link', 'Gérer mes dossiers'));
  });

  it('a contract without insurance: said plainly, and nothing else', async () => {
    const { element } = given({ contract: contract({ coverage: 'none' }), guarantees: [], cases: [] });
    await says(element, 'Ce crédit n’est pas assuré');
    expect(query('heading', 'Mes garanties')).to.equal(null);
    await goodFace(element);
  });

  it('no case is said, and no address draws no link', async () => {
    const { element } = mount(InsuranceTab, { insurance: { contract: contract(), guarantees: [guarantee()], cases: [] } });
    await says(element, 'Aucun dossier n’est ouvert sur ce contrat.');
    expect(query('link')).to.equal(null);
  });

  it('F32: a guarantee of a status and a limit that this version does not know is neutral text', async () => {
    const strange = guarantee({ status: 'unknown', limits: [{ kind: 'unknown', rate: '0.5' }] });
    const { element } = given({ guarantees: [strange], contract: contract({ state: 'unknown' }) });
    await says(element, 'Incapacité de travail');
    await says(element, 'Statut non précisé');
    expect(textOf(element)).to.not.contain('unknown');
    await goodFace(element);
  });

  it('its titles follow the page’s outline, and never go below the sixth level', async () => {
    const { element } = given();
    await says(element, 'Mes garanties');
    element.headingLevel = 6;
    await says(element, 'Mes garanties');
    await goodFace(element);
    expect(all('heading').every(({ ariaLevel }) => Number(ariaLevel) <= 6)).to.equal(true);
  });
});
