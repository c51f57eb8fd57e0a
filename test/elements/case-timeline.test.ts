import type { Case, Milestone } from '@avenant/api';
import { CaseTimeline } from '@avenant/elements';
import { makeStale } from '@avenant/elements/kit/topics.js';
import { expect } from 'chai';
import { caseFile, exchange, page, requirement } from './kit/answers.ts';
import { changes } from './kit/changes.ts';
import { says } from './kit/deposit-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { keys, tabTo } from './kit/hand.ts';
import { listen } from './kit/heard.ts';
import { StubInsurer } from './kit/insurer.ts';
import { describeReadingFaces } from './kit/reading-faces.ts';
import { all, find, get, query } from './kit/roles.ts';
import { mount } from './kit/stage.ts';
import { textOf } from './kit/visible-text.ts';

const hrefs = { depositHref: '/dossiers/{id}/justificatifs', extensionHref: '/dossiers/{id}/prolongation' };
const steps = (...states: Milestone['state'][]): Milestone[] =>
  (['declared', 'documents', 'study', 'decision', 'payment', 'closed'] as const).map((code, i) => ({
    code,
    state: states[i] ?? 'upcoming',
    ...(states[i] === 'done' ? { at: `2026-0${i + 1}-12T08:00:00Z` } : {}),
  }));
const timeline = (more: Partial<Case> = {}, given: Partial<CaseTimeline> = {}, insurer = new StubInsurer()) =>
  mount(CaseTimeline, { ...hrefs, case: caseFile({ milestones: steps('done', 'current'), ...more }), ...given }, { insurer });
const here = () => all('listitem').filter((step) => step.getAttribute('aria-current') === 'step');
const insurerTurn = { actor: 'insurer', label: 'Nous étudions votre dossier', dueDate: '2026-12-05', kind: 'estimate' } as const;

describeReadingFaces({
  element: CaseTimeline,
  given: { caseId: 'cas_1', ...hrefs },
  verb: 'cases.get',
  ready: 'Étape en cours',
  english: 'Step in progress',
});

