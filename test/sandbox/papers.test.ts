/** The insurer's papers: real PDFs, whose text and structure pdf.js reads back as the data has them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { print } from '../../packages/sandbox/dist/world/paper.js';
import { printed } from '../../packages/sandbox/dist/world/seed/printed.js';
import type { Asker, Told } from './asker.ts';
import { company } from './company-people.ts';
import { page, server } from './doors.ts';
import { plain, read } from './pdf-text.ts';

const bytesOf = async (asker: Asker, documentId: string) => {
  const { url } = (await asker.post(`/documents/${documentId}/links`, {})).body;
  return new Uint8Array(await (await asker.raw('GET', url)).arrayBuffer());
};
const euros = (amount: string) => plain(new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' }).format(Number(amount)));
const mark = 'Document de démonstration, sans valeur contractuelle.';

/** In French, tagged, under its title; and these paragraphs, in this order. */
async function says(octets: Uint8Array, title: string, author: string, body: readonly string[], items: readonly string[] = []) {
  const { info, isMarked, showsTitle, numPages, said } = await read(octets);
  assert.deepEqual(
    [info['PDFFormatVersion'], info['Language'], info['Title'], info['Author'], isMarked, showsTitle, numPages],
    ['1.7', 'fr-FR', title, author, true, true, 1],
  );
  const inList = 'Root/Document/L/LI/LBody';
  assert.deepEqual(
    said.filter(([role]) => role !== inList),
    [['Root/Document/P', author], ['Root/Document/H1', plain(title)], ...body.map((text) => ['Root/Document/P', plain(text)])],
  );
  assert.deepEqual(
    said.filter(([role]) => role === inList).map(([, text]) => text),
    items.map(plain),
  );
}

test('the paper of an attestation is its data', async (t) => {
  const { as } = await company(t);
  const nadia = await as('nadia.ferrand', 'org_ferrand');
  const one = (await nadia.get('/attestations/att_chantier_tilleuls')).body;
  const { worksite } = one;
  await says(await bytesOf(nadia, one.document.documentId), 'Attestation nominative de chantier 2026', 'La Bâtisseuse', [
    `La Bâtisseuse atteste assurer ${one.insuredName}.`,
    `Contrat n° ${one.contractNumber}. Attestation n° ${one.number}.`,
    'Période de validité : du 1er janvier 2026 au 31 décembre 2026.',
    `Activités : ${one.activities.join(', ')}.`,
    `Chantier : ${worksite.name}, ${worksite.address}.`,
    `Ouverture le 1er avril 2026. Coût : ${euros(worksite.cost.amount)}.`,
    `Établie pour : ${one.recipient}.`,
    `Code de vérification : ${one.verification.code}.`,
    mark,
  ]);
});

test('the paper of a validated base statement is its data, its figures a list', async (t) => {
  const { as } = await company(t);
  const nadia = await as('nadia.ferrand', 'org_ferrand');
  const one = (await nadia.get('/base-statements/bst_decennale_2025')).body;
  const figure = ({ label, value }: Told['body']) => {
    if ('amount' in value) return `${label} : ${euros(value.amount)}.`;
    return `${label} : ${value.value.replace('.', ',').replace(/,0$/, '')} ${value.unit === 'fte' ? 'équivalents temps plein' : 'personnes'}.`;
  };
  await says(
    await bytesOf(nadia, one.validatedDocument.documentId),
    'Relevé de bases validé 2024-2025',
    'La Bâtisseuse',
    [
      `Ferrand Maçonnerie SARL. Contrat n° ${one.contractNumber} – ${one.productName}.`,
      'Exercice du 1er octobre 2024 au 30 septembre 2025.',
      `Déclaration certifiée exacte par ${one.attestedBy}.`,
      `Référence ${one.reference}.`,
      'Validé le 4 décembre 2025 par La Bâtisseuse.',
      mark,
    ],
    one.lines.map(figure),
  );
});

