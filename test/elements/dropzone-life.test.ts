// F13: an element that a framework moves about, or takes away, in the middle of an upload.
import { expect } from 'chai';
import { receipt } from './kit/answers.ts';
import { changes } from './kit/changes.ts';
import { deposit, says } from './kit/deposit-stage.ts';
import { pdf } from './kit/files.ts';
import { write } from './kit/hand.ts';
import { StubInsurer } from './kit/insurer.ts';
import { find, get } from './kit/roles.ts';
import { atOnce } from './kit/swift-clock.ts';

async function sending() {
  const insurer = new StubInsurer();
  const held = insurer.hold('uploads.send');
  const it = await deposit(insurer);
  it.add(await pdf());
  await changes.until(() => held.waiting.length === 1);
  return { ...it, held };
}

describe('the dropzone on a page that lives', () => {
  it('F13: moved fifty times, it is one upload, and goes on', async () => {
    const { element, provider, insurer, held } = await sending();
    write(get('textbox', /^Précision/), 'Ma note');
    const places = [provider.appendChild(document.createElement('section')), provider.appendChild(document.createElement('div'))];
    for (let i = 0; i < 50; i += 1) {
      places[i % 2]!.append(element);
      if (i % 10 === 0) await changes.settled();
    }
    await says(element, 'Envoi en cours…');
    expect([insurer.of('uploads.create').length, insurer.of('uploads.send').length, held.aborted]).to.deep.equal([1, 1, 0]);
    held.answer(receipt());
    await says(element, 'Prêt à être transmis');
    expect(get<HTMLTextAreaElement>('textbox', /^Précision/).value).to.equal('Ma note');
    expect(insurer.of('cases.requirements')).to.have.length(1);
  });

  it('F13: taken away, it stops within a second, and the insurer keeps what has arrived', async () => {
    const { element, insurer, held } = await sending();
    element.remove();
    await atOnce(() => changes.until(() => held.aborted === 1));
    expect(insurer.of('uploads.discard')).to.have.length(0);
  });

  it('put back later, it asks the insurer what has arrived', async () => {
    const { element, provider, insurer, held } = await sending();
    element.remove();
    await changes.until(() => held.aborted === 1);
    insurer.on('uploads.list', () => ({ items: [receipt({ filename: 'arrive.pdf' })] }));
    provider.append(element);
    await says(element, 'arrive.pdf');
  });

  it('F13: leaves no listener on the window behind', async () => {
    const open = new Map<string, number>();
    const { addEventListener: add, removeEventListener: remove } = window;
    const count = (by: number) =>
      function (this: unknown, ...given: [string, EventListener]) {
        open.set(given[0], (open.get(given[0]) ?? 0) + by);
        return (by > 0 ? add : remove).apply(window, given);
      };
    Object.assign(window, { addEventListener: count(1), removeEventListener: count(-1) });
    try {
      const { element, provider } = await deposit();
      for (let i = 0; i < 5; i += 1) provider.append(element);
      expect([...open.values()].some((many) => many > 0)).to.equal(true);
      element.remove();
      expect(Object.fromEntries(open)).to.deep.equal({ online: 0, offline: 0, beforeunload: 0, 'avenant-company-chosen': 0 });
    } finally {
      Object.assign(window, { addEventListener: add, removeEventListener: remove });
    }
  });

  it('F34: giving a file up stops it at once, and the insurer is told', async () => {
    const { insurer, held } = await sending();
    (await find('button', 'Retirer releve.pdf')).click();
    await atOnce(() => changes.until(() => held.aborted === 1));
    await changes.until(() => expect(insurer.of('uploads.discard').map(({ input }) => input['uploadId'])).to.deep.equal(['upl_1']));
  });

  it('asks before the tab is closed, only while something would be cut short', async () => {
    const leaving = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const { element, held } = await sending();
    expect(leaving()).to.equal(true);
    held.answer(receipt());
    await says(element, 'Prêt à être transmis');
    expect(leaving()).to.equal(false);
  });

  it('another case is another deposit', async () => {
    const { element, insurer, held } = await sending();
    element.caseId = 'cas_2';
    await changes.until(() => held.aborted === 1);
    await changes.until(() =>
      expect(insurer.of('cases.requirements').map(({ input }) => input['caseId'])).to.deep.equal(['cas_1', 'cas_2']),
    );
  });
});