describe('avenant-case-timeline', () => {
  it('says what is done, where it stands, whose turn it is, what comes next and by when, and who handles it', async () => {
    const { element } = timeline();
    await find('list', 'Étapes du dossier');
    const text = textOf(element);
    for (const words of [
      'Dossier n° D-2026-1041',
      'Votre dossier est suivi par Service Assurance Lumio.',
      'Étape terminée le 12 janvier 2026',
      'À vous',
      'Joindre le relevé',
      'Avant le 4 décembre 2026 · dans 13 jours',
      'Étape à venir',
    ])
      expect(text).to.contain(words);
    expect(here().map((step) => textOf(step).slice(0, 13))).to.deep.equal(['Justificatifs']);
    expect([...get('list', 'Étapes du dossier').querySelectorAll('time')].map(({ dateTime }) => dateTime)).to.deep.equal([
      '2026-01-12T08:00:00Z',
      '2026-12-04',
    ]);
    await goodFace(element);
  });

  it('beside the case’s summary, leaves to it what the case is about, its number, its state and the next step, and says the steps all the same', async () => {
    const { element } = timeline({}, { embedded: true });
    await find('list', 'Étapes du dossier');
    const text = textOf(element);
    for (const words of ['D-2026-1041', 'Arrêt de travail', 'Votre dossier est suivi par', 'À compléter', 'À vous', 'Joindre le relevé'])
      expect(text).not.to.contain(words);
    for (const words of ['Étape terminée le 12 janvier 2026', 'Étape à venir']) expect(text).to.contain(words);
    expect(here().map((step) => textOf(step).slice(0, 13))).to.deep.equal(['Justificatifs']);
    await goodFace(element);
  });

  const ended = { nextStep: undefined, completeness: undefined, allowedActions: [] };
  const states: [what: string, Partial<Case>, words: string[]][] = [
    ['draft', { state: 'draft', milestones: steps('current') }, ['Brouillon', 'À vous']],
    [
      'in_review',
      { state: 'in_review', milestones: steps('done', 'done', 'current'), nextStep: insurerTurn },
      ['Attente de la prise en charge', 'À nous'],
    ],
    [
      'reopened',
      { state: 'reopened', milestones: steps('done', 'done', 'current'), nextStep: insurerTurn },
      ['Rouvert', 'Attente de la prise en charge'],
    ],
    ['accepted', { state: 'in_payment', outcome: 'accepted', milestones: steps('done', 'done', 'done', 'done', 'current') }, ['Accepté']],
    [
      'partially_accepted',
      { state: 'decided', outcome: 'partially_accepted', milestones: steps('done', 'done', 'done', 'done', 'current') },
      ['Accepté en partie'],
    ],
    ['refused', { state: 'decided', outcome: 'refused', milestones: steps('done', 'done', 'done', 'done', 'skipped') }, ['Refusé']],
    [
      'closed',
      { ...ended, state: 'closed', milestones: steps('done', 'done', 'done', 'done', 'done', 'done') },
      ['Dossier terminé, le 12 juin 2026', 'Aucune action n’est attendue'],
    ],
    [
      'withdrawn',
      { ...ended, state: 'withdrawn', milestones: steps('done', 'skipped', 'skipped', 'skipped', 'skipped', 'done') },
      ['Dossier annulé à votre demande, le'],
    ],
    [
      'lapsed',
      { ...ended, state: 'lapsed', milestones: steps('done', 'skipped', 'skipped', 'skipped', 'skipped', 'done') },
      ['Dossier classé sans suite, le'],
    ],
  ];
  for (const [what, more, words] of states)
    it(`${what}: says « ${words.join(' », « ')} »`, async () => {
      const { element } = timeline(more);
      for (const word of words) await says(element, word);
      expect(here()).to.have.length(more.nextStep === undefined && 'nextStep' in more ? 0 : 1);
      await goodFace(element);
    });

  it('after a refusal there is still a turn: that of contesting, at the decision', async () => {
    timeline({ state: 'decided', outcome: 'refused', milestones: steps('done', 'done', 'done', 'done', 'skipped') });
    await find('list', 'Étapes du dossier');
    expect(textOf(here()[0]!)).to.match(/^Décision .*À vous/);
  });

  it('a step left out is not drawn', async () => {
    const { element } = timeline({ state: 'lapsed', milestones: steps('done', 'skipped', 'skipped', 'skipped', 'skipped', 'done') });
    await says(element, 'Déclaration');
    expect(textOf(element)).to.not.contain('Étude');
  });

  it('what is usual is told apart from what binds the insurer', async () => {
    const [declared, documents, study, decision] = steps('done', 'current');
    const milestones = [declared!, documents!, { ...study!, usualDelay: 'P14D' }, { ...decision!, dueDate: '2026-12-31' }];
    const { element } = timeline({ milestones, nextStep: insurerTurn });
    await says(element, 'Délai habituel : 14 jours');
    await says(element, 'Nous nous engageons à terminer avant le 31 décembre 2026');
    await says(element, 'Délai habituel : vers le 5 décembre 2026');
    await goodFace(element);
  });

  it('says that further documents were asked, which, and until when; then that they were sent', async () => {
    const insurer = new StubInsurer().on('cases.requirements', () =>
      page(requirement(), requirement({ id: 'req_2', label: 'Avis d’arrêt', state: 'rejected', requestRound: 2 })),
    );
    const { element } = mount(CaseTimeline, { caseId: 'cas_1' }, { insurer });
    await says(element, 'D’autres justificatifs vous ont été demandés. Avis d’arrêt, à fournir avant le 4 décembre 2026');
    expect(textOf(element)).to.not.contain('Relevé d’indemnités');
    await goodFace(element);
    insurer.on('cases.requirements', () => page(requirement({ state: 'received', requestRound: 2 })));
    makeStale(element.client!, 'cases');
    await says(element, 'Vous les avez transmis.');
  });

  it('reads the exchanges when a step is opened, once, and shows in each step its own', async () => {
    const insurer = new StubInsurer().on('cases.exchanges', () =>
      page(
        exchange({ id: 'exc_2', subject: 'Relance' }),
        exchange({ id: 'exc_1', subject: 'Déclaration enregistrée', at: '2026-01-12T08:00:00Z' }),
      ),
    );
    const { element } = timeline({}, {}, insurer);
    await find('list', 'Étapes du dossier');
    expect(insurer.of('cases.exchanges')).to.have.length(0);
    const opens = (name: string) =>
      all('group')
        .find((group) => textOf(group).endsWith(name))!
        .querySelector('summary')!;
    opens('Déclaration').click();
    await says(element, 'Déclaration enregistrée');
    expect(textOf(element)).to.not.contain('Relance');
    opens('Justificatifs').click();
    await says(element, 'Relance');
    await says(element, 'releve.pdf');
    expect(insurer.of('cases.exchanges')).to.have.length(1);
    await goodFace(element);
  });

  it('a step without exchanges says so; exchanges that cannot be read are asked again by a press', async () => {
    const insurer = new StubInsurer().fail('cases.exchanges', 'internal');
    const { element } = timeline({}, {}, insurer);
    await find('list', 'Étapes du dossier');
    await tabTo((at) => at.localName === 'summary');
    await keys('Enter');
    await find('button', 'Réessayer');
    await goodFace(element);
    insurer.on('cases.exchanges', () => page());
    get('button', 'Réessayer').click();
    await says(element, 'Aucun échange pendant cette étape.');
    await goodFace(element);
  });

  it('more than one page of exchanges is offered', async () => {
    const many = Array.from({ length: 100 }, (_, n) => exchange({ id: `exc_${n}`, subject: `Message ${n}` }));
    const insurer = new StubInsurer().on('cases.exchanges', ({ cursor }) =>
      cursor ? page(exchange({ id: 'exc_last', subject: 'Le tout premier' })) : { items: many, nextCursor: 'c' },
    );
    const { element } = timeline({ milestones: steps('current') }, {}, insurer);
    await find('list', 'Étapes du dossier');
    all('group')[0]!.querySelector('summary')!.click();
    (await find('button', 'Afficher les échanges précédents')).click();
    await says(element, 'Le tout premier');
    expect(query('button', 'Afficher les échanges précédents')).to.equal(null);
  });

  it('tells those who do not see it that the case has moved on', async () => {
    const insurer = new StubInsurer();
    const { element } = mount(CaseTimeline, { caseId: 'cas_1' }, { insurer });
    await find('list', 'Étapes du dossier');
    const heard = listen(element);
    insurer.on('cases.get', () => caseFile({ state: 'in_review', milestones: steps('done', 'done', 'current'), nextStep: insurerTurn }));
    makeStale(element.client!, 'cases');
    await changes.until(() => heard.includes('Votre dossier a avancé. Étape en cours : Étude.'));
    insurer.on('cases.get', () => caseFile({ ...ended, state: 'withdrawn', milestones: steps('done') }));
    makeStale(element.client!, 'cases');
    await changes.until(() => heard.includes('Votre dossier a avancé. Dossier annulé à votre demande.'));
  });

  it('F22: links are drawn when the insurer allows it, and offered to the page’s router', async () => {
    const { provider } = timeline({
      allowedActions: [
        { rel: 'extend', enabled: true },
        { rel: 'submit_requirement', enabled: false },
      ],
    });
    const link = await find('link', 'Prolonger mon indemnisation');
    expect(query('link', /^Joindre/)).to.equal(null);
    const offered: unknown[] = [];
    provider.addEventListener('avenant-navigate', (event) => {
      event.preventDefault();
      offered.push(event.detail);
    });
    await tabTo((at) => at === link);
    await keys('Enter');
    expect(offered).to.deep.equal([{ href: '/dossiers/cas_1/prolongation' }]);
  });

  it('empty: says why, and when there will be something', async () => {
    const { element } = timeline({ milestones: [{ code: 'unknown', state: 'done' }], nextStep: undefined });
    await says(element, 'Les étapes de ce dossier ne sont pas encore connues');
    await goodFace(element);
  });

  it('F11: days are counted at the insurer’s, whatever the device’s clock and zone', async () => {
    const { element } = timeline({ nextStep: { actor: 'you', label: 'Joindre', dueDate: '2026-11-22', kind: 'commitment' } });
    await says(element, 'demain');
  });
});
