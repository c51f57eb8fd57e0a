import { CaseExtension } from '@avenant/elements';
import { expect } from 'chai';
import { changes } from './kit/changes.ts';
import { says } from './kit/deposit-stage.ts';
import { add, inPayment, openExtension, ready, receipt, review } from './kit/extension-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { keys, press, tabTo, write } from './kit/hand.ts';
import { listen } from './kit/heard.ts';
import { describeReadingFaces } from './kit/reading-faces.ts';
import { all, field, find, focused, get } from './kit/roles.ts';
import { textOf } from './kit/visible-text.ts';

describeReadingFaces({
  element: CaseExtension,
  given: { caseId: 'cas_1', caseHref: '/dossiers/{id}' },
  verb: 'cases.get',
  // The stub's own case is one that waits for documents.
  ready: 'La prolongation n’est pas possible pour le moment',
  english: 'An extension is not possible for now',
});

describe('avenant-case-extension', () => {
  it('asks for periods and the return to work, reads them back as a letter, and sends them once', async () => {
    const { element, insurer, provider } = await openExtension();
    const told: unknown[] = [];
    provider.addEventListener('avenant-extension-submitted', ({ detail }) => told.push(detail));
    await goodFace(element);
    const heard = listen(element);
    add('16/11/2026', '20112026');
    await changes.until(() => heard.includes('Période ajoutée : du 16 novembre 2026 au 20 novembre 2026.'));
    add('1/11/2026', '15/11/2026');
    await says(element, '(15 jours)');
    press('Oui', 'radio');
    await find('textbox', 'Date de reprise du travail');
    write(field('Date de reprise du travail'), '21/11/2026');
    await goodFace(element);
    press('Vérifier ma demande');
    await find('heading', 'Relisez votre demande');
    for (const words of [
      'Dossier n° D-2026-1041',
      'du 1er novembre 2026 au 15 novembre 2026 (15 jours)',
      'du 16 novembre 2026 au 20 novembre 2026 (5 jours)',
      'En tout : 20 jours d’arrêt.',
      'Vous avez repris le travail le 21 novembre 2026.',
      'Cette demande vaut pour tous vos crédits assurés.',
      'Votre demande sera envoyée au Service Assurance Lumio.',
    ])
      await says(element, words);
    expect(textOf(focused()!)).to.equal('Relisez votre demande');
    await goodFace(element);
    press('Envoyer ma demande');
    press('Envoyer ma demande');
    await find('heading', 'Votre demande de prolongation est envoyée');
    await says(element, 'Référence PRO-2026-0007, le 21 novembre 2026 à 9 h 05.');
    expect(insurer.of('cases.extend').map(({ input }) => input)).to.deep.equal([
      {
        caseId: 'cas_1',
        periods: [
          { start: '2026-11-01', end: '2026-11-15' },
          { start: '2026-11-16', end: '2026-11-20' },
        ],
        resumedWork: true,
        resumedOn: '2026-11-21',
      },
    ]);
    expect(told).to.deep.equal([{ caseId: 'cas_1', reference: 'PRO-2026-0007' }]);
    expect(focused()?.getAttribute('role')).to.equal('status');
    expect(get<HTMLAnchorElement>('link', 'Consulter le dossier').pathname).to.equal('/dossiers/cas_1');
    await goodFace(element);
  });

  it('by the keyboard alone: Enter adds a period, arrows choose, Enter looks over', async () => {
    const { element } = await openExtension();
    await tabTo((at) => at === field('Date de début'));
    await keys(...'01/11/2026', 'Tab', ...'15/11/2026', 'Enter');
    await says(element, 'du 1er novembre 2026 au 15 novembre 2026');
    await tabTo((at) => (at as HTMLInputElement).type === 'radio');
    await keys('ArrowDown', 'ArrowDown', 'Enter');
    await says(element, 'Indiquez la date de reprise.');
    await tabTo((at) => textOf(at) === 'Erreur : Indiquez la date de reprise.');
    await keys('Enter');
    await changes.until(() => focused() === field('Date de reprise du travail'));
  });

  it('says everything that is to be put right, above the form and at each field, and keeps what was typed', async () => {
    const { element } = await openExtension();
    write(field('Date de début'), '15/11/2026');
    write(field('Date de fin'), '1/11/2026');
    press('Vérifier ma demande');
    await find('heading', 'Il y a 2 erreurs');
    expect(textOf(focused()!)).to.contain('Il y a 2 erreurs');
    const end = field('Date de fin');
    expect(end.getAttribute('aria-invalid')).to.equal('true');
    expect(end.value).to.equal('1/11/2026');
    await goodFace(element);
    press('Erreur : Indiquez si vous avez repris le travail.', 'link');
    await changes.until(() => focused() === get('radio', 'Oui'));
    // The error goes when the field is left, not while it is typed in.
    write(field('Date de fin'), '20/11/2026');
    await changes.settled();
    expect(end.getAttribute('aria-invalid')).to.equal('true');
    field('Date de début').focus();
    await changes.until(() => end.getAttribute('aria-invalid') === null);
  });

  const sentences: [start: string, end: string, words: string][] = [
    ['', '', 'Indiquez la date de début.'],
    ['31/02/2026', '1/11/2026', 'Saisissez la date de début sous la forme jj/mm/aaaa, par exemple 21/11/2026.'],
    ['22/11/2026', '30/11/2026', 'La période ne peut pas commencer après aujourd’hui (21 novembre 2026).'],
    ['5/11/2026', '6/11/2026', 'Ces dates chevauchent une autre période de votre demande : du 1er novembre 2026 au 10 novembre 2026.'],
    ['31/10/2026', '31/10/2026', 'Ces dates sont déjà déclarées : du 6 juillet 2026 au 31 octobre 2026.'],
  ];
  for (const [start, end, words] of sentences)
    it(`« ${start} » to « ${end} »: ${words}`, async () => {
      const declaredPeriods = [{ start: '2026-07-06', end: '2026-10-31' }];
      const { element } = await openExtension(ready().on('cases.get', () => inPayment({ declaredPeriods })));
      await find('list', 'Périodes déjà déclarées');
      add('1/11/2026', '10/11/2026');
      await find('button', 'Retirer la période du 1er novembre 2026 au 10 novembre 2026');
      add(start, end);
      await says(element, words);
      expect(field('Date de début').value).to.equal(start);
      await changes.until(() => focused() === field('Date de début'));
      await goodFace(element);
    });

  it('a period is taken back into the fields, or given up', async () => {
    const { element } = await openExtension();
    const heard = listen(element);
    add('1/11/2026', '5/11/2026');
    (await find('button', 'Modifier la période du 1er novembre 2026 au 5 novembre 2026')).click();
    await changes.until(() => field('Date de fin').value === '5/11/2026');
    press('Ajouter cette période');
    (await find('button', /^Retirer/)).click();
    await says(element, 'Aucune période pour le moment.');
    await changes.until(() => heard.includes('Période retirée : du 1er novembre 2026 au 5 novembre 2026.'));
    expect(focused()?.id).to.equal('periods');
  });

  it('F8: a lost answer is tried again under the same key; nothing is lost meanwhile', async () => {
    const insurer = ready();
    const held = insurer.hold('cases.extend');
    const { element } = await openExtension(insurer);
    await review();
    press('Envoyer ma demande');
    await find('button', 'Envoi en cours…');
    expect(get('button', 'Envoi en cours…').getAttribute('aria-busy')).to.equal('true');
    await goodFace(element);
    await changes.until(() => held.waiting.length === 1);
    held.fail('network');
    await says(element, 'Votre demande reste sur cette page.');
    await says(element, 'du 1er novembre 2026 au 15 novembre 2026');
    await goodFace(element);
    press('Envoyer ma demande');
    await changes.until(() => held.waiting.length === 1);
    held.answer(receipt());
    await find('heading', 'Votre demande de prolongation est envoyée');
    const [first, second] = insurer.of('cases.extend').map(({ options }) => options.idempotencyKey);
    expect(first).to.be.a('string').and.equal(second);
  });

  it('F10: what is typed is kept on the page alone, and the browser asks before it is left', async () => {
    await openExtension();
    const leaves = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(leaves()).to.equal(true);
    await review();
    expect(leaves()).to.equal(false);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    press('Envoyer ma demande');
    await find('heading', 'Votre demande de prolongation est envoyée');
    expect(leaves()).to.equal(true);
  });

  it('another case, or another person, starts from an empty form', async () => {
    const { element, provider } = await openExtension();
    await review();
    element.caseId = 'cas_2';
    await find('textbox', 'Date de début');
    expect(all('button', /^Retirer/)).to.have.length(0);
    await review();
    provider.api = ready().api;
    await find('textbox', 'Date de début');
    expect(all('button', /^Retirer/)).to.have.length(0);
  });

  it('F10: left by a link, it is found again as it was, in memory alone; once it is sent, nothing comes back', async () => {
    const { element } = await openExtension();
    let shown: Element = element;
    const again = () => {
      const next = Object.assign(new CaseExtension(), { caseId: 'cas_1', caseHref: '/dossiers/{id}' });
      shown.replaceWith(next);
      shown = next;
    };
    add('1/11/2026', '15/11/2026');
    write(field('Date de début'), '16/11/20');
    again();
    await find('button', /^Retirer/);
    expect((field('Date de début') as HTMLInputElement).value).to.equal('16/11/20');
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    write(field('Date de début'), '');
    press('Non, l’arrêt continue', 'radio');
    press('Vérifier ma demande');
    await find('heading', 'Relisez votre demande');
    again();
    await find('heading', 'Relisez votre demande');
    press('Envoyer ma demande');
    await find('heading', 'Votre demande de prolongation est envoyée');
    again();
    await find('heading', 'Prolonger mon indemnisation');
    expect(all('button', /^Retirer/)).to.have.length(0);
  });

  it('F11: today is the insurer’s', async () => {
    const { element } = await openExtension();
    add('21/11/2026', '21/11/2026');
    await says(element, 'le 21 novembre 2026 (1 jour)');
  });
});
