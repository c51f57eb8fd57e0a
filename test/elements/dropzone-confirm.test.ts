// Deposit, then confirm: nothing is handed in before the press, once, and nothing is lost when it fails.
import { CaseCard, define } from '@avenant/elements';
import { expect } from 'chai';
import { receipt, requirement, submitted } from './kit/answers.ts';
import { changes } from './kit/changes.ts';
import { browse, confirm, deposit, label, says } from './kit/deposit-stage.ts';
import { pdf } from './kit/files.ts';
import { goodFace } from './kit/good-face.ts';
import { keys, press, write } from './kit/hand.ts';
import { StubInsurer } from './kit/insurer.ts';
import { find, focused, get, query } from './kit/roles.ts';
import { plain, textOf } from './kit/visible-text.ts';

const note = () => get<HTMLTextAreaElement>('textbox', /^Précision/);
const submissions = (insurer: StubInsurer) => insurer.of('cases.submit');
const because = () => {
  const reason = (confirm().getRootNode() as ShadowRoot).getElementById(confirm().getAttribute('aria-describedby') ?? '');
  return plain(reason?.textContent ?? '');
};

async function ready(insurer = new StubInsurer()) {
  const it = await deposit(insurer);
  it.add(await pdf());
  await says(it.element, 'Prêt à être transmis');
  return it;
}

describe('confirming a deposit', () => {
  it('shows exactly what will be handed in, and to whom', async () => {
    const { element } = await ready();
    await find('heading', 'Ce qui sera transmis au Service Assurance Lumio');
    expect(textOf(get('region', /^Ce qui sera transmis/))).to.contain(`${label} : releve.pdf`);
    await goodFace(element);
  });

  it('cannot be pressed, and says why: nothing there, then sending, then checking', async () => {
    const insurer = new StubInsurer();
    const sending = insurer.hold('uploads.send');
    insurer.on('uploads.receipt', () => receipt({ state: 'pending_scan' }));
    const { add } = await deposit(insurer);
    expect(confirm().getAttribute('aria-disabled')).to.equal('true');
    expect(because()).to.equal('Ajoutez au moins un fichier pour pouvoir confirmer.');
    add(await pdf());
    await changes.until(() => expect(because()).to.equal('Des fichiers sont encore en cours d’envoi.'));
    await changes.until(() => sending.waiting.length === 1);
    sending.answer(receipt({ state: 'pending_scan' }));
    await changes.until(() => expect(because()).to.equal('Des fichiers sont encore en cours de contrôle.'));
    confirm().click();
    await changes.settled();
    expect(submissions(insurer)).to.have.length(0);
  });

  it('says how many files a document needs', async () => {
    const { add, element } = await deposit(new StubInsurer(), [requirement({ minFiles: 2 })]);
    add(await pdf());
    await says(element, 'Prêt à être transmis');
    expect(because()).to.equal('Ce document demande au moins 2 fichiers.');
  });

  it('a note that is too long is kept, says by how much, and stands in the way', async () => {
    const { element, insurer } = await ready();
    write(note(), 'é'.repeat(1003));
    await says(element, 'Votre précision dépasse la limite de 3 caractères. Raccourcissez-la.');
    expect(note().value).to.have.length(1003);
    expect(note().getAttribute('aria-invalid')).to.equal('true');
    expect(because()).to.equal('Raccourcissez la précision pour pouvoir confirmer.');
    await goodFace(element);
    confirm().click();
    expect(submissions(insurer)).to.have.length(0);
  });

  it('hands in what is ready, once, with the note; then the reference is there, in Paris time, and the focus with it', async () => {
    const insurer = new StubInsurer();
    const held = insurer.hold('cases.submit');
    const { element, provider } = await ready(insurer);
    const events: unknown[] = [];
    const tracked: unknown[] = [];
    provider.addEventListener('avenant-documents-submitted', ({ detail }) => events.push(detail));
    provider.track = (...told) => tracked.push(told);
    write(note(), '  Page 2 manquante  ');
    confirm().focus();
    await keys('Enter');
    const busy = await find('button', 'Transmission en cours…');
    busy.click();
    await keys('Enter');
    expect(busy.getAttribute('aria-busy')).to.equal('true');
    await goodFace(element);
    expect(submissions(insurer).map(({ input }) => input)).to.deep.equal([
      { caseId: 'cas_1', items: [{ requirementId: 'req_1', uploadIds: ['upl_1'] }], comment: 'Page 2 manquante' },
    ]);
    held.answer(submitted());
    await says(element, 'Vos justificatifs ont bien été transmis au Service Assurance Lumio.');
    await says(element, 'Référence JUS-2026-0002, le 21 novembre 2026 à 0 h 30.');
    await changes.until(() => expect(plain(focused()?.textContent ?? '')).to.contain('Vos justificatifs sont transmis'));
    expect(events).to.deep.equal([{ caseId: 'cas_1', reference: 'JUS-2026-0002' }]);
    expect(tracked).to.deep.equal([['documents-submitted']]);
    expect(get<HTMLAnchorElement>('link', 'Consulter mon dossier').getAttribute('href')).to.equal('/dossiers/cas_1');
    await goodFace(element);
  });

  it('makes the cards of the page ask again by themselves', async () => {
    define(CaseCard);
    const insurer = new StubInsurer();
    const { provider } = await ready(insurer);
    const card = Object.assign(document.createElement('avenant-case-card'), { caseId: 'cas_1' });
    provider.append(card);
    await changes.until(() => expect(insurer.of('cases.get')).to.have.length(1));
    confirm().click();
    await changes.until(() => expect(insurer.of('cases.get')).to.have.length(2));
  });

  it('another document may follow', async () => {
    const insurer = new StubInsurer().on('cases.submit', () => submitted({ requirements: [] }));
    await ready(insurer);
    confirm().click();
    (await find('button', 'Joindre un autre justificatif')).click();
    await browse();
    expect(because()).to.equal('Ajoutez au moins un fichier pour pouvoir confirmer.');
  });

  it('the service’s name may be unknown: it is said without it', async () => {
    const { element } = await ready(new StubInsurer().fail('tenant.config', 'network'));
    await says(element, 'Ce qui sera transmis à votre assureur');
    confirm().click();
    await says(element, 'Vos justificatifs ont bien été transmis à votre assureur.');
  });
});

