import { CallbackRequest } from '@avenant/elements';
import { expect } from 'chai';
import { page } from './kit/answers.ts';
import { callback, slots } from './kit/claim-answers.ts';
import { says } from './kit/deposit-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { keys, press, tabTo, write } from './kit/hand.ts';
import { StubInsurer } from './kit/insurer.ts';
import { describeReadingFaces } from './kit/reading-faces.ts';
import { all, find, findField, focused, get, query } from './kit/roles.ts';
import { mount } from './kit/stage.ts';

const given = { caseId: 'cas_1' };
/** Chooses a day, or « dès que possible ». */
function pick(day: string): void {
  const days = get<HTMLSelectElement>('combobox', 'Quand souhaitez-vous être rappelé ?');
  days.value = day;
  days.dispatchEvent(new Event('change'));
}
const open = (insurer = new StubInsurer()) => mount(CallbackRequest, given, { insurer });

describeReadingFaces({
  element: CallbackRequest,
  given,
  verb: 'callbacks.slots',
  ready: 'vous rappelle au sujet de ce sinistre',
  english: 'calls you back about this claim',
});

describe('avenant-callback-request', () => {
  it('A42: who handles the claim calls back: a number as it is written, a time of a day in words, by the keyboard', async () => {
    const insurer = new StubInsurer();
    const { element, provider } = open(insurer);
    await says(element, 'Hugo Lambert vous rappelle au sujet de ce sinistre.');
    expect(all<HTMLOptionElement>('option').map(({ text }) => text)).to.deep.equal([
      'Dès que possible',
      'Lundi 23 novembre 2026',
      'Mardi 24 novembre 2026',
    ]);
    await goodFace(element);
    const events: unknown[] = [];
    provider.addEventListener('avenant-callback-requested', ({ detail }) => events.push(detail));
    insurer.on('callbacks.request', () => {
      insurer.on('callbacks.list', () => page(callback()));
      return callback();
    });
    write(await findField('Numéro de téléphone'), '06 39 98 00 12');
    await tabTo((at) => at.localName === 'select');
    await keys('ArrowDown');
    await says(await find('group', 'À quelle heure ?'), 'Entre 9 h 30 et 10 h 30');
    await goodFace(element);
    await tabTo((at) => (at as HTMLInputElement).type === 'radio');
    await keys('Space', 'Enter');
    await says(element, 'Votre demande est enregistrée. Nous appellerons le 06 39 98 00 12.');
    expect(insurer.of('callbacks.request').map(({ input }) => input)).to.deep.equal([
      { topic: 'claim', phone: '+33639980012', slotId: 'slot_1', caseId: 'cas_1' },
    ]);
    expect(events).to.deep.equal([{ callbackRequestId: 'cbk_1' }]);
    await says(element, 'Rappel prévu');
    expect(query('button', 'Demander un rappel')).to.equal(null);
    await goodFace(element);
  });

  it('what is missing or wrong is said at its field, the focus goes there, and what was typed stays as it was', async () => {
    const insurer = new StubInsurer();
    const { element } = open(insurer);
    const number = await findField('Numéro de téléphone');
    pick('2026-11-23');
    press('Demander un rappel');
    await says(element, 'Indiquez votre numéro de téléphone.');
    expect(focused()).to.equal(number);
    write(number, '06 39 98');
    await says(element, 'Saisissez un numéro à 10 chiffres');
    await says(element, 'Choisissez un créneau.');
    await goodFace(element);
    expect(number.value).to.equal('06 39 98');
    expect(insurer.of('callbacks.request')).to.deep.equal([]);
  });

  it('a time that somebody else has just taken: it is said, other times are there, and the number is kept', async () => {
    const insurer = new StubInsurer().fail('callbacks.request', 'state-conflict', { reasonCode: 'slot_taken' });
    const { element } = open(insurer);
    write(await findField('Numéro de téléphone'), '+41 79 000 00 00');
    pick('2026-11-23');
    (await find('radio', 'Entre 14 h 30 et 15 h 30')).click();
    insurer.on('callbacks.slots', () => slots({ items: slots().items.filter(({ id }) => id !== 'slot_2') }));
    press('Demander un rappel');
    await says(element, 'Ce créneau vient d’être pris.');
    while (query('radio', 'Entre 14 h 30 et 15 h 30')) await new Promise(requestAnimationFrame);
    expect((await findField('Numéro de téléphone')).value).to.equal('+41 79 000 00 00');
    await goodFace(element);
  });

  it('a request that is there is shown with its state, and can be taken back', async () => {
    const insurer = new StubInsurer().on('callbacks.list', () => page(callback()));
    insurer.on(
      'callbacks.cancel',
      () => void insurer.on('callbacks.list', () => page(callback({ state: 'cancelled', allowedActions: [] }))),
    );
    const { element } = open(insurer);
    await says(element, 'Le 24 novembre 2026, entre 9 h 30 et 10 h 30');
    await goodFace(element);
    (await find('button', 'Annuler ce rappel')).click();
    await says(element, 'Votre demande de rappel est annulée.');
    await find('button', 'Demander un rappel');
    await goodFace(element);
  });

  it('a missed call says so, and another time can be chosen; no free time leaves « dès que possible »', async () => {
    const insurer = new StubInsurer()
      .on('callbacks.list', () => page(callback({ state: 'missed', allowedActions: [] })))
      .on('callbacks.slots', () => slots({ items: [] }));
    const { element } = open(insurer);
    await says(element, 'Rappel manqué');
    await says(element, 'Aucun créneau n’est libre pour le moment');
    write(await findField('Numéro de téléphone'), '0639980012');
    press('Demander un rappel');
    await says(element, 'Votre demande est enregistrée.');
    expect(insurer.of('callbacks.request')[0]?.input).to.deep.equal({ topic: 'claim', phone: '+33639980012', caseId: 'cas_1' });
  });
});
