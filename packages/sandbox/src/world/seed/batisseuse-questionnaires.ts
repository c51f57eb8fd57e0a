/** What La Bâtisseuse asks of whoever declares a claim (DOMAIN §6.2): three steps, the second and the third following from the answers. */
import type { Expr } from '@avenant/api/questionnaire-rules.js';
import type { Question } from '@avenant/api';
import type { Questionnaire } from '../drafts/draft-row.js';

const always: Expr = { all: [] };
const is = (id: string, value: string | boolean): Expr => ({ eq: [id, value] });
type Type = Question['type'];
const question = (id: string, type: Type, label: string, more: Partial<Question> = {}): Question => ({
  id,
  type,
  label,
  requiredIf: always,
  ...more,
});
const optional = (id: string, type: Type, label: string, { requiredIf, ...more }: Partial<Question> = {}): Question => ({
  id,
  type,
  label,
  ...(requiredIf && { requiredIf }),
  ...more,
});
const option = (code: string, label: string, help?: string) => ({ code, label, ...(help && { help }) });
const documents = { accept: ['application/pdf', 'image/jpeg', 'image/png', 'image/heic'], maxFiles: 10, maxBytesPerFile: 52_428_800 };

const implication = question('implication', 'single', "Qu'est-ce qui est en cause ?", {
  help: 'Choisissez ce qui ressemble le plus à votre situation. Nous vérifierons avec vous.',
  options: [
    option('own_works', 'Des travaux réalisés par mon entreprise'),
    option('subcontractor', "Des travaux réalisés par l'un de mes sous-traitants"),
    option('own_site', 'Un dommage subi sur mon chantier'),
    option(
      'third_party',
      'Une mise en cause par un tiers',
      'Un client, un voisin, un autre constructeur ou leur assureur vous met en cause.',
    ),
  ],
});

const stakes = [
  implication,
  question('damages', 'multi', 'Quels dommages avez-vous constatés ?', {
    help: 'Plusieurs réponses possibles.',
    options: [
      option('infiltration', "Infiltration d'eau"),
      option('crack', 'Fissure'),
      option('collapse', 'Effondrement ou affaissement'),
      option('fire', 'Incendie'),
      option('equipment', "Panne d'un équipement"),
      option('other', 'Autre'),
    ],
  }),
  question('otherDamage', 'text', 'Quel autre dommage ?', { visibleIf: is('damages', 'other'), validate: { maxLength: 120 } }),
  question('worksReceived', 'yes_no', 'Les travaux ont-ils été réceptionnés ?', {
    visibleIf: { in: ['implication', ['own_works', 'subcontractor']] },
    help: 'La réception est le moment où le client accepte les travaux, le plus souvent par un procès-verbal.',
  }),
  question('receptionDate', 'date', 'Date de la réception', { visibleIf: is('worksReceived', true), validate: { max: 'today' } }),
  question('subcontractor', 'party', 'Votre sous-traitant', { visibleIf: is('implication', 'subcontractor') }),
  question('claimant', 'party', 'Qui vous met en cause ?', { visibleIf: is('implication', 'third_party') }),
  question('claimChannel', 'single', 'Comment avez-vous été mis en cause ?', {
    visibleIf: is('implication', 'third_party'),
    options: [
      option('letter', 'Par courrier ou e-mail'),
      option('expert', 'Par une convocation à une expertise'),
      option('court', 'Par une assignation en justice', 'Les délais pour répondre sont courts : joignez-la dès maintenant.'),
    ],
  }),
];