describe('F1, F8: a deposit that could not be handed in', () => {
  it('says why where the focus is, keeps files and note, and tries again as the same intent', async () => {
    const insurer = new StubInsurer().fail('cases.submit', 'network');
    const { element } = await ready(insurer);
    write(note(), 'Ma note');
    confirm().click();
    await changes.until(() => expect(plain(focused()?.textContent ?? '')).to.contain('Le service ne répond pas'));
    expect(note().value).to.equal('Ma note');
    expect(textOf(element)).to.contain('releve.pdf');
    await goodFace(element);
    insurer.on('cases.submit', () => submitted());
    press('Confirmer');
    await says(element, 'Référence JUS-2026-0002');
    const keysSent = submissions(insurer).map(({ options }) => options.idempotencyKey);
    expect(keysSent).to.have.length(2);
    expect(keysSent[0]).to.be.a('string').and.equal(keysSent[1]);
  });

  it('a document that is no longer expected: said, and its file is not lost from sight', async () => {
    const insurer = new StubInsurer().fail('cases.submit', 'requirement-closed');
    const { element } = await ready(insurer);
    const shut = requirement({ state: 'accepted', allowedActions: [{ rel: 'submit_requirement', enabled: false }] });
    insurer.on('cases.requirements', () => ({ items: [shut] }));
    confirm().click();
    await says(element, 'Ce justificatif n’est plus attendu.');
    expect(textOf(element)).to.contain('releve.pdf');
    await changes.until(() => expect(query('button', /^Parcourir/)).to.equal(null));
    await goodFace(element);
  });

  it('files that stay behind are counted before the press', async () => {
    const { element, add } = await ready();
    add(new File(['bonjour'], 'texte.pdf'));
    await says(element, '1 fichier ne partira pas. Reprenez, réessayez ou retirez-le si besoin.');
    expect(confirm().getAttribute('aria-disabled')).to.equal(null);
  });
});
