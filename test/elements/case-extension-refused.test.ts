// What the insurer does not allow, or finds wrong: said in words, with everything that was typed in place.
import { CaseExtension } from '@avenant/elements';
import { makeStale } from '@avenant/elements/kit/topics.js';
import { expect } from 'chai';
import { changes } from './kit/changes.ts';
import { says } from './kit/deposit-stage.ts';
import { add, inPayment, openExtension, ready, receipt, review } from './kit/extension-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { press, write } from './kit/hand.ts';
import { all, field, find, focused, get, query } from './kit/roles.ts';
import { mount } from './kit/stage.ts';
import { textOf } from './kit/visible-text.ts';

describe('avenant-case-extension, refused', () => {
  it('what the insurer finds wrong comes back at its period, with everything else in place', async () => {
    const insurer = ready().fail('cases.extend', 'period-overlap', { errors: [{ pointer: '#/periods/0', code: 'period_overlap' }] });
    const { element } = await openExtension(insurer);
    await review();
    press('Envoyer ma demande');
    await find('heading', 'Il y a 1 erreur');
    await says(element, 'Ces dates sont déjà déclarées ou prises en charge.');
    await goodFace(element);
    press(/^Erreur : Ces dates/, 'link');
    await changes.until(() => focused()?.id === 'period-2026-11-01');
    expect(get<HTMLInputElement>('radio', 'Non, l’arrêt continue').checked).to.equal(true);
    insurer.on('cases.extend', () => receipt());
    press(/^Modifier la période/);
    await changes.until(() => field('Date de début').value === '1/11/2026');
    write(field('Date de début'), '2/11/2026');
    press('Vérifier ma demande');
    (await find('button', 'Envoyer ma demande')).click();
    await find('heading', 'Votre demande de prolongation est envoyée');
    const [first, second] = insurer.of('cases.extend');
    expect(first!.options.idempotencyKey).to.not.equal(second!.options.idempotencyKey);
  });

  const reasons: [code: string | undefined, words: string][] = [
    ['case_closed', 'Ce dossier est terminé'],
    ['payment_not_started', 'Votre indemnisation n’a pas encore commencé.'],
    ['not_covered', 'Ce dossier n’est pas pris en charge'],
    ['decision_pending', 'La décision sur ce dossier n’est pas encore rendue.'],
    ['extension_requested', 'Une demande de prolongation est déjà à l’étude.'],
    ['a_reason_of_tomorrow', 'Ce dossier ne peut pas être prolongé en ligne.'],
    [undefined, 'Ce dossier ne peut pas être prolongé en ligne.'],
  ];
  for (const [reasonCode, words] of reasons)
    it(`refused for ${reasonCode}: « ${words} »`, async () => {
      const allowedActions = [{ rel: 'extend', enabled: false, ...(reasonCode ? { reasonCode } : {}) }];
      const { element } = mount(CaseExtension, { case: inPayment({ allowedActions }), caseHref: '/dossiers/{id}' });
      await says(element, words);
      expect(query('button')).to.equal(null);
      await find('link', 'Consulter le dossier');
      await goodFace(element);
    });

  it('a case that closes meanwhile says so, and takes nothing away', async () => {
    const insurer = ready();
    const { element } = await openExtension(insurer);
    add('1/11/2026', '15/11/2026');
    await find('button', /^Retirer/);
    insurer.on('cases.get', () => inPayment({ state: 'extension_requested', allowedActions: [] }));
    makeStale(element.client!, 'cases');
    await says(element, 'Une demande de prolongation est déjà à l’étude.');
    expect(all('button', /^Retirer/)).to.have.length(1);
    await goodFace(element);
  });

  it('asked for in another tab meanwhile: it says that, and does not invite to send it again', async () => {
    const insurer = ready().fail('cases.extend', 'state-conflict');
    const { element } = await openExtension(insurer);
    await review();
    insurer.on('cases.get', () => inPayment({ state: 'extension_requested', allowedActions: [] }));
    press('Envoyer ma demande');
    await says(element, 'Une demande de prolongation est déjà à l’étude.');
    expect(textOf(element)).to.not.contain('Vous pouvez l’envoyer de nouveau');
    expect(query('button', 'Envoyer ma demande')).to.equal(null);
    await find('link', 'Consulter le dossier');
    await goodFace(element);
  });
});
