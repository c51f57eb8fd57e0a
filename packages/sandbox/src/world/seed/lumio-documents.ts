import type { SampleDocument, Seed } from './seed.js';

const conditions = (id: string, accountId: string, product: string, at: string): SampleDocument => ({
  id,
  accountId,
  type: 'general_conditions',
  title: `Notice d'information – Assurance emprunteur ${product}`,
  filename: `notice-assurance-${product.toLowerCase().replace(' ', '-')}.pdf`,
  direction: 'outbound',
  at,
  lines: [
    'Lumio Assurances Vie – document de démonstration, sans valeur contractuelle.',
    "Garanties : décès, perte totale et irréversible d'autonomie, incapacité temporaire de travail, perte d'emploi.",
    "Exclusions : suicide la première année, fraude ; pour la perte d'emploi, démission et fin de contrat à durée déterminée.",
  ],
});

const given = (caseId: string, id: string, title: string, filename: string, at: string, line: string): SampleDocument => ({
  id,
  accountId: 'acc_camille',
  caseId,
  type: 'justificatif',
  title,
  filename,
  direction: 'inbound',
  at,
  lines: ['Document de démonstration.', line],
});

const letter = (caseId: string, id: string, title: string, filename: string, at: string, lines: string[]): SampleDocument => ({
  id,
  accountId: 'acc_camille',
  caseId,
  type: 'claim_letter',
  title,
  filename,
  direction: 'outbound',
  at,
  lines: ['Madame,', ...lines, 'Le Service Assurance Lumio'],
});

export const lumioDocuments: Seed['documents'] = [
  conditions('doc_conditions_libre', 'acc_camille', 'Lumio Libre', '2021-03-15T08:00:00Z'),
  conditions('doc_conditions_projet', 'acc_camille', 'Projet', '2025-08-05T08:00:00Z'),
  conditions('doc_conditions_yanis', 'acc_yanis', 'Lumio Libre', '2023-06-12T08:00:00Z'),
  conditions('doc_conditions_maelle', 'acc_maelle', 'Lumio Libre', '2024-03-04T08:00:00Z'),
  given('cas_2026_1041', 'doc_1041_avis', "Avis d'arrêt de travail", 'avis-arret-photo.pdf', '2026-10-21T17:26:00Z', 'Photo floue.'),
  given(
    'cas_2026_1041',
    'doc_1041_employeur',
    "Attestation de l'employeur",
    'attestation-employeur.pdf',
    '2026-10-21T17:26:00Z',
    'En poste au 6 juillet 2026.',
  ),
  given(
    'cas_2026_0987',
    'doc_0987_lettre',
    'Lettre de licenciement',
    'lettre-licenciement.pdf',
    '2026-10-02T09:11:00Z',
    'Motif économique, 29 mai 2026.',
  ),
  given(
    'cas_2026_0987',
    'doc_0987_droits',
    'Attestation de droits France Travail',
    'attestation-droits.pdf',
    '2026-11-13T10:05:00Z',
    'Droits ouverts au 8 juin 2026.',
  ),
  given(
    'cas_2026_0987',
    'doc_0987_situation',
    'Relevé de situation (octobre 2026)',
    'releve-octobre-2026.pdf',
    '2026-11-13T10:05:00Z',
    'Octobre 2026.',
  ),
  given(
    'cas_2026_0733',
    'doc_0733_hopital',
    "Bulletin d'hospitalisation",
    'bulletin-situation.pdf',
    '2026-08-06T12:30:00Z',
    'Du 15 au 24 juin 2026.',
  ),
  given(
    'cas_2026_0733',
    'doc_0733_indemnites',
    "Relevé d'indemnités journalières (juillet 2026)",
    'ij-juillet-2026.pdf',
    '2026-08-06T12:30:00Z',
    'Juillet 2026.',
  ),
  given(
    'cas_2026_0612',
    'doc_0612_avis',
    "Avis d'arrêt de travail",
    'avis-arret.pdf',
    '2026-06-02T09:00:00Z',
    'Du 12 janvier au 31 mai 2026.',
  ),
  given('cas_2025_0410', 'doc_0410_lettre', 'Lettre de licenciement', 'lettre.pdf', '2025-11-24T14:00:00Z', '3 octobre 2025.'),
  given(
    'cas_2025_0122',
    'doc_0122_avis',
    "Avis d'arrêt de travail",
    'avis-arret-2024.pdf',
    '2025-02-03T09:45:00Z',
    'Du 2 décembre 2024 au 30 avril 2025.',
  ),
  letter('cas_2026_0733', 'doc_0733_decision', 'Décision de prise en charge', 'decision-D-2026-0733.pdf', '2026-09-14T08:00:00Z', [
    'Nous prenons en charge vos échéances à compter du 13 septembre 2026.',
    'Le règlement est versé directement à Lumio Crédit : 214,37 € et 92,40 € par mois.',
  ]),
  letter(
    'cas_2026_0612',
    'doc_0612_decision',
    'Décision de prise en charge partielle',
    'decision-D-2026-0612.pdf',
    '2026-08-31T08:00:00Z',
    ['Nous prenons en charge la période du 12 avril au 31 mai 2026.'],
  ),
  letter('cas_2025_0410', 'doc_0410_decision', 'Décision de refus', 'decision-D-2025-0410.pdf', '2026-01-12T08:00:00Z', [
    "Votre perte d'emploi est survenue pendant le délai de carence de 180 jours.",
    "Vous pouvez contester cette décision jusqu'au 31 décembre 2026.",
  ]),
];