const circumstances = [
  question('lossDatePrecision', 'single', 'Connaissez-vous la date du sinistre ?', {
    options: [option('exact', 'Oui, précisément'), option('approximate', 'À peu près'), option('unknown', 'Non')],
  }),
  question('lossDate', 'date', 'Date du sinistre', {
    visibleIf: { in: ['lossDatePrecision', ['exact', 'approximate']] },
    help: 'Par exemple 15/11/2026. Une date approximative suffit si vous ne la connaissez pas exactement.',
    validate: { max: 'today' },
  }),
  question('discoveredDate', 'date', 'Date à laquelle vous en avez eu connaissance', {
    visibleIf: { in: ['lossDatePrecision', ['approximate', 'unknown']] },
    validate: { max: 'today' },
  }),
  question('worksite', 'worksite', 'Le chantier', { help: "Le nom sous lequel vous le connaissez, et l'adresse de l'ouvrage." }),
  question('circumstances', 'long_text', "Que s'est-il passé ?", {
    help: 'Décrivez les faits dans leur ordre, avec vos mots. Ce que vous ne savez pas encore pourra être ajouté plus tard.',
    validate: { minLength: 20, maxLength: 4000 },
  }),
  question('injured', 'yes_no', 'Y a-t-il des personnes blessées ?'),
  question('injuredCount', 'number', 'Combien de personnes sont blessées ?', {
    visibleIf: is('injured', true),
    validate: { min: '1', max: '500' },
    sensitivity: 'health',
  }),
  question('otherParties', 'yes_no', "D'autres personnes ou entreprises sont-elles concernées ?", {
    help: 'Le maître d’ouvrage, un voisin, une autre entreprise du chantier.',
  }),
  question('otherParty', 'party', 'La première d’entre elles', { visibleIf: is('otherParties', true) }),
  question('safetyMeasures', 'yes_no', 'Avez-vous pris des mesures pour protéger les lieux ?', {
    visibleIf: { any: [is('damages', 'collapse'), is('damages', 'infiltration'), is('injured', true)] },
  }),
  optional('estimate', 'money', 'Montant estimé des dommages', { help: 'Un ordre de grandeur suffit. Laissez vide si vous ne savez pas.' }),
];

const pieces = [
  optional('photos', 'files', 'Photographies des dommages', {
    help: 'Vues de près et vues d’ensemble.',
    files: {
      ...documents,
      accept: ['image/jpeg', 'image/png', 'image/heic', 'application/pdf'],
      example: 'une photo nette, prise de jour',
    },
  }),
  optional('receptionReport', 'files', 'Procès-verbal de réception', {
    visibleIf: is('worksReceived', true),
    help: 'Il fixe le point de départ de la garantie de dix ans.',
    files: { ...documents, maxFiles: 3 },
  }),
  optional('siteAttestation', 'files', "Attestation d'assurance du chantier", {
    help: "Elle aide à retrouver l'entreprise qui est intervenue.",
    files: { ...documents, maxFiles: 5 },
  }),
  optional('summons', 'files', 'Courrier, convocation ou assignation reçus', {
    visibleIf: is('implication', 'third_party'),
    files: { ...documents, maxFiles: 5 },
  }),
  optional('quotes', 'files', 'Devis de réparation', { visibleIf: { gt: ['estimate', 0] }, files: { ...documents, maxFiles: 5 } }),
];

const preparation = [
  { label: 'Des photographies des dommages', help: 'Vues de près et vues d’ensemble.' },
  { label: 'Une description des faits', help: 'Ce qui s’est passé, où et quand.' },
  { label: 'L’attestation d’assurance du chantier', help: 'Elle aide à retrouver l’entreprise qui est intervenue.' },
  { label: 'Le procès-verbal de réception, si les travaux sont terminés' },
];

export const batisseuseQuestionnaires: readonly Questionnaire[] = [
  {
    id: 'qst_construction',
    version: 3,
    products: ['Décennale bâtiment', 'RC professionnelle', 'Dommages-ouvrage chantier'],
    lossType: { code: 'construction', label: 'Dommage de construction' },
    reportingDays: 5,
    title: 'Déclarer un sinistre',
    preparation,
    steps: [
      { id: 'stakes', title: 'Mise en cause', questions: stakes },
      { id: 'circumstances', title: 'Circonstances', questions: circumstances },
      {
        id: 'documents',
        title: 'Documents',
        intro: 'Joignez ce que vous avez. Vous pourrez ajouter d’autres documents après l’envoi.',
        questions: pieces,
      },
    ],
    declaration: "Je déclare sur l'honneur que ces informations sont exactes et complètes, à ma connaissance.",
    meaning: {
      lossDate: 'lossDate',
      lossDatePrecision: 'lossDatePrecision',
      discoveredDate: 'discoveredDate',
      place: 'worksite',
      circumstances: 'circumstances',
      injured: 'injured',
      implication: 'implication',
      damages: 'damages',
      estimate: 'estimate',
    },
  },
];
