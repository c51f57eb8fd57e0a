import { BaseStatementForm } from '@avenant/elements';
import { makeStale } from '@avenant/elements/kit/topics.js';
import { expect } from 'chai';
import { changes } from './kit/changes.ts';
import { says } from './kit/deposit-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { keys, press, tabTo, write } from './kit/hand.ts';
import { describeReadingFaces } from './kit/reading-faces.ts';
import { field, find, focused, get, query } from './kit/roles.ts';
import { allowing, eur, line, lines } from './kit/statement-answers.ts';
import { StatementDesk, openStatement } from './kit/statement-stage.ts';
import { textOf } from './kit/visible-text.ts';

describeReadingFaces({
  element: BaseStatementForm,
  given: { statementId: 'bst_1' },
  verb: 'baseStatements.get',
  ready: 'Relevé de bases 2025-2026',
  english: 'Base statement 2025-2026',
});

const masonry = () => field('Chiffre d’affaires – maçonnerie');
const carpentry = () => field('Chiffre d’affaires – charpente');
const fte = () => field('Effectif en équivalent temps plein');
const sent = (desk: StatementDesk) => desk.insurer.of('baseStatements.change').map(({ input }) => input['lines']);
async function fill() {
  write(masonry(), '1 240 000');
  write(carpentry(), '310000,50');
  write(fte(), '13,5');
}
async function check() {
  press('Vérifier avant de transmettre');
  await find('heading', 'Relisez votre relevé');
}

