import type { Decision } from '@avenant/api';
import { DecisionPanel } from '@avenant/elements';
import { expect } from 'chai';
import { page } from './kit/answers.ts';
import { says } from './kit/deposit-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { keys, tabTo } from './kit/hand.ts';
import { StubInsurer } from './kit/insurer.ts';
import { decision } from './kit/outcome-answers.ts';
import { describeReadingFaces } from './kit/reading-faces.ts';
import { all, find, get, query } from './kit/roles.ts';
import { mount } from './kit/stage.ts';
import { textOf } from './kit/visible-text.ts';

const panel = (more: Partial<Decision> = {}, given: Partial<DecisionPanel> = {}) =>
  mount(DecisionPanel, { decisions: [decision(more)], ...given });
const bare = { authorName: undefined, reasons: [], refusedPeriod: undefined, documentId: undefined, mediator: undefined };
const uncontested = { ...bare, contestUntil: undefined, contestChannels: [] };

describeReadingFaces({
  element: DecisionPanel,
  given: { caseId: 'cas_1' },
  verb: 'cases.decisions',
  ready: 'Votre demande est refusée',
  english: 'Your claim is refused',
});

describe('avenant-decision-panel', () => {
  it('a refusal: the outcome first, then why, the clause, what is refused, how and until when to contest, and the mediator', async () => {
    const { element } = mount(DecisionPanel, { caseId: 'cas_1' });
    await says(element, 'Votre demande est refusée');
    const text = textOf(element);
    const inOrder = [
      'Votre demande est refusée',
      'Décision du 12 janvier 2026, prise par Hélène Marchand',
      'Pourquoi cette décision',
      'Votre perte d’emploi est survenue trop tôt.',
      'Dans votre contrat : article 7.2 de la notice',
      'Période non prise en charge',
      'Du 3 octobre 2025 au 1er décembre 2025',
      'Si vous n’êtes pas d’accord',
      'Vous pouvez contester cette décision jusqu’au 31 décembre 2026 (dans 40 jours).',
      'Par e-mail',
      'Par courrier',
      'Lumio Assurances',
      'Le médiateur',
      'gratuitement',
      'La Médiation de l’Assurance',
      'Télécharger le courrier de décision',
    ];
    let from = 0;
    for (const words of inOrder) {
      const at = text.indexOf(words, from);
      expect(at, words).to.not.equal(-1);
      from = at;
    }
    await goodFace(element);
  });

  it('bad news is told calmly: no exclamation mark, nothing of success', async () => {
    const { element } = panel();
    await find('heading', 'Votre demande est refusée');
    expect(textOf(element)).to.not.contain('!');
    expect(textOf(element)).to.not.match(/félicitations|bravo|accepté/i);
  });

  it('the ways to contest are links that a phone and a mail program understand', async () => {
    panel();
    const hrefs = async (name: string | RegExp) => (await find<HTMLAnchorElement>('link', name)).getAttribute('href');
    expect(await hrefs('reclamations@lumio.example')).to.equal('mailto:reclamations@lumio.example');
    expect(await hrefs('01 99 00 00 41')).to.equal('tel:+33199000041');
    expect(await hrefs('Site du médiateur')).to.equal('https://mediation.example/');
    get('list', 'Comment contester');
  });

  it('F16: what is no address of its kind is text, never a link', async () => {
    const { element } = panel({
      contestChannels: [
        { channel: 'email', label: 'Par e-mail', value: 'javascript:alert(1)' },
        { channel: 'portal', label: 'En ligne', value: 'javascript:alert(2)' },
        { channel: 'unknown', label: 'Autrement', value: 'Par pigeon' },
      ],
      mediator: { name: 'Médiateur', url: 'javascript:alert(3)' },
    });
    await says(element, 'Par pigeon');
    expect(all('link')).to.deep.equal([]);
    expect(textOf(element)).to.contain('javascript:alert(1)').and.not.contain('alert(3)');
  });

  it('contests online at the page’s own place, offered to its router; reached with the keyboard', async () => {
    const { provider } = panel(
      { contestChannels: [{ channel: 'portal', label: 'En ligne', value: 'Espace client' }] },
      { contestHref: '/dossiers/{id}/contester' },
    );
    const offered: unknown[] = [];
    provider.addEventListener('avenant-navigate', (event) => {
      event.preventDefault();
      offered.push(event.detail);
    });
    const link = await find('link', 'Contester en ligne');
    await tabTo((at) => at === link);
    await keys('Enter');
    expect(offered).to.deep.equal([{ href: '/dossiers/cas_1/contester' }]);
  });

  it('F11: once the time to contest is over at the insurer’s, it says so, and offers the mediator alone', async () => {
    const { element } = panel({ contestUntil: '2026-11-20' });
    await says(element, 'Le délai pour contester cette décision s’est terminé le 20 novembre 2026.');
    expect(query('list', 'Comment contester')).to.equal(null);
    await find('link', 'Site du médiateur');
  });

  it('F11: the last day still counts', async () => {
    const { element } = panel({ contestUntil: '2026-11-21' });
    await says(element, 'jusqu’au 21 novembre 2026 (aujourd’hui)');
  });

  const outcomes: [what: string, Partial<Decision>, string[], string[]][] = [
    [
      'accepted',
      {
        ...uncontested,
        outcome: 'accepted',
        amount: { amount: '306.77', currency: 'EUR' },
        period: { start: '2026-09-13', end: '2026-11-30' },
      },
      ['Votre demande est acceptée', 'Montant pris en charge', '306,77 €', 'Du 13 septembre 2026 au 30 novembre 2026'],
      ['Si vous n’êtes pas d’accord', 'Pourquoi', 'non prise en charge'],
    ],
    [
      'accepted in part',
      { outcome: 'partially_accepted', period: { start: '2026-04-12', end: '2026-05-31' } },
      ['Votre demande est acceptée en partie', 'Période prise en charge', 'Période non prise en charge', 'contester'],
      [],
    ],
    [
      'refused, with nothing but a letter',
      { ...uncontested, documentId: 'doc_1' },
      ['Le courrier de décision vous indique'],
      ['Dans votre contrat'],
    ],
    ['refused, with nothing at all', uncontested, ['Pour savoir comment contester cette décision, contactez votre assureur.'], []],
    ['refused, to be contested without a last day', { contestUntil: undefined }, ['Vous pouvez contester cette décision.'], ['jusqu’au']],
    [
      'F32: of an outcome that this version does not know',
      { ...uncontested, outcome: 'unknown' },
      ['Une décision a été rendue'],
      ['unknown'],
    ],
  ];
  for (const [what, more, said, unsaid] of outcomes)
    it(`draws a decision that is ${what}`, async () => {
      const { element } = panel(more);
      for (const words of said) await says(element, words);
      for (const words of unsaid) expect(textOf(element)).to.not.contain(words);
      await goodFace(element);
    });

  it('an acceptance keeps the ways to contest one press away', async () => {
    const { element } = panel({ ...bare, outcome: 'accepted', contestUntil: undefined });
    await find('heading', 'Votre demande est acceptée');
    expect(textOf(element)).to.not.contain('reclamations@lumio.example');
    await tabTo((at) => at.matches('summary'));
    await keys('Enter');
    await says(element, 'reclamations@lumio.example');
    get('list', 'Comment contester');
    await goodFace(element);
  });

  it('good news leads to the payments; bad news does not', async () => {
    panel({ ...uncontested, outcome: 'accepted' }, { benefitsHref: '/dossiers/{id}/versements' });
    expect((await find('link', 'Voir les versements')).getAttribute('href')).to.equal('/dossiers/cas_1/versements');
    const { element } = panel({}, { benefitsHref: '/dossiers/{id}/versements' });
    await find('heading', 'Votre demande est refusée');
    expect(query('link', 'Voir les versements', element)).to.equal(null);
  });

  it('earlier decisions wait behind the latest, and open with the keyboard', async () => {
    const { element } = mount(DecisionPanel, {
      decisions: [decision({ ...uncontested, outcome: 'accepted' }), decision({ id: 'dec_0', decidedAt: '2025-12-02T08:00:00Z' })],
    });
    await find('heading', 'Décisions précédentes');
    expect(textOf(element)).to.not.contain('Votre demande est refusée');
    await tabTo((at) => at.matches('summary'));
    await keys('Enter');
    await says(element, 'Votre demande est refusée');
    await goodFace(element);
  });

  it('no decision yet: says what will be there, and leads to the case', async () => {
    const insurer = new StubInsurer().on('cases.decisions', () => page());
    const { element } = mount(DecisionPanel, { caseId: 'cas_1', caseHref: '/dossiers/{id}' }, { insurer });
    await says(element, 'Aucune décision pour le moment');
    expect(get('link', 'Voir où en est votre dossier').getAttribute('href')).to.equal('/dossiers/cas_1');
    await goodFace(element);
  });

  it('given decisions, it asks for none', async () => {
    const { element, insurer } = panel();
    await says(element, 'Votre demande est refusée');
    expect(insurer.of('cases.decisions')).to.have.length(0);
  });
});