test('the paper of a premium call is its data', async (t) => {
  const { as } = await company(t);
  const nadia = await as('nadia.ferrand', 'org_ferrand');
  const one = (await nadia.get('/premium-notices/prm_bat_2026_t4')).body;
  await says(await bytesOf(nadia, one.document.documentId), `Appel de cotisation ${one.number}`, 'La Bâtisseuse', [
    `La Bâtisseuse – Appel de cotisation n° ${one.number}.`,
    'Souscripteur : Ferrand Maçonnerie SARL.',
    ...one.contracts.map(({ productName, number }: Told['body']) => `Contrat ${productName}, n° ${number}.`),
    'Période : du 1er octobre 2026 au 31 décembre 2026.',
    `Cotisation hors taxes : ${euros(one.net.amount)}. Taxes : ${euros(one.taxes.amount)}.`,
    `Total : ${euros(one.total.amount)}. Échéance : 1er décembre 2026.`,
    mark,
  ]);
});

test('the letter of a decision is its data, the ways to contest it a list', async () => {
  const { asker } = page({ signedIn: true });
  const camille = asker();
  const verdict = {
    outcome: 'refused',
    reasons: [{ code: 'waiting_period', text: 'L’arrêt – d’un œil – tombe dans le délai de carence…', clause: 'Article 5.2' }],
    contestUntil: '2027-01-31',
  };
  const told = await camille.ask('POST', '/api/lumio/desk/cases/cas_2026_0987/decisions', verdict);
  assert.equal(told.status, 204);
  const [one] = (await camille.get('/cases/cas_2026_0987/decisions')).body.items;
  const ofCase = (await camille.get('/cases/cas_2026_0987')).body;
  const { title } = (await camille.get(`/documents/${one.documentId}`)).body;
  await says(
    await bytesOf(camille, one.documentId),
    title,
    'Lumio Crédit',
    [
      'Madame, Monsieur,',
      `Dossier ${ofCase.number} – ${ofCase.title}`,
      'Votre demande est refusée.',
      one.reasons[0].text,
      `(${one.reasons[0].clause})`,
      'Vous pouvez contester cette décision jusqu’au 31 janvier 2027 :',
      one.authorName,
      'Service Assurance Lumio',
    ],
    one.contestChannels.map(({ label, value }: Told['body']) => `${label} : ${value}`),
  );
});

test('the same data is the same octets behind both doors, whether the build has printed them or they are printed now', async (t) => {
  const [inPage, onServer] = [page({ signedIn: true }).asker(), (await server(t)).asker()];
  await onServer.signIn();
  const one = await bytesOf(inPage, 'doc_0410_decision');
  assert.deepEqual(one, await bytesOf(onServer, 'doc_0410_decision'));
  const ready = Object.entries(printed);
  assert.ok(ready.some(([, octets]) => octets === Buffer.from(one).toString('latin1')));
  for (const [key, octets] of ready) {
    const [title, author, at, lines] = JSON.parse(key);
    const now = Buffer.from(await print({ title, author, at, lines })).toString('latin1');
    assert.ok(now === octets, `${title}: the build must be run again`);
  }
});

test('a long letter has as many pages as it takes, each under its number; what the fonts cannot write stays readable', async () => {
  const lines = [
    'Łukasz Nováček, Ștefan → 東京',
    ...Array.from({ length: 60 }, (_, i) => `Paragraphe ${i + 1} de l’avenant, en toutes lettres.`),
  ];
  const { info, metadata, numPages, said, text } = await read(
    await print({ title: 'Avenant & <suite>', author: 'La Bâtisseuse', at: '2026-11-20T08:00:00Z', lines }),
  );
  assert.deepEqual([info['Title'], metadata?.get('dc:title')], ['Avenant & <suite>', 'Avenant & <suite>']);
  assert.ok(numPages > 1);
  for (let number = 1; number <= numPages; number += 1) assert.ok(text.includes(`${number} / ${numPages}`));
  assert.equal(said[2]![1], '?ukasz Novácek, Stefan ? ??');
  assert.deepEqual(
    said.slice(3).map(([, one]) => one),
    lines.slice(1),
    'the numbers of pages are not read among them',
  );
});
