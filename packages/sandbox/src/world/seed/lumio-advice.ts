/** Whom to turn to, and how-to texts, at Lumio. */
import type { Seed } from './seed.js';

const openingHours = ['Du lundi au vendredi, de 9 h à 18 h', 'Le samedi, de 9 h à 12 h'];
const phoneCost = 'appel non surtaxé';
const relayUrl = 'https://relais.lumio.example/';

const handler = (id: string, name: string, phone: string) => ({
  id,
  role: 'claim_handler' as const,
  name,
  topics: ['case', 'decision', 'extension'],
  phone,
  phoneCost,
  relayUrl,
  email: 'dossiers@lumio.example',
  openingHours: openingHours.slice(0, 1),
});

export const lumioContacts: Seed['contacts'] = [
  {
    id: 'cnt_assurance',
    role: 'usual_contact',
    name: 'Service Assurance Lumio',
    topics: ['case', 'contract', 'document', 'payment'],
    phone: '+33199000041',
    phoneCost,
    relayUrl,
    email: 'assurance@lumio.example',
    address: ['Service Assurance Lumio', 'TSA 10041', '99000 Exempleville Cedex'],
    openingHours,
  },
  {
    id: 'cnt_acces',
    role: 'assistance',
    name: 'Assistance de votre espace client',
    topics: ['access', 'sign-in'],
    phone: '+33199000042',
    phoneCost,
    relayUrl,
    email: 'espace-client@lumio.example',
    openingHours,
  },
  {
    id: 'cnt_reclamations',
    role: 'complaints',
    name: 'Service Réclamations Lumio',
    topics: ['complaint', 'contest'],
    email: 'reclamations@lumio.example',
    address: ['Lumio Assurances Vie', 'Service Réclamations', 'TSA 10043', '99000 Exempleville Cedex'],
    openingHours: [],
  },
  handler('cnt_sophie_arnaud', 'Sophie Arnaud', '+33199000051'),
  handler('cnt_karim_delorme', 'Karim Delorme', '+33199000052'),
];

export const lumioHelpTopics: Seed['helpTopics'] = [
  {
    contexts: ['deposit'],
    id: 'hlp_photo',
    title: 'Je photographie un justificatif',
    html: "<p>Une photo nette suffit, si <strong>les quatre bords de la page</strong> se voient.</p><ol><li>Je pose la page à plat, près d'une fenêtre.</li><li>Je tiens le téléphone bien au-dessus, sans ombre.</li><li>Je vérifie que les dates et le cachet se lisent.</li></ol><p>Formats acceptés : PDF, JPEG, PNG et HEIC, jusqu'à 50 Mo par fichier.</p>",
  },
  {
    contexts: ['deposit'],
    id: 'hlp_releve',
    title: "Je trouve mon relevé d'indemnités journalières",
    html: '<ol><li>Je me connecte à mon compte ameli.</li><li>J\'ouvre la rubrique <em>« Mes paiements »</em>.</li><li>Je télécharge le relevé du mois demandé.</li><li>Je le joins ici, sans le modifier.</li></ol><p>Besoin d\'aide ? <a href="tel:+33199000041">Appelez le Service Assurance</a>.</p>',
  },
  {
    contexts: ['sign-in'],
    id: 'hlp_identifiant',
    title: 'Je retrouve mon identifiant',
    html: "<p>Votre identifiant est un numéro à huit chiffres. Il figure :</p><ul><li>en haut à droite de vos relevés de crédit ;</li><li>dans l'e-mail de bienvenue ;</li><li>sur chaque lettre du Service Assurance.</li></ul><p>Les espaces ne comptent pas.</p>",
  },
  {
    contexts: ['sign-in'],
    id: 'hlp_gestionnaire',
    title: "J'utilise un gestionnaire de mots de passe",
    html: '<p>Vous pouvez coller votre mot de passe, ou laisser votre gestionnaire le remplir. Nous ne vous le demandons <strong>jamais</strong> par téléphone, par SMS ou par e-mail.</p>',
  },
  {
    contexts: ['extension'],
    id: 'hlp_prolongation',
    title: 'Je prolonge mon indemnisation',
    html: "<ol><li>J'indique le premier et le dernier jour de mon nouvel arrêt.</li><li>J'ajoute une période pour chaque avis d'arrêt.</li><li>Si j'ai repris le travail, j'indique le jour de ma reprise.</li><li>Je vérifie, puis j'envoie ma demande.</li></ol><p>Une période déjà prise en charge ne se déclare pas une seconde fois.</p>",
  },
  {
    contexts: ['case'],
    id: 'hlp_dossier',
    title: 'Je suis mon dossier',
    html: '<h2>Qui fait quoi ?</h2><table><thead><tr><th>Étape</th><th>À qui le tour</th></tr></thead><tbody><tr><td>Justificatifs</td><td>À vous</td></tr><tr><td>Étude</td><td>À nous, 14 jours en général</td></tr><tr><td>Décision</td><td>À nous</td></tr></tbody></table><p>Une déclaration vaut pour tous vos crédits assurés.</p>',
  },
  {
    contexts: ['decision'],
    id: 'hlp_contester',
    title: 'Je conteste une décision',
    html: '<ol><li>Je lis la lettre, et la clause qu\'elle cite.</li><li>J\'écris au Service Réclamations avant la date indiquée, avec le numéro de mon dossier.</li><li>Je joins ce qui appuie ma demande.</li></ol><p>Sans réponse qui me satisfasse, je peux saisir le médiateur : <a href="https://mediation.example/">mediation.example</a>.</p>',
  },
];
