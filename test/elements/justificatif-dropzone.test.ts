import { JustificatifDropzone } from '@avenant/elements';
import { expect } from 'chai';
import { page, requirement } from './kit/answers.ts';
import { changes } from './kit/changes.ts';
import { browse, camera, confirm, deposit, label, says, zone } from './kit/deposit-stage.ts';
import { pdf } from './kit/files.ts';
import { goodFace } from './kit/good-face.ts';
import { keys, tabTo } from './kit/hand.ts';
import { listen } from './kit/heard.ts';
import { StubInsurer } from './kit/insurer.ts';
import { all, find, focused, get, query } from './kit/roles.ts';
import { mainPart, mount } from './kit/stage.ts';
import { textOf } from './kit/visible-text.ts';
import { atOnce } from './kit/swift-clock.ts';

const closed = [{ rel: 'submit_requirement', enabled: false }];

describe('avenant-justificatif-dropzone, its zones', () => {
  it('A27: draws one for each document that is expected, with what it is for and what is accepted', async () => {
    const rejected = requirement({
      id: 'req_2',
      label: 'Avis d’arrêt',
      state: 'rejected',
      required: 'recommended',
      rejection: { code: 'illegible' },
    });
    const accepted = requirement({ id: 'req_3', label: 'Attestation employeur', state: 'accepted', allowedActions: closed });
    const { element } = await deposit(new StubInsurer(), [requirement(), rejected, accepted]);
    expect(textOf(zone()))
      .to.contain('Manquant')
      .and.contain('Il montre ce que vous avez perçu.')
      .and.contain('À fournir avant le 4 décembre 2026');
    expect(textOf(zone())).to.contain('Formats acceptés : PDF, JPG et PNG. Taille maximale : 50 Mo par fichier. Jusqu’à 5 fichiers.');
    expect(textOf(zone(/^Avis d’arrêt/)))
      .to.contain('À remplacer : le document est illisible.')
      .and.contain('(conseillé)');
    expect(query('region', 'Attestation employeur')).to.equal(null);
    await goodFace(element);
  });

  it('draws the only one that the page asks for', async () => {
    const two = [requirement({ id: 'req_2', label: 'Avis d’arrêt' })];
    await deposit(new StubInsurer(), [...two, requirement()].toReversed(), {}, { requirementId: 'req_1' });
    get('region', label);
    expect(query('region', 'Avis d’arrêt')).to.equal(null);
  });

  it('offers the camera where pictures are accepted, and only there', async () => {
    await deposit(new StubInsurer(), [
      requirement(),
      requirement({ id: 'req_2', label: 'Contrat', accept: ['application/pdf'], maxFiles: 1 }),
    ]);
    const lens = await camera();
    expect([lens.accept, lens.getAttribute('capture'), lens.multiple]).to.deep.equal(['image/*', 'environment', false]);
    expect((await browse()).multiple).to.equal(true);
    expect((await browse('Contrat')).multiple).to.equal(false);
    expect(query('button', /Prendre une photo/)).to.equal(null);
    expect(textOf(zone('Contrat')))
      .to.contain('Un seul fichier.')
      .and.not.contain('Prendre une photo');
  });
});