describe('avenant-base-statement-form', () => {
  it('A21, A25, A35: figures are kept as they are typed, read over as a letter, certified and returned', async () => {
    const { element, desk, provider } = await openStatement();
    const told: unknown[] = [];
    provider.addEventListener('avenant-base-statement-submitted', ({ detail }) => told.push(detail));
    for (const words of ['À saisir', 'À retourner avant le 15 décembre 2026', 'Notre courrier du 2 novembre 2026'])
      await says(element, words);
    await says(element, 'Exercice précédent : 1 240 000,00 €');
    await goodFace(element);
    await fill();
    await says(element, 'Enregistré à 9 h 05');
    await says(element, 'Chiffre d’affaires total 1 550 000,50 €');
    await check();
    expect(textOf(focused()!)).to.equal('Relisez votre relevé');
    expect(desk.kept.lines.map(({ value }) => value)).to.deep.equal([eur('1240000.00'), eur('310000.50'), { value: '13.5', unit: 'fte' }]);
    await says(element, 'pour l’exercice du 1er octobre 2025 au 30 septembre 2026 :');
    await says(element, '13,5 ETP');
    await goodFace(element);
    press('Transmettre mon relevé');
    await says(element, 'Cochez cette case pour certifier votre déclaration.');
    expect(focused()).to.equal(get('checkbox'));
    expect(desk.insurer.of('baseStatements.submit')).to.have.length(0);
    press(/^Je certifie/, 'checkbox');
    await changes.settled();
    press('Transmettre mon relevé');
    press('Transmettre mon relevé');
    await says(element, 'Votre relevé de bases est transmis');
    await says(element, 'Référence RB-2026-0007.');
    expect(desk.insurer.of('baseStatements.submit'), 'F8: once').to.have.length(1);
    expect(told).to.deep.equal([{ statementId: 'bst_1', contractId: 'ctr_1' }]);
    expect(get<HTMLAnchorElement>('link', 'Voir le contrat').pathname).to.equal('/contrats/ctr_1');
    await goodFace(element);
  });

  it('by the keyboard alone: from figure to figure, Enter looks over, space certifies', async () => {
    const desk = new StatementDesk({ lines: [line()] });
    const { element } = await openStatement(desk);
    await tabTo((at) => at === masonry());
    await keys(...'900', 'Enter');
    await find('heading', 'Relisez votre relevé');
    await tabTo((at) => at === get('checkbox'));
    await keys(' ', 'Enter');
    await says(element, 'Votre relevé de bases est transmis');
  });

  it('what is missing or cannot be read is said above and at its field, and nothing typed is lost', async () => {
    const { element, desk } = await openStatement();
    write(masonry(), '1.240');
    carpentry().focus();
    await says(element, 'Saisissez un montant, par exemple 1 250,50.');
    press('Vérifier avant de transmettre');
    await says(element, '3 chiffres sont à revoir');
    expect(masonry().value).to.equal('1.240');
    expect(masonry().getAttribute('aria-invalid')).to.equal('true');
    expect(sent(desk)).to.deep.equal([]);
    await goodFace(element);
    press('Effectif en équivalent temps plein : Indiquez ce chiffre, ou 0.', 'link');
    await changes.until(() => focused() === fte());
  });

  it('an odd figure is said, and stands in nobody’s way', async () => {
    const desk = new StatementDesk({ lines: [line({ value: eur('9000000.00') })], hints: [{ lineCode: 'masonry', code: 'much_more' }] });
    const { element } = await openStatement(desk);
    await says(element, 'C’est bien plus que l’exercice précédent.');
    await goodFace(element);
    await check();
  });

  it('F12: two at once: another figure is asked about, never written over; the rest goes on', async () => {
    const { element, desk } = await openStatement();
    write(masonry(), '100');
    desk.become({ lines: lines().map((one) => (one.code === 'masonry' ? { ...one, value: eur('200.00') } : one)) });
    write(fte(), '2');
    await says(element, 'Entre-temps, un autre chiffre a été enregistré : 200,00 €.');
    expect(masonry().value).to.equal('100');
    await changes.until(() => expect(sent(desk).at(-1)).to.deep.equal([{ code: 'fte', value: { value: '2.0', unit: 'fte' } }]));
    expect(desk.kept.lines[0]!.value).to.deep.equal(eur('200.00'));
    await goodFace(element);
    press('Garder le mien, Chiffre d’affaires – maçonnerie');
    await changes.until(() => expect(desk.kept.lines[0]!.value).to.deep.equal(eur('100.00')));
  });

  it('the other’s figure is taken where it is preferred', async () => {
    const { element, desk } = await openStatement();
    write(masonry(), '100');
    desk.become({ lines: lines().map((one) => (one.code === 'masonry' ? { ...one, value: eur('200.00') } : one)) });
    fte().focus();
    await find('button', /^Prendre l’autre/);
    press(/^Prendre l’autre/);
    await changes.until(() => masonry().value === '200');
    expect(desk.kept.lines[0]!.value).to.deep.equal(eur('200.00'));
    expect(textOf(element)).to.not.contain('Entre-temps');
  });

  it('a colleague who writes is named, with until when; the figures can be read meanwhile, and filled in afterwards', async () => {
    const lock = { holderName: 'Inès Bakri', until: '2026-11-21T08:20:00Z', isYours: false };
    const desk = new StatementDesk({ lock, allowedActions: allowing([], 'locked_by_other') });
    const { element } = await openStatement(desk);
    await says(element, 'Inès Bakri remplit ce relevé jusqu’à 9 h 20.');
    expect(query('textbox')).to.equal(null);
    await goodFace(element);
    const { lock: _, ...free } = desk.kept;
    desk.kept = { ...free, version: 2, allowedActions: new StatementDesk().kept.allowedActions };
    press('Vérifier si le relevé est libre');
    await find('textbox', 'Chiffre d’affaires – maçonnerie');
  });

  it('F1: keeping fails: it is said, what was typed stays, and goes with the next press', async () => {
    const { element, desk } = await openStatement();
    const keeping = desk.insurer.answering('baseStatements.change');
    desk.insurer.fail('baseStatements.change', 'network');
    write(masonry(), '100');
    carpentry().focus();
    await says(element, 'Pas encore enregistré. Votre saisie reste sur cette page.');
    expect(masonry().value).to.equal('100');
    await goodFace(element);
    desk.insurer.on('baseStatements.change', keeping);
    press('Enregistrer maintenant');
    await says(element, 'Enregistré à 9 h 05');
  });

  it('a lost answer to the return is looked for, and not sent again', async () => {
    const desk = new StatementDesk({ lines: [line({ value: eur('1.00') })] });
    const { element } = await openStatement(desk);
    await check();
    const returning = desk.insurer.answering('baseStatements.submit');
    desk.insurer.on('baseStatements.submit', async (input, options) => {
      await returning(input, options);
      throw new TypeError('lost');
    });
    press(/^Je certifie/, 'checkbox');
    await changes.settled();
    press('Transmettre mon relevé');
    await says(element, 'Votre relevé de bases est transmis');
    expect(desk.insurer.of('baseStatements.submit')).to.have.length(1);
  });

  it('A23, A24, A26: where it is not filled in online, it says so: the blank, the scan, the pieces', async () => {
    const desk = new StatementDesk({
      modes: ['scan'],
      lines: [],
      allowedActions: allowing(['deposit_scan', 'freeze'], 'online_not_offered'),
    });
    const { element } = await openStatement(desk);
    await says(element, 'La saisie en ligne n’est pas proposée pour ce contrat.');
    expect(query('radio')).to.equal(null);
    press('Télécharger le relevé vierge');
    await changes.until(() => desk.insurer.of('documents.link').length === 1);
    await changes.until(() => desk.insurer.of('cases.requirements').some(({ input }) => input['caseId'] === 'cas_scan'));
    press('Joindre les pièces');
    await changes.until(() => desk.insurer.of('cases.requirements').some(({ input }) => input['caseId'] === 'cas_pieces'));
    expect(get('button', 'Vérifier avant de transmettre').getAttribute('aria-disabled')).to.equal('true');
    await says(element, 'Déposez d’abord votre relevé complété et signé.');
    desk.become({ hasScan: true });
    const { makeStale } = await import('@avenant/elements/kit/topics.js');
    makeStale((element as unknown as { client: typeof desk.insurer.api }).client, 'cases');
    await says(element, 'Votre relevé complété est déposé.');
    await check();
    await says(element, 'Vous retournez le relevé que vous avez complété et déposé.');
    press('Modifier mon relevé');
    await says(element, 'La saisie en ligne n’est pas proposée pour ce contrat.');
  });

  it('where both ways are open, one is chosen', async () => {
    const { element } = await openStatement();
    press('Déposer le relevé complété à la main', 'radio');
    await says(element, 'Déposez d’abord votre relevé complété et signé.');
    expect(query('textbox', 'Chiffre d’affaires – maçonnerie')).to.equal(null);
    press('Remplir le relevé en ligne', 'radio');
    await find('textbox', 'Chiffre d’affaires – maçonnerie');
  });

  const standings: [words: string, more: ConstructorParameters<typeof StatementDesk>[0]][] = [
    ['La date limite, le 15 décembre 2026, est passée.', { state: 'overdue', isLate: true }],
    [
      'À corriger : La DSN dit autre chose.',
      { correctionText: 'Un montant ne va pas.', lines: [line({ correction: 'La DSN dit autre chose.' })] },
    ],
    ['Pour le remplir, demandez le droit', { allowedActions: allowing([], 'base_statement.write') }],
    ['La saisie ouvre le 2 novembre 2026.', { state: 'not_open', allowedActions: allowing([], 'base_statement_not_open') }],
    [
      'Télécharger le relevé validé',
      { state: 'validated', allowedActions: allowing([]), validatedDocument: { documentId: 'doc_1', filename: 'a.pdf', bytes: 9 } },
    ],
  ];
  for (const [words, more] of standings)
    it(`says: ${words}`, async () => {
      const { element } = await openStatement(new StatementDesk(more));
      await says(element, words);
      await goodFace(element);
    });

  it('what the insurer moves is shown at once, over nothing that is being typed; another statement does not take its place', async () => {
    const { element, desk, provider } = await openStatement();
    write(masonry(), '100');
    desk.become({ state: 'correction_requested', correctionText: 'Le total ne va pas.' });
    desk.insurer.on('baseStatements.list', () => ({ items: [{ ...desk.kept, id: 'bst_2', state: 'not_open' as const }] }));
    makeStale(provider.client!, 'base-statements');
    await says(element, 'Le total ne va pas.');
    expect(masonry().value).to.equal('100');
  });

  it('a contract without a statement says when there will be one', async () => {
    const desk = new StatementDesk();
    desk.insurer.on('baseStatements.list', () => ({ items: [] }));
    const opened = openStatement(desk);
    opened.catch(() => {});
    await find('heading', 'Aucun relevé de bases pour ce contrat');
  });
});
