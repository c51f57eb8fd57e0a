// A new question is data: one of each type is drawn, judged and sent, without an element that knows it by name.
import { ClaimWizard } from '@avenant/elements';
import type { Question } from '@avenant/api';
import { batisseuse } from '@avenant/sandbox';
import { expect } from 'chai';
import { changes } from './kit/changes.ts';
import { says } from './kit/deposit-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { press, write } from './kit/hand.ts';
import { field, find, get } from './kit/roles.ts';
import { sandboxInPage } from './kit/sandbox.ts';
import { mount } from './kit/stage.ts';

const types: readonly Question['type'][] = [
  'single',
  'multi',
  'yes_no',
  'text',
  'long_text',
  'date',
  'datetime',
  'money',
  'number',
  'address',
  'plate',
  'iban',
  'party',
  'contract',
  'risk',
  'worksite',
  'files',
  'signature',
];
const always = { all: [] };
const one = (type: Question['type']): Question => ({
  id: type,
  type,
  label: `Question ${type}`,
  // No file is given.
  ...(type !== 'files' && { requiredIf: always }),
  ...((type === 'single' || type === 'multi') && { options: [{ code: 'x', label: `Choix ${type}` }] }),
});
const [asked] = batisseuse.questionnaires!;
const seed = { ...batisseuse, questionnaires: [{ ...asked!, steps: [{ id: 'all', title: 'Tout', questions: types.map(one) }] }] };

describe('avenant-claim-wizard, question by question', () => {
  it('A39: one of each type is drawn, judged and sent', async function () {
    this.timeout(60_000); // Eighteen fields, looked over twice.
    const insurer = await sandboxInPage({ seed, signedIn: 'nadia.ferrand@exemple.example' });
    try {
      const { element } = mount(ClaimWizard, { contractId: 'ctr_bat_decennale' }, { api: insurer.api });
      (await find('button', 'Commencer la déclaration')).click();
      await find('heading', 'Étape 1 sur 1 : Tout');
      await find('radio', /^Décennale bâtiment/);
      await find('region', /^Question files/);
      await goodFace(element);
      await find('textbox', 'Question text');
      press('Relire ma déclaration');
      await find('heading', `Il y a ${types.length - 1} réponses à revoir`);
      await goodFace(element);
      const type = (name: string | RegExp, text: string, within?: HTMLElement) => write(get('textbox', name, within), text);
      press('Choix single', 'radio');
      press('Choix multi', 'checkbox');
      press('Oui', 'radio');
      type('Question text', 'Un mot');
      type('Question long_text', 'Plusieurs mots');
      type('Question date', '18/11/2026');
      const moment = field('Question datetime');
      moment.value = '2026-11-18T14:30';
      moment.dispatchEvent(new Event('change', { bubbles: true }));
      type('Question money', '1 250,5');
      type('Question number', '3');
      type('Question plate', 'AB-123-CD');
      type('Question iban', 'FR76 3000 6000 0112 3456 7890 189');
      type('Question signature', 'Nadia Ferrand');
      for (const name of ['address', 'worksite', 'party']) {
        const group = get('group', `Question ${name}`);
        if (name !== 'address') type(/^Nom/, 'Les Cèdres', group);
        if (name === 'party') continue;
        type('Numéro et rue', '4 rue Haute', group);
        type('Code postal', '69007', group);
        type('Ville', 'Lyon', group);
      }
      press(/^Décennale bâtiment/, 'radio');
      press('Maçonnerie et béton armé', 'radio');
      press('Relire ma déclaration');
      await find('heading', 'Relisez votre déclaration');
      for (const words of [
        'Choix single',
        '18 novembre 2026, 14 h 30',
        '1 250,50 €',
        '4 rue Haute, 69007 Lyon',
        'Décennale bâtiment · BAT-774120',
        'Maçonnerie et béton armé',
      ])
        await says(element, words);
      press(/^Je déclare/, 'checkbox');
      press('Envoyer ma déclaration');
      await find('heading', 'Votre déclaration est envoyée');
      await changes.until(() => insurer.sandbox.world.rows.claimDrafts.all()[0]?.state === 'submitted');
      const { answers } = insurer.sandbox.world.rows.claimDrafts.all()[0]!;
      expect(answers).to.deep.include({
        yes_no: true,
        date: '2026-11-18',
        datetime: '2026-11-18T14:30',
        money: '1250.5',
        multi: ['x'],
        number: '3',
      });
      expect(Object.keys(answers).toSorted()).to.deep.equal(types.filter((it) => it !== 'files').toSorted());
    } finally {
      await insurer.stop();
    }
  });
});
