import type { Attestation } from '@avenant/api';
import { AttestationViewer } from '@avenant/elements';
import { expect } from 'chai';
import { page } from './kit/answers.ts';
import { changes } from './kit/changes.ts';
import { attestation, withoutPaper } from './kit/company-answers.ts';
import { says } from './kit/deposit-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { keys, tabTo } from './kit/hand.ts';
import { listen } from './kit/heard.ts';
import { StubInsurer } from './kit/insurer.ts';
import { describeReadingFaces } from './kit/reading-faces.ts';
import { all, find, focused, get, query } from './kit/roles.ts';
import { mount } from './kit/stage.ts';
import { swiftly } from './kit/swift-clock.ts';
import { textOf } from './kit/visible-text.ts';

const listed = (...attestations: Attestation[]) =>
  mount(AttestationViewer, { attestations, premiumsHref: '/cotisations?contrat={id}', fileHref: '/contrats/{id}/justificatifs' });
const cedres: Partial<Attestation> = {
  id: 'att_2',
  number: 'ATT-2026-0002',
  kind: 'nominative_worksite',
  worksite: {
    name: 'Résidence Les Cèdres',
    address: '18 rue des Exemples, 99007 Exempleville',
    openingDate: '2026-12-01',
    cost: { amount: '2400000.00', currency: 'EUR' },
  },
  recipient: 'SCCV Les Cèdres',
};

describeReadingFaces({
  element: AttestationViewer,
  given: {},
  verb: 'attestations.list',
  ready: 'Attestation d’assurance décennale',
  english: 'Ten-year liability certificate',
});

