// Every state of a file: drawn, told to those who do not see it, and never in a machine's words.
import type { RefusalCode } from '@avenant/api';
import { expect } from 'chai';
import { page, receipt, requirement } from './kit/answers.ts';
import { changes } from './kit/changes.ts';
import { deposit, says } from './kit/deposit-stage.ts';
import { fixture, pdf, photo, withBytes } from './kit/files.ts';
import { goodFace } from './kit/good-face.ts';
import { listen } from './kit/heard.ts';
import { StubInsurer } from './kit/insurer.ts';
import { all, find, get, query } from './kit/roles.ts';
import { textOf } from './kit/visible-text.ts';

const told = (heard: readonly string[], words: string) => changes.until(() => expect(heard.join(' ')).to.contain(words));
const rows = () => all('list', /^Fichiers pour/).flatMap((list) => all('listitem', undefined, list));

describe('a file of the dropzone', () => {
  it('is read first, and says so', async () => {
    const { element, add } = await deposit();
    const heard = listen(element);
    add(await withBytes(() => new Promise(() => {}), 'lent.pdf'));
    await says(element, 'Lecture du fichier…');
    await told(heard, '1 fichier ajouté.');
    await goodFace(element);
  });

  it('waits its turn behind two others', async () => {
    const insurer = new StubInsurer();
    insurer.hold('uploads.send');
    const { element, add } = await deposit(insurer);
    add(await pdf('a.pdf', 1), await pdf('b.pdf', 2), await pdf('c.pdf', 3));
    await says(element, 'En attente d’envoi');
    expect(insurer.of('uploads.send')).to.have.length(2);
    await goodFace(element);
  });

  it('leaves without a percentage where the browser hides it (a service worker)', async () => {
    const insurer = new StubInsurer();
    insurer.hold('uploads.send');
    const { element, add } = await deposit(insurer);
    add(await pdf());
    await says(element, 'Envoi en cours…');
    const bar = get<HTMLProgressElement>('progressbar', 'Envoi de releve.pdf');
    expect(bar.matches(':indeterminate')).to.equal(true);
    expect(textOf(element)).to.not.contain('%');
    await goodFace(element);
  });

  it('leaves by whole percents; half and end are told, not each percent', async () => {
    const insurer = new StubInsurer();
    const held = insurer.hold('uploads.send');
    const { element, add } = await deposit(insurer);
    const heard = listen(element);
    const file = await pdf();
    add(file);
    await changes.until(() => held.waiting.length === 1);
    for (const percent of [10, 30]) held.waiting[0]!.options.onProgress?.((file.size * percent) / 100);
    await says(element, 'Envoi : 30 %');
    held.waiting[0]!.options.onProgress?.(file.size * 0.6);
    await says(element, 'Envoi : 60 %');
    expect(get<HTMLProgressElement>('progressbar').value).to.be.closeTo(0.6, 0.01);
    await told(heard, 'releve.pdf : moitié envoyée.');
    await goodFace(element);
    held.answer(receipt());
    await says(element, 'Prêt à être transmis');
    await told(heard, 'releve.pdf : prêt à être transmis.');
    expect(heard.join(' ')).to.not.contain('%');
  });

  it('pauses and goes on where it was', async () => {
    const insurer = new StubInsurer();
    const held = insurer.hold('uploads.send');
    const { element, add } = await deposit(insurer);
    add(await pdf());
    (await find('button', 'Mettre en pause releve.pdf')).click();
    await says(element, 'En pause');
    expect(held.aborted).to.equal(1);
    await goodFace(element);
    get('button', 'Reprendre releve.pdf').click();
    await changes.until(() => held.waiting.length === 1);
    expect(insurer.of('uploads.create')).to.have.length(1);
    held.answer(receipt());
    await says(element, 'Prêt à être transmis');
  });

  it('is checked by the insurer, then ready', async () => {
    const insurer = new StubInsurer().on('uploads.send', () => receipt({ state: 'pending_scan' }));
    const held = insurer.hold('uploads.receipt');
    const { element, add } = await deposit(insurer);
    add(await photo());
    await says(element, 'Contrôle de sécurité…');
    await goodFace(element);
    await changes.until(() => held.waiting.length === 1);
    held.answer(receipt());
    await says(element, 'Prêt à être transmis');
    await goodFace(element);
  });

  it('that failed on its way says why, and goes again at a press', async () => {
    const insurer = new StubInsurer().fail('uploads.send', 'network');
    const { element, add } = await deposit(insurer);
    const heard = listen(element);
    add(await pdf());
    await says(element, 'Le service ne répond pas. Vérifiez votre connexion, puis réessayez.');
    await told(heard, 'Le service ne répond pas');
    await goodFace(element);
    insurer.on('uploads.send', () => receipt());
    get('button', 'Réessayer releve.pdf').click();
    await says(element, 'Prêt à être transmis');
    expect(insurer.of('uploads.create')).to.have.length(1);
  });

  it('that a closed tab cut short says how far it came, and goes on when the same file is chosen again', async () => {
    const { byteSourceOf } = await import('@avenant/api/file-kind.js');
    const { fingerprint } = await import('@avenant/elements/flows/fingerprint.js');
    const file = await pdf();
    const cut = receipt({
      id: 'upl_9',
      bytes: file.size,
      offset: file.size * 0.4,
      state: 'receiving',
      fingerprint: await fingerprint(byteSourceOf(file)),
    });
    const insurer = new StubInsurer().on('uploads.list', () => page(cut));
    const { element, add } = await deposit(insurer);
    await says(element, 'Envoi interrompu à 40 %. Choisissez le même fichier pour continuer.');
    expect(get<HTMLProgressElement>('progressbar').value).to.be.closeTo(0.4, 0.01);
    await goodFace(element);
    add(file);
    await says(element, 'Prêt à être transmis');
    expect(insurer.of('uploads.create')).to.have.length(0);
    expect(insurer.of('uploads.send')[0]!.input['uploadId']).to.equal('upl_9');
    expect(rows()).to.have.length(1);
  });

  it('that had arrived before the tab was closed is there again', async () => {
    const insurer = new StubInsurer().on('uploads.list', () => page(receipt({ filename: 'hier.pdf' })));
    const { element } = await deposit(insurer);
    await says(element, 'hier.pdf');
    await says(element, 'Prêt à être transmis');
    expect(insurer.of('uploads.send')).to.have.length(0);
    expect(get('button', 'Confirmer').getAttribute('aria-disabled')).to.equal(null);
  });
});

