import type { Requirement } from '@avenant/api';
import { type CaseFile, CaseSummary } from '@avenant/elements/case-summary/case-summary.js';
import { expect } from 'chai';
import { caseFile, contract, requirement } from './kit/answers.ts';
import { changes } from './kit/changes.ts';
import { says } from './kit/deposit-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { keys, tabTo } from './kit/hand.ts';
import { StubInsurer } from './kit/insurer.ts';
import { describeReadingFaces } from './kit/reading-faces.ts';
import { find, get, query } from './kit/roles.ts';
import { mount } from './kit/stage.ts';
import { textOf } from './kit/visible-text.ts';

const depositHref = '/dossiers/{id}/justificatifs';
const file = (more: Partial<CaseFile> = {}): CaseFile => ({
  case: caseFile(),
  requirements: [requirement()],
  contracts: [contract()],
  ...more,
});
const summary = (more: Partial<CaseFile> = {}) => mount(CaseSummary, { depositHref, file: file(more) });
const asked = (more: Partial<Requirement>) => summary({ requirements: [requirement(more)] });

describeReadingFaces({
  element: CaseSummary,
  given: { caseId: 'cas_1', depositHref },
  verb: 'cases.get',
  ready: 'Récapitulatif de mon dossier',
  english: 'Summary of my case',
});

describe('avenant-case-summary', () => {
  it('says what the case is about, where it stands, what it covers and every document that was asked for', async () => {
    const { element } = summary();
    await find('heading', 'Récapitulatif de mon dossier');
    const text = textOf(element);
    for (const words of [
      'Arrêt de travail',
      'D-2026-1041',
      'À compléter',
      'À vous',
      '20 juillet 2026',
      '6 juillet 2026',
      'Lumio Libre',
      'Relevé d’indemnités',
      'Manquant',
      'À fournir avant le 4 décembre 2026',
    ])
      expect(text).to.contain(words);
    await goodFace(element);
  });

  it('a document to replace says why, in words, and how to do better', async () => {
    const { element } = asked({ state: 'rejected', rejection: { code: 'cropped' } });
    await says(element, 'À remplacer : document coupé. Conseil : photographiez le document entier');
    await goodFace(element);
  });

  it('the insurer’s own reason comes before ours', async () => {
    const { element } = asked({ state: 'rejected', rejection: { code: 'other', text: 'la page 2 manque' } });
    await says(element, 'À remplacer : la page 2 manque.');
  });

  it('no document is said too', async () => {
    const { element } = summary({ requirements: [] });
    await says(element, 'Aucun justificatif n’est demandé pour ce dossier.');
    await goodFace(element);
  });

  it('leads to the deposit by the keyboard, when the insurer allows it', async () => {
    const { provider, element } = summary();
    await find('link', 'Joindre un justificatif');
    const offered: unknown[] = [];
    provider.addEventListener('avenant-navigate', (event) => {
      event.preventDefault();
      offered.push(event.detail);
    });
    await tabTo((at) => at === get('link', 'Joindre un justificatif'));
    await keys('Enter');
    expect(offered).to.deep.equal([{ href: '/dossiers/cas_1/justificatifs' }]);
    element.file = file({ case: caseFile({ allowedActions: [] }) });
    await changes.until(() => query('link') === null);
  });

  it('asks for the case, its documents and each contract that it covers', async () => {
    const insurer = new StubInsurer().on('cases.get', () => caseFile({ contractIds: ['ctr_1', 'ctr_2'] }));
    const { element } = mount(CaseSummary, { caseId: 'cas_1' }, { insurer });
    await says(element, 'Cette déclaration vaut pour tous vos crédits assurés.');
    expect(insurer.of('contracts.get').map(({ input }) => input['contractId'])).to.deep.equal(['ctr_1', 'ctr_2']);
  });

  it('F32: states and reasons that this version does not know are neutral words', async () => {
    const { element } = summary({
      case: caseFile({ state: 'unknown', stage: 'unknown' }),
      requirements: [
        requirement({ state: 'unknown', required: 'unknown' }),
        requirement({ id: 'req_2', state: 'rejected', rejection: { code: 'unknown' } }),
      ],
    });
    await says(element, 'Statut non précisé');
    await says(element, 'À remplacer : document non conforme.');
    expect(textOf(element)).to.not.contain('unknown');
    await goodFace(element);
  });
});