describe('avenant-justificatif-dropzone, its faces', () => {
  it('waiting', async () => {
    const insurer = new StubInsurer();
    insurer.hold('cases.requirements');
    const { element } = mount(JustificatifDropzone, { caseId: 'cas_1' }, { insurer });
    await says(element, 'Chargement…');
    await goodFace(element);
  });

  it('empty: nothing is expected, and the way to the case', async () => {
    const insurer = new StubInsurer().on('cases.requirements', () => page());
    const { element } = mount(JustificatifDropzone, { caseId: 'cas_1', caseHref: '/dossiers/{id}' }, { insurer });
    await says(element, 'Aucun justificatif n’est attendu');
    expect(get<HTMLAnchorElement>('link', 'Consulter mon dossier').getAttribute('href')).to.equal('/dossiers/cas_1');
    await goodFace(element);
  });

  it('F1: failed: said within a second, with a way to try again and the reference to quote', async () => {
    const insurer = new StubInsurer().fail('cases.requirements', 'upstream-unavailable', { requestId: 'r-7f3a' });
    const { element } = mount(JustificatifDropzone, { caseId: 'cas_1' }, { insurer });
    await atOnce(() => says(element, 'Le service ne répond pas.'));
    expect(textOf(element)).to.contain('Référence à citer : r-7f3a');
    await goodFace(element);
    insurer.on('cases.requirements', () => page(requirement()));
    get('button', 'Réessayer').click();
    await browse();
  });

  it('forbidden: who can give access, and nothing to press', async () => {
    const { element } = mount(
      JustificatifDropzone,
      { caseId: 'cas_1' },
      { insurer: new StubInsurer().fail('cases.requirements', 'permission-missing') },
    );
    await says(element, 'Accès réservé');
    expect(query('button')).to.equal(null);
    await goodFace(element);
  });

  it('offline: says that sending goes on by itself, and tells it', async () => {
    const { element } = await deposit();
    const heard = listen(element);
    const line = { value: false };
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => line.value });
    dispatchEvent(new Event('offline'));
    await says(element, 'Vous êtes hors ligne. Gardez cette page ouverte : l’envoi reprendra tout seul.');
    expect(heard.join(' ')).to.contain('Vous êtes hors ligne.');
    await goodFace(element);
    line.value = true;
    dispatchEvent(new Event('online'));
    await changes.until(() => expect(textOf(element)).to.not.contain('hors ligne'));
    delete (navigator as { onLine?: boolean }).onLine;
  });

  it('without a client: drawn, not thrown', async () => {
    const element = document.createElement('avenant-justificatif-dropzone');
    element.caseId = 'cas_1';
    mainPart().append(element);
    await says(element, 'n’est relié à aucun service');
  });

  it('what was sent before cannot be asked for: said, and work goes on', async () => {
    const { element, add } = await deposit(new StubInsurer().fail('uploads.list', 'network'));
    await says(element, 'Vos envois précédents n’ont pas pu être retrouvés.');
    await goodFace(element);
    add(await pdf());
    await says(element, 'Prêt à être transmis');
  });

  it('in English, with the page’s own words and this instance’s', async () => {
    const insurer = new StubInsurer();
    const { element, provider } = mount(
      JustificatifDropzone,
      { caseId: 'cas_1', labels: { confirm: 'Hand it all in' } },
      { insurer, lang: 'en' },
    );
    provider.pageLabels = { deposit: { maxSize: 'No more than {size} each.' } };
    await find('button', 'Hand it all in');
    await says(element, 'No more than 50 MB each.');
    await find('heading', 'Supporting documents');
    await says(element, 'Accepted formats: PDF, JPG and PNG.');
    await goodFace(element);
  });
});

describe('avenant-justificatif-dropzone, by the keyboard alone', () => {
  it('leads through the ways to add, the note, and « Confirmer », which says why it waits', async () => {
    await deposit();
    await tabTo((at) => at.getAttribute('aria-label')?.startsWith('Parcourir') ?? false);
    const ring = focused()!.parentElement!;
    expect(getComputedStyle(ring).outlineStyle, 'the ring is drawn around the label').to.equal('solid');
    await keys('Tab'); // A camera is for a thumb: with a mouse it is not in the way.
    expect(focused()).to.equal(get('textbox', /^Précision/));
    await keys('Tab');
    expect(focused()).to.equal(confirm());
    expect(confirm().getAttribute('aria-disabled')).to.equal('true');
    await keys('Enter');
    expect(focused()).to.equal(confirm());
  });

  it('after a removal the focus is on the next file, then on the one before, then on the way to add one', async () => {
    const { element, add, input } = await deposit();
    add(await pdf('a.pdf', 1), await pdf('b.pdf', 2), await pdf('c.pdf', 3));
    const remove = (name: string) => get('button', `Retirer ${name}`);
    await changes.until(() => expect(all('button', /^Retirer/)).to.have.length(3));
    const heard = listen(element);
    remove('b.pdf').focus();
    await keys('Enter');
    await changes.until(() => expect(focused()).to.equal(remove('c.pdf')));
    await keys(' ');
    await changes.until(() => expect(focused()).to.equal(remove('a.pdf')));
    await keys('Enter');
    await changes.until(() => expect(focused()).to.equal(input));
    await changes.until(() => expect(heard.join(' ')).to.contain('c.pdf : retiré.'));
  });
});
