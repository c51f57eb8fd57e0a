import { ExchangeLog } from '@avenant/elements';
import { expect } from 'chai';
import { exchange, page } from './kit/answers.ts';
import { says } from './kit/deposit-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { keys } from './kit/hand.ts';
import { StubInsurer } from './kit/insurer.ts';
import { describeReadingFaces } from './kit/reading-faces.ts';
import { all, find, get, query } from './kit/roles.ts';
import { mount } from './kit/stage.ts';
import { textOf } from './kit/visible-text.ts';

describeReadingFaces({
  element: ExchangeLog,
  given: { caseId: 'cas_1' },
  verb: 'cases.exchanges',
  ready: 'Justificatifs transmis',
  english: 'Sent by you',
});

describe('avenant-exchange-log', () => {
  it('says what was sent, by whom, when in Paris, with which documents', async () => {
    const { element } = mount(ExchangeLog, { caseId: 'cas_1' });
    await says(element, 'Envoyé par vous · 21 novembre 2026 à 0 h 30 · Référence JUS-2026-0001');
    const text = textOf(element);
    for (const words of ['Suivi des échanges', 'Justificatifs transmis', 'Voici mon relevé.', 'releve.pdf', '2,4 Mo'])
      expect(text).to.contain(words);
    get('list', 'Documents');
    await goodFace(element);
  });

  it('nothing yet: says what will be there', async () => {
    const { element } = mount(ExchangeLog, { caseId: 'cas_1' }, { insurer: new StubInsurer().on('cases.exchanges', () => page()) });
    await says(element, 'Aucun échange pour le moment');
    await goodFace(element);
  });

  it('given exchanges, it asks for none', async () => {
    const { element, insurer } = mount(ExchangeLog, { exchanges: [exchange({ direction: 'outbound', kind: 'decision' })] });
    await says(element, 'Reçu de votre assureur');
    expect(insurer.of('cases.exchanges')).to.have.length(0);
  });

  it('shows earlier ones at a press, and keeps those that were there', async () => {
    const whole = Array.from({ length: 30 }, (_, i) => exchange({ id: `exc_${i}`, subject: `Échange ${i}`, documents: [] }));
    const insurer = new StubInsurer().on('cases.exchanges', ({ limit = 20, cursor = '0' }) => ({
      items: whole.slice(Number(cursor), Number(cursor) + limit),
      ...(Number(cursor) + limit < 30 ? { nextCursor: String(Number(cursor) + limit) } : {}),
    }));
    const { element } = mount(ExchangeLog, { caseId: 'cas_1' }, { insurer });
    const more = await find('button', 'Afficher les échanges précédents');
    expect(all('listitem')).to.have.length(20);
    more.focus();
    await keys(' ');
    await says(element, 'Échange 29');
    expect(textOf(element)).to.contain('Échange 0');
    expect(query('button')).to.equal(null);
    await goodFace(element);
  });

  it('F32: a direction, a channel or a kind that this version does not know is left unsaid', async () => {
    const { element } = mount(ExchangeLog, { exchanges: [exchange({ direction: 'unknown', kind: 'unknown', channel: 'unknown' })] });
    await says(element, 'Justificatifs transmis');
    expect(textOf(element)).to.not.contain('unknown');
    await goodFace(element);
  });
});