describe('avenant-attestation-viewer', () => {
  it('A18: all that the paper says is there to be read, with its code and where it is checked, and the paper to download', async () => {
    const { element } = listed(attestation());
    await says(element, 'Attestation d’assurance décennale');
    const text = textOf(element);
    for (const words of [
      'Disponible',
      'ATT-2026-0001 · Établie le 20 novembre 2026',
      'Ferrand Maçonnerie SARL',
      'La Bâtisseuse',
      'BAT-774120',
      'Du 1er janvier 2026 au 31 décembre 2026',
      'Maçonnerie et béton armé',
      'BAT-7K3M-Q9XP-2D4H',
    ])
      expect(text).to.contain(words);
    get('button', 'Télécharger (PDF, 3 Ko), Attestation d’assurance décennale, ATT-2026-0001');
    get('img', 'QR code qui ouvre la page de vérification avec le code BAT-7K3M-Q9XP-2D4H');
    expect(get<HTMLAnchorElement>('link', 'Vérifier cette attestation').getAttribute('href')).to.equal(
      '/batisseuse/verifier#BAT-7K3M-Q9XP-2D4H',
    );
    await goodFace(element);
  });

  it('A19: one that nobody has opened is new', async () => {
    const { element } = listed(attestation());
    await says(element, 'Nouveau');
    element.attestations = [attestation({ isNew: false })];
    await changes.until(() => expect(textOf(element)).to.not.contain('Nouveau'));
  });

  it('A34: the latest stands first and open; what has had its time is kept by year, opened by the keyboard', async () => {
    const { element } = listed(
      attestation(),
      attestation({ id: 'att_3', number: 'ATT-2026-0003', state: 'superseded' }),
      attestation({ id: 'att_4', number: 'ATT-2025-0004', state: 'expired', period: { start: '2025-01-01', end: '2025-12-31' } }),
      attestation({ id: 'att_5', number: 'ATT-2025-0005', state: 'revoked', period: { start: '2025-01-01', end: '2025-12-31' } }),
    );
    await says(element, '2026 (1 attestation)');
    await says(element, '2025 (2 attestations)');
    expect(all('img')).to.have.length(1);
    await goodFace(element);
    await tabTo((at) => textOf(at).startsWith('2025'));
    await keys('Enter');
    await says(element, 'Votre assureur l’a annulée : elle ne prouve plus rien.');
    await says(element, 'Sa période de validité est passée.');
    expect(textOf(element)).to.not.contain('Une attestation plus récente');
    await goodFace(element);
  });

  it('A47: the host’s own words stand under the title', async () => {
    const { element } = listed(attestation());
    element.append(Object.assign(document.createElement('p'), { slot: 'intro', textContent: 'Partout, tout de suite, sans papier.' }));
    await says(element, 'Partout, tout de suite, sans papier.');
  });

  const blocks: [reason: string, words: string, link?: [name: string, href: string]][] = [
    ['unpaid_premium', 'Une cotisation de ce contrat n’est pas réglée.', ['Voir mes cotisations', '/cotisations?contrat=ctr_1']],
    ['file_incomplete', 'Il manque des justificatifs à ce contrat.', ['Compléter mon dossier', '/contrats/ctr_1/justificatifs']],
    ['contract_not_in_force', 'Ce contrat n’est pas en cours : il ne donne pas droit à une attestation.'],
    ['manual_review', 'Un conseiller vérifie cette attestation'],
    ['toString', 'Cette attestation n’est pas disponible pour le moment.'],
  ];
  for (const [reasonCode, words, link] of blocks)
    it(`A18: one that is blocked (${reasonCode}) says why, and the way out where there is one`, async () => {
      const { element } = listed(withoutPaper({ state: 'blocked', reasonCode, kind: 'motor_memo' }));
      await says(element, words);
      await says(element, 'Indisponible');
      const links = all<HTMLAnchorElement>('link').map((it) => [textOf(it), it.getAttribute('href')]);
      expect(links).to.deep.equal(link ? [link] : []);
      expect(query('button')).to.equal(null);
      await goodFace(element);
    });

  it('A18: one in the making says so, is asked for again by itself, and is told when it is there', async () => {
    let done = false;
    const insurer = new StubInsurer().on('attestations.list', () =>
      page(done ? attestation(cedres) : withoutPaper({ ...cedres, state: 'generating' })),
    );
    await swiftly(100, async () => {
      const { element } = mount(AttestationViewer, {}, { insurer });
      const heard = listen(element);
      await says(element, 'Nous préparons cette attestation. Cette page se met à jour toute seule');
      await goodFace(element);
      await changes.until(() => insurer.of('attestations.list').length > 2);
      done = true;
      await changes.until(() => heard.includes('Attestation nominative de chantier, Résidence Les Cèdres : elle est disponible.'));
      const asked = insurer.of('attestations.list').length;
      await says(element, '18 rue des Exemples, 99007 Exempleville');
      await says(element, 'SCCV Les Cèdres');
      await changes.settled();
      expect(insurer.of('attestations.list').length).to.equal(asked);
    });
  });

  it('none: says what will be there', async () => {
    const { element } = mount(AttestationViewer, {}, { insurer: new StubInsurer().on('attestations.list', () => page()) });
    await says(element, 'Aucune attestation pour le moment');
    await goodFace(element);
  });

  it('only those of a contract, when told which; more than one page of them', async () => {
    const insurer = new StubInsurer().on('attestations.list', ({ cursor }) => ({
      ...page(attestation(cursor ? { id: 'att_9', number: 'ATT-2019-0009' } : {})),
      ...(cursor ? {} : { nextCursor: 'c2' }),
    }));
    const { element } = mount(AttestationViewer, { contractId: 'ctr_1' }, { insurer });
    await says(element, 'ATT-2019-0009');
    expect(insurer.of('attestations.list').map(({ input }) => input)).to.deep.equal([
      { limit: 100, contractId: 'ctr_1' },
      { limit: 100, contractId: 'ctr_1', cursor: 'c2' },
    ]);
  });

  it('F16: an address that is a script’s leads nowhere; the code is there to be read', async () => {
    const { element } = listed(attestation({ verification: { code: 'BAT-1', href: 'javascript:alert(1)' } }));
    await says(element, 'BAT-1');
    expect(query('link')).to.equal(null);
    expect(query('img')).to.equal(null);
  });

  it('a paper fetched is fetched in the press’s own right', async () => {
    const { insurer } = mount(AttestationViewer, {});
    const stay = (event: Event) => event.preventDefault();
    addEventListener('click', stay);
    await find('button', /^Télécharger/);
    await tabTo((at) => (at.getAttribute('aria-label') ?? '').startsWith('Télécharger'));
    await keys('Enter');
    await changes.until(() => insurer.of('documents.link').length === 1);
    expect(focused()).to.equal(get('button', /^Télécharger/));
    removeEventListener('click', stay);
  });
});
