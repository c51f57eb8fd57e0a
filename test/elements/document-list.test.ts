import type { Document } from '@avenant/api';
import { DocumentList } from '@avenant/elements';
import { expect } from 'chai';
import { page } from './kit/answers.ts';
import { changes } from './kit/changes.ts';
import { says } from './kit/deposit-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { keys, tabTo } from './kit/hand.ts';
import { listen } from './kit/heard.ts';
import { StubInsurer } from './kit/insurer.ts';
import { document as aDocument } from './kit/outcome-answers.ts';
import { describeReadingFaces } from './kit/reading-faces.ts';
import { all, find, focused, get, query } from './kit/roles.ts';
import { mount } from './kit/stage.ts';
import { textOf } from './kit/visible-text.ts';

const listed = (...documents: Document[]) => mount(DocumentList, { documents });
const download = (enabled: boolean, reasonCode?: string) => [{ rel: 'download', enabled, ...(reasonCode && { reasonCode }) }];
const isRadio = (it: Element) => it.matches('input[type=radio]');

describeReadingFaces({
  element: DocumentList,
  given: { caseId: 'cas_1' },
  verb: 'documents.list',
  ready: 'Décision de refus',
  english: 'Letter about your case',
});

describe('avenant-document-list', () => {
  it('says what was received, of what kind, when in Paris, how big, and that it is new', async () => {
    const { element } = listed(aDocument());
    await says(element, 'Décision de refus');
    const text = textOf(element);
    for (const words of ['Nouveau', 'Courrier sur votre dossier · Reçu le 12 janvier 2026', 'Télécharger (PDF, 245 Ko)', '1 document'])
      expect(text).to.contain(words);
    get('button', 'Télécharger (PDF, 245 Ko), Décision de refus');
    await goodFace(element);
  });

  it('received and sent are a group of radio buttons, changed with the arrows; what the change brings is told', async () => {
    const insurer = new StubInsurer().on('documents.list', ({ direction }) =>
      direction === 'inbound'
        ? page(aDocument({ direction: 'inbound', title: 'Avis d’arrêt', type: 'justificatif', isNew: undefined }))
        : page(),
    );
    const { element } = mount(DocumentList, {}, { insurer });
    await find('group', 'Afficher les documents');
    await says(element, 'Aucun document reçu pour le moment');
    await goodFace(element);
    const heard = listen(element);
    await tabTo(isRadio);
    await keys('ArrowRight');
    await says(element, 'Justificatif · Envoyé le 12 janvier 2026');
    expect(get<HTMLInputElement>('radio', 'Envoyés').checked).to.equal(true);
    expect(isRadio(focused()!)).to.equal(true);
    expect(heard.join(' ')).to.contain('1 document');
    expect(element.getAttribute('show')).to.equal('sent');
    expect(insurer.of('documents.list').map(({ input }) => input)).to.deep.equal([
      { limit: 20, direction: 'outbound' },
      { limit: 20, direction: 'inbound' },
    ]);
    await goodFace(element);
    await keys('ArrowLeft');
    await changes.until(() => heard.includes('Aucun document reçu pour le moment'));
  });

  it('nothing sent: says what will be there', async () => {
    const { element } = mount(DocumentList, { show: 'sent' }, { insurer: new StubInsurer().on('documents.list', () => page()) });
    await says(element, 'Aucun document envoyé pour le moment');
    await goodFace(element);
  });

  it('only those of a case, when told which', async () => {
    const { element, insurer } = mount(DocumentList, { caseId: 'cas_1' });
    await says(element, 'Décision de refus');
    expect(insurer.of('documents.list').map(({ input }) => input)).to.deep.equal([{ limit: 20, direction: 'outbound', caseId: 'cas_1' }]);
  });

  it('only those of a contract, when told which; told another, it asks again', async () => {
    const { element, insurer } = mount(DocumentList, { contractId: 'ctr_1' });
    await says(element, 'Décision de refus');
    element.setAttribute('contract-id', 'ctr_2');
    await changes.until(() =>
      expect(insurer.of('documents.list').map(({ input }) => input)).to.deep.equal([
        { limit: 20, direction: 'outbound', contractId: 'ctr_1' },
        { limit: 20, direction: 'outbound', contractId: 'ctr_2' },
      ]),
    );
  });

  it('given documents, it asks for none, and shows each on its side', async () => {
    const { element, insurer } = listed(aDocument(), aDocument({ id: 'doc_2', direction: 'inbound', title: 'Avis d’arrêt' }));
    await says(element, 'Décision de refus');
    expect(textOf(element)).to.not.contain('Avis d’arrêt');
    element.show = 'sent';
    await says(element, 'Avis d’arrêt');
    expect(insurer.of('documents.list')).to.have.length(0);
  });

  const held: [string | undefined, string][] = [
    ['quarantined', 'Ce document est retenu par notre contrôle de sécurité. Contactez votre assureur pour l’obtenir.'],
    ['pending_scan', 'Ce document est en cours de vérification.'],
    ['toString', 'Ce document ne peut pas être téléchargé pour le moment.'],
    [undefined, 'Ce document ne peut pas être téléchargé pour le moment.'],
  ];
  for (const [code, sentence] of held)
    it(`what cannot be had (${code}) says why, and offers nothing to press`, async () => {
      const { element } = listed(aDocument({ allowedActions: download(false, code) }));
      await says(element, sentence);
      expect(query('button')).to.equal(null);
      await goodFace(element);
    });

  it('offers a download only where the insurer allows one', async () => {
    const { element } = listed(aDocument({ allowedActions: [] }));
    await says(element, 'Décision de refus');
    expect(query('button')).to.equal(null);
  });

  it('a document that was opened is new no more, once the insurer says so', async () => {
    let opened = false;
    const insurer = new StubInsurer()
      .on('documents.list', () => page(aDocument({ isNew: !opened })))
      .on('documents.link', () => {
        opened = true;
        return { url: 'https://insurer.example/files/dl_1', expiresAt: '2026-11-21T08:01:00Z' };
      });
    const stay = (event: Event) => event.preventDefault();
    addEventListener('click', stay);
    const { element } = mount(DocumentList, {}, { insurer });
    const button = await find('button', /^Télécharger/);
    expect(textOf(element)).to.contain('Nouveau');
    button.focus();
    await keys('Enter');
    await changes.until(() => expect(textOf(element)).to.not.contain('Nouveau'));
    expect(get('button', /^Télécharger/).matches(':focus')).to.equal(true);
    removeEventListener('click', stay);
  });

  it('what is held only when it is fetched is told in words, by its own row alone', async () => {
    const insurer = new StubInsurer()
      .on('documents.list', () => page(aDocument(), aDocument({ id: 'doc_2', title: 'Avenant' })))
      .fail('documents.link', 'quarantined');
    const { element } = mount(DocumentList, {}, { insurer });
    (await find('button', /Avenant$/)).focus();
    await keys('Enter');
    await says(element, 'Ce document est retenu par notre contrôle de sécurité. Contactez-nous pour l’obtenir.');
    const [first, second] = all('listitem');
    expect(textOf(first!)).to.not.contain('retenu');
    expect(textOf(second!)).to.contain('retenu');
    await goodFace(element);
  });

  it('shows earlier ones at a press, and keeps those that were there', async () => {
    const whole = Array.from({ length: 30 }, (_, i) => aDocument({ id: `doc_${i}`, title: `Courrier ${i}` }));
    const insurer = new StubInsurer().on('documents.list', ({ limit = 20, cursor = '0' }) => ({
      items: whole.slice(Number(cursor), Number(cursor) + limit),
      ...(Number(cursor) + limit < 30 ? { nextCursor: String(Number(cursor) + limit) } : {}),
    }));
    const { element } = mount(DocumentList, {}, { insurer });
    await says(element, '20 documents affichés');
    (await find('button', 'Afficher les documents précédents')).focus();
    await keys('Enter');
    await says(element, '30 documents');
    expect(textOf(element)).to.contain('Courrier 0').and.contain('Courrier 29');
    expect(query('button', 'Afficher les documents précédents')).to.equal(null);
  });

  it('F32: a type, a direction and a format that this version does not know', async () => {
    const { element } = listed(aDocument({ type: 'unknown', direction: 'unknown', mime: 'application/x-hologram' }));
    await says(element, 'Document · Reçu le 12 janvier 2026');
    expect(textOf(element)).to.not.contain('unknown');
    await goodFace(element);
  });
});
