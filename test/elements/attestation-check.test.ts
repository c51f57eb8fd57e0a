import type { AttestationCheck as Check } from '@avenant/api';
import { AttestationCheck } from '@avenant/elements';
import { expect } from 'chai';
import { changes } from './kit/changes.ts';
import { attestationCheck } from './kit/company-answers.ts';
import { says } from './kit/deposit-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { keys, tabTo, write } from './kit/hand.ts';
import { listen } from './kit/heard.ts';
import { StubInsurer } from './kit/insurer.ts';
import { describeReadingFaces } from './kit/reading-faces.ts';
import { field, find, focused, query } from './kit/roles.ts';
import { mount } from './kit/stage.ts';
import { textOf } from './kit/visible-text.ts';

const unknown: Check = { status: 'unknown', insurerName: 'La Bâtisseuse', checkedAt: '2026-11-21T08:00:00Z' };

describeReadingFaces({
  element: AttestationCheck,
  given: { code: 'BAT-7K3M-Q9XP-2D4H' },
  verb: 'attestations.check',
  ready: 'Cette attestation est valable',
  english: 'This certificate is valid',
});

describe('avenant-attestation-check', () => {
  it('asks nothing until there is a code; one typed by the keyboard is answered, told, and shows what the paper must say', async () => {
    const { element, insurer, provider } = mount(AttestationCheck);
    const told: unknown[] = [];
    provider.addEventListener('avenant-attestation-checked', ({ detail }) => told.push(detail));
    await find('textbox', 'Code de vérification');
    await goodFace(element);
    expect(insurer.of('attestations.check')).to.have.length(0);
    const heard = listen(element);
    await tabTo((at) => at === field('Code de vérification'));
    await keys(...' bat 7k3m', 'Enter');
    await says(element, 'Cette attestation est valable');
    expect(insurer.of('attestations.check').map(({ input }) => input)).to.deep.equal([{ code: 'bat 7k3m' }]);
    await changes.until(() => heard.join(' ').includes('Cette attestation est valable'));
    for (const words of ['Ferrand Maçonnerie SARL', 'BAT-774120', 'Du 1er janvier 2026 au 31 décembre 2026', 'Charpente'])
      expect(textOf(element)).to.contain(words);
    expect(textOf(element)).to.contain('Vérifié le 21 novembre 2026 à 9 h 00 auprès de La Bâtisseuse.');
    expect(told).to.deep.equal([{ status: 'valid' }]);
    await goodFace(element);
  });

  it('an empty field says what is missing, and has the focus', async () => {
    const { element, insurer } = mount(AttestationCheck);
    (await find('button', 'Vérifier le code')).click();
    await says(element, 'Indiquez le code de vérification.');
    expect(focused()).to.equal(field('Code de vérification'));
    expect(insurer.of('attestations.check')).to.have.length(0);
    await goodFace(element);
  });

  const answers: [Check, string][] = [
    [attestationCheck({ status: 'expired' }), 'Cette attestation n’est plus valable'],
    [attestationCheck({ status: 'revoked' }), 'Cette attestation a été annulée'],
    [unknown, 'Ce code ne correspond à aucune attestation'],
  ];
  for (const [answer, words] of answers)
    it(`${answer.status}: ${words}`, async () => {
      const { element } = mount(AttestationCheck, { code: 'X' }, { insurer: new StubInsurer().on('attestations.check', () => answer) });
      await says(element, words);
      expect(textOf(element).includes('Ferrand')).to.equal(answer.status !== 'unknown');
      await goodFace(element);
    });

  it('another code is another question; the same one again is asked again', async () => {
    const { element, insurer } = mount(AttestationCheck, { code: 'BAT-1' });
    await says(element, 'Cette attestation est valable');
    (await find('button', 'Vérifier le code')).click();
    await changes.until(() => insurer.of('attestations.check').length === 2);
    insurer.on('attestations.check', () => unknown);
    write(field('Code de vérification'), 'BAT-2');
    expect(query('heading', 'Cette attestation est valable')).to.not.equal(null);
    (await find('button', 'Vérifier le code')).click();
    await says(element, 'Ce code ne correspond à aucune attestation');
    expect(insurer.of('attestations.check').map(({ input }) => input['code'])).to.deep.equal(['BAT-1', 'BAT-1', 'BAT-2']);
  });
});
