import { catalogue } from '../kit/labels.js';

const fr = {
  title: 'Déclarer un sinistre',
  preparation: 'Avant de commencer, réunissez si possible',
  preparationNote: 'Rien de cela n’est indispensable pour déclarer\u00a0: vous pourrez compléter plus tard.',
  kept: 'Vos réponses sont enregistrées au fur et à mesure. Vous pouvez vous arrêter et reprendre sur un autre appareil.',
  contract: 'Sur quel contrat\u202f?',
  contractMissing: 'Choisissez le contrat concerné.',
  begin: 'Commencer la déclaration',
  resumeTitle: 'Une déclaration est déjà commencée',
  resumeText: (p: { contract: string; name: string; date: string; until: string }) =>
    `Contrat ${p.contract}, commencée par ${p.name}, modifiée le ${p.date}. Gardée jusqu’au ${p.until}.`,
  resume: 'Reprendre la déclaration',
  resumeOf: (p: { contract: string; date: string }) => `Reprendre la déclaration sur le contrat ${p.contract}, modifiée le ${p.date}`,
  step: (p: { at: number; of: number; title: string }) => `Étape ${p.at} sur ${p.of}\u00a0: ${p.title}`,
  nextStep: (p: { title: string }) => `Étape suivante\u00a0: ${p.title}`,
  steps: 'Étapes de la déclaration',
  done: 'terminée',
  current: 'en cours',
  upcoming: 'à venir',
  question: (p: { at: number; of: number }) => `Question ${p.at} sur ${p.of}`,
  saved: (p: { time: string }) => `Enregistré à ${p.time}`,
  saving: 'Enregistrement…',
  savingFailed: 'Vos dernières réponses ne sont pas encore enregistrées. Elles restent sur cette page\u202f; un nouvel essai suit.',
  gone: 'Cette déclaration n’est plus conservée. Vos réponses restent affichées ici\u202f; commencez une nouvelle déclaration pour les envoyer.',
  restart: 'Commencer une nouvelle déclaration',
  conflictTitle: 'Ces réponses ont aussi changé ailleurs',
  conflictText: (p: { list: string }) => `Dans un autre onglet ou par un collègue\u00a0: ${p.list}. Choisissez ce qu’il faut garder.`,
  keepMine: 'Garder ce que j’ai saisi ici',
  takeTheirs: 'Prendre les autres réponses',
  back: 'Précédent',
  forward: 'Continuer',
  toRecap: 'Relire ma déclaration',
  mistakes: (p: { count: number }) => (p.count > 1 ? `Il y a ${p.count} réponses à revoir` : 'Il y a une réponse à revoir'),
  mistake: (p: { label: string; text: string }) => `${p.label}\u00a0: ${p.text}`,
  appeared: (p: { label: string; count: number }) =>
    p.count > 1 ? `${p.count} questions ont été ajoutées, la première\u00a0: ${p.label}` : `Une question a été ajoutée\u00a0: ${p.label}`,
  disappeared: 'Des questions ne se posent plus. Leurs réponses ne seront pas envoyées.',
  late: (p: { date: string }) =>
    `Un sinistre se déclare en principe avant le ${p.date}. Vous pouvez déclarer quand même\u00a0: dites-nous ce qui vous a retardé.`,
  discard: 'Abandonner cette déclaration',
  discardAsk: 'Vos réponses et vos fichiers seront supprimés.',
  discardSure: 'Supprimer la déclaration',
  discardNot: 'Continuer la déclaration',
  discarded: 'La déclaration est supprimée.',
};
export type DeclarationWords = typeof fr;

export const declarationLabels = catalogue('declaration', fr, {
  en: () => import('./declaration.labels.en.js'),
  de: () => import('./declaration.labels.de.js'),
  it: () => import('./declaration.labels.it.js'),
});