describe('F33: a file that is refused says how to mend it, is told, and never leaves', () => {
  const small = requirement({ maxBytesPerFile: 2000, maxBytesTotal: 2500, maxFiles: 3 });
  const refusals: [string, () => Promise<File[]>, string][] = [
    ['empty', async () => [new File([], 'vide.pdf')], '« vide.pdf » est vide. Vérifiez le fichier sur votre appareil'],
    [
      'too large',
      async () => [new File([new Uint8Array(2001)], 'gros.pdf')],
      '« gros.pdf » pèse 2 001 octets. La limite est de 2 000 octets.',
    ],
    [
      'not what its name says',
      async () => [new File(['bonjour'], 'texte.pdf')],
      '« texte.pdf » n’est pas accepté. Formats acceptés : PDF, JPG et PNG.',
    ],
    ['a program by its name', async () => [await pdf('facture.pdf.exe')], '« facture.pdf.exe » n’est pas accepté.'],
    [
      'behind a password',
      async () => [await fixture('user-password-r4.pdf')],
      'est protégé par un mot de passe. Enregistrez-en une version sans mot de passe',
    ],
    ['there already', async () => [await pdf('a.pdf'), await pdf('b.pdf')], '« b.pdf » est déjà joint à ce document.'],
    [
      'unreadable',
      async () => [await withBytes(() => Promise.reject(new Error('gone')), 'parti.pdf')],
      '« parti.pdf » ne peut pas être lu.',
    ],
    [
      'one too many',
      async () => [await pdf('1.pdf', 1), await pdf('2.pdf', 2), await pdf('3.pdf', 3), await pdf('4.pdf', 4)],
      'Vous pouvez joindre 3 fichiers au maximum',
    ],
  ];
  for (const [what, files, sentence] of refusals)
    it(what, async () => {
      const insurer = new StubInsurer();
      const { element, add } = await deposit(insurer, [what === 'behind a password' ? requirement() : { ...small, maxBytesTotal: 1e9 }]);
      const heard = listen(element);
      const given = await files();
      add(...given);
      await says(element, sentence);
      await told(heard, sentence);
      await changes.settled();
      expect(insurer.of('uploads.create')).to.have.length(given.length - 1);
      expect(query('button', /^Réessayer/)).to.equal(null);
      await goodFace(element);
    });

  it('too much with the others', async () => {
    const { element, add } = await deposit(new StubInsurer(), [{ ...small, maxBytesTotal: 1000 }]);
    add(await pdf('1.pdf', 1), await pdf('2.pdf', 2));
    await says(element, 'Avec ce fichier, l’ensemble dépasse 1 000 octets.');
  });

  const findings: [RefusalCode | undefined, string][] = [
    ['damaged', '« releve.pdf » est endommagé. Joignez une version lisible.'],
    ['infected', '« releve.pdf » a été bloqué par notre contrôle de sécurité.'],
    ['duplicate', '« releve.pdf » est déjà joint à ce document.'],
    [undefined, '« releve.pdf » n’a pas été accepté. Joignez une autre version.'],
  ];
  for (const [reasonCode, sentence] of findings)
    it(`by the insurer, once it has arrived: ${reasonCode ?? 'for a reason that we do not know'}`, async () => {
      const found = receipt({ state: 'refused', ...(reasonCode ? { reasonCode } : {}) });
      const { element, add } = await deposit(new StubInsurer().on('uploads.send', () => found));
      const heard = listen(element);
      add(await pdf());
      await says(element, sentence);
      await told(heard, sentence);
      await goodFace(element);
    });

  it('F22: a name with a path, controls or marks that turn it round is shown without them', async () => {
    const { add } = await deposit();
    add(await pdf('../../\u202Egpj.exe\u0000.pdf'));
    await changes.until(() => rows().length === 1);
    expect(textOf(rows()[0]!)).to.not.match(/\u202E|\u0000|\.\.\//);
  });
});
