// Pieces of the kit that only a browser can show: formats as Chromium's Intl prints them, one act at a time, waits that grow long.
import { AvenantElement, type AvenantElementClass, ContractCard } from '@avenant/elements';
import { Action } from '@avenant/elements/kit/action.js';
import { dayOf, daysBetween, inDays } from '@avenant/elements/kit/days.js';
import * as format from '@avenant/elements/kit/format.js';
import { duration, list } from '@avenant/elements/kit/phrases.js';
import { bytes } from '@avenant/elements/kit/sizes.js';
import { expect } from 'chai';
import { html } from 'lit';
import { changes } from './kit/changes.ts';
import { says } from './kit/deposit-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { listen } from './kit/heard.ts';
import { StubInsurer } from './kit/insurer.ts';
import { mount } from './kit/stage.ts';
import { swiftly } from './kit/swift-clock.ts';
import { plain, textOf } from './kit/visible-text.ts';

const fr = { locale: 'fr', timeZone: 'Europe/Paris' };
const en = { locale: 'en-GB', timeZone: 'Europe/Paris' };

describe('formats', () => {
  const rows: [what: string, is: string, wanted: string][] = [
    ['money', format.money({ amount: '1234.5', currency: 'EUR' }, fr), '1 234,50 €'],
    ['money, negative', format.money({ amount: '-12', currency: 'EUR' }, fr), '-12,00 €'],
    ['money in English', format.money({ amount: '1234.5', currency: 'EUR' }, en), '€1,234.50'],
    ['a share', format.percent('0.125', fr), '12,5 %'],
    ['a day, in no zone', format.date('2026-12-01', fr), '1er décembre 2026'],
    ['a day in English', format.date('2026-12-01', en), '1 December 2026'],
    ['a moment, in Paris', format.date('2026-11-20T23:30:00Z', fr), '21 novembre 2026'],
    ['an hour, in Paris', format.time('2026-11-20T23:05:00Z', fr), '0 h 05'],
    ['an hour in summer', format.time('2026-07-20T13:05:00Z', fr), '15 h 05'],
    ['an hour in English', format.time('2026-11-21T14:05:00Z', en), '15:05'],
    ['a size below a Ko', bytes(1, fr), '1 octet'],
    ['a size to the octet', bytes(52_428_800, fr), '50 Mo'],
    ['a size in English', bytes(2_516_582, en), '2.4 MB'],
    ['a list', list(['Décès', 'invalidité', 'perte d’emploi'], fr), 'Décès, invalidité et perte d’emploi'],
    ['a length of time', duration('P1Y6M', fr), '1 an et 6 mois'],
    ['days', duration('P90D', fr), '90 jours'],
    ['soon', inDays(1, fr), 'demain'],
    ['late', inDays(-3, fr), 'il y a 3 jours'],
  ];
  for (const [what, is, wanted] of rows) it(`${what}: ${wanted}`, () => expect(plain(is)).to.equal(wanted));

  it('F11: days are counted on the calendar, daylight saving or not', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).to.equal(2);
    expect(dayOf(new Date('2026-11-20T23:30:00Z'), 'Europe/Paris')).to.equal('2026-11-21');
  });
});

class Actor extends AvenantElement {
  static override readonly tag = 'avenant-test-actor';
  act = new Action(this, {
    send: (api, comment: string, options) => api.cases.submit({ caseId: 'cas_1', items: [], comment }, options),
    topics: ['cases'],
  });
  protected override render() {
    return html`${this.act.status}`;
  }
}

describe('F8: an act', () => {
  const acts = (insurer: StubInsurer) => insurer.of('cases.submit').map(({ options }) => options.idempotencyKey);

  it('is one at a time: a second press while busy is the same press', async () => {
    const insurer = new StubInsurer();
    const held = insurer.hold('cases.submit');
    const { element } = mount(Actor as AvenantElementClass & typeof Actor, {}, { insurer });
    await changes.until(() => element.client);
    const first = element.act.send('a');
    expect(await element.act.send('a')).to.equal(undefined);
    await says(element, 'busy');
    await changes.until(() => held.waiting.length === 1);
    held.fail('network');
    await first;
    await says(element, 'failed');
    expect(element.act.error?.code).to.equal('network');
  });

  it('keeps its key while the same thing is tried again, and renews it for another, and once it is done', async () => {
    const insurer = new StubInsurer().fail('cases.submit', 'network');
    const { element } = mount(Actor as AvenantElementClass & typeof Actor, {}, { insurer });
    await changes.until(() => element.client);
    await element.act.send('a');
    await element.act.send('a');
    await element.act.send('b');
    insurer.on('cases.submit', new StubInsurer().answering('cases.submit'));
    await element.act.send('b');
    await element.act.send('b');
    const [a1, a2, b1, b2, b3] = acts(insurer);
    expect([a1 === a2, b1 === b2, a1 === b1, b2 === b3]).to.deep.equal([true, true, false, false]);
  });
});

describe('F3: an answer that is slow', () => {
  it('says after ten seconds that it takes longer than expected, and still waits', async () => {
    await swiftly(50, async () => {
      const insurer = new StubInsurer();
      const held = insurer.hold('contracts.get');
      const { element } = mount(ContractCard, { contractId: 'ctr_1' }, { insurer });
      await says(element, 'Chargement…');
      expect(textOf(element)).to.not.contain('plus long');
      const heard = listen(element);
      await says(element, 'C’est plus long que prévu. Nous attendons encore la réponse du service.');
      expect(heard.join(' ')).to.contain('C’est plus long que prévu.');
      expect(held.waiting).to.have.length(1);
      await goodFace(element);
    });
  });
});
