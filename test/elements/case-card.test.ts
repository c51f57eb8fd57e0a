import type { Case } from '@avenant/api';
import { CaseCard } from '@avenant/elements';
import { expect } from 'chai';
import { caseFile } from './kit/answers.ts';
import { changes } from './kit/changes.ts';
import { says } from './kit/deposit-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { keys, tabTo } from './kit/hand.ts';
import { describeReadingFaces } from './kit/reading-faces.ts';
import { all, find, get, query } from './kit/roles.ts';
import { mount } from './kit/stage.ts';
import { textOf } from './kit/visible-text.ts';

const hrefs = { caseHref: '/dossiers/{id}', depositHref: '/dossiers/{id}/justificatifs' };
const card = (more: Partial<Case> = {}) => mount(CaseCard, { ...hrefs, case: caseFile(more) });
const done = { required: 1, received: 0, accepted: 1, missing: 0, rejected: 0, state: 'complete' as const };

describeReadingFaces({
  element: CaseCard,
  given: { caseId: 'cas_1', ...hrefs },
  verb: 'cases.get',
  ready: 'Votre dossier à compléter',
  english: 'Your case to complete',
});

describe('avenant-case-card', () => {
  it('says where the case stands, whose turn it is, what comes next and by when', async () => {
    const { element } = card();
    await find('heading', 'Votre dossier à compléter');
    const text = textOf(element);
    for (const words of [
      'Arrêt de travail',
      'Dossier n° D-2026-1041',
      'Ouvert le 20 juillet 2026',
      'Justificatif manquant',
      'À vous',
      'Joindre le relevé',
      '4 décembre 2026',
      'dans 13 jours',
    ])
      expect(text).to.contain(words);
    expect(all('listitem').map((step) => step.getAttribute('aria-current'))).to.deep.equal(['false', 'step', 'false']);
    await goodFace(element);
  });

  it('breaks no name of a step, however wide its column is', async () => {
    const milestones = (['declared', 'documents', 'study', 'decision', 'payment', 'closed'] as const).map((code, i) => ({
      code,
      state: i === 0 ? ('done' as const) : i === 1 ? ('current' as const) : ('upcoming' as const),
    }));
    const { element } = card({ milestones });
    await find('heading', 'Votre dossier à compléter');
    const lines = (step: Element) => {
      const name = document.createTreeWalker(step, NodeFilter.SHOW_TEXT, ({ textContent: text }) => (text?.trim() ? 1 : 3)).nextNode()!;
      const range = document.createRange();
      range.selectNode(name);
      return new Set([...range.getClientRects()].map(({ top }) => top)).size;
    };
    element.style.letterSpacing = '0.5px'; // a house's own wide letters
    for (const width of [300, 400, 560, 602, 640, 690, 720, 900]) {
      element.style.inlineSize = `${width}px`;
      await changes.settled();
      const broken = all('listitem').filter((step) => lines(step) > 1);
      expect(
        broken.map(({ textContent }) => textContent?.trim()),
        `at ${width} px`,
      ).to.deep.equal([]);
    }
  });

  const states: [Partial<Case>, string][] = [
    [{ state: 'draft', expiresAt: '2026-12-03T08:00:00Z', completeness: undefined }, 'Votre déclaration à terminer'],
    [
      { state: 'in_review', completeness: done, nextStep: { actor: 'insurer', label: 'Étude', dueDate: '2026-12-05', kind: 'estimate' } },
      'À nous',
    ],
    [{ state: 'decided', outcome: 'refused' }, 'Refusé'],
    [{ state: 'closed', nextStep: undefined, milestones: [] }, 'Votre dossier terminé'],
    [{ contractIds: ['ctr_1', 'ctr_2'] }, 'Cette déclaration vaut pour tous vos crédits assurés.'],
    [{ completeness: { ...done, missing: 2, rejected: 2 } }, '2 justificatifs à remplacer'],
  ];
  for (const [more, words] of states)
    it(`draws « ${words} »`, async () => {
      const { element } = card(more);
      await says(element, words);
      await goodFace(element);
    });

  it('a usual delay is not a promise', async () => {
    const { element } = card({ nextStep: { actor: 'insurer', label: 'Étude', dueDate: '2026-12-05', kind: 'estimate' } });
    await says(element, 'Délai habituel : vers le 5 décembre 2026');
    expect(textOf(element)).to.not.match(/avant le 5/i);
  });

  it('offers the deposit only when the insurer allows it; the case itself always', async () => {
    card({ allowedActions: [{ rel: 'submit_requirement', enabled: false }] });
    await find('link', 'Consulter, Dossier n° D-2026-1041');
    expect(query('link', /^Joindre/)).to.equal(null);
  });

  it('F22: a link is followed by the keyboard, offered to the page’s router with an address and no more', async () => {
    const { provider } = card();
    await find('link', /^Joindre/);
    const offered: unknown[] = [];
    provider.addEventListener('avenant-navigate', (event) => {
      event.preventDefault();
      offered.push(event.detail);
    });
    await tabTo((at) => at === get('link', /^Joindre/));
    await keys('Enter', 'Tab', 'Enter');
    expect(offered).to.deep.equal([{ href: '/dossiers/cas_1/justificatifs' }, { href: '/dossiers/cas_1' }]);
  });

  it('F32: what this version does not know is neutral text, or nothing', async () => {
    const { element } = card({
      state: 'unknown',
      kind: 'unknown',
      stage: 'unknown',
      completeness: undefined,
      nextStep: { actor: 'unknown', label: 'Attendre', kind: 'unknown', dueDate: '2026-12-05' },
      milestones: [
        { code: 'unknown', state: 'unknown' },
        { code: 'declared', state: 'done' },
      ],
    });
    await says(element, 'Statut non précisé');
    await says(element, 'Attendre');
    expect(textOf(element)).to.not.contain('unknown');
    expect(all('listitem')).to.have.length(1);
    await goodFace(element);
  });

  it('F11: days are counted at the insurer’s, whatever the device’s clock and zone', async () => {
    const { element } = card({ nextStep: { actor: 'you', label: 'Joindre', dueDate: '2026-11-22', kind: 'commitment' } });
    await says(element, 'demain');
  });
});
