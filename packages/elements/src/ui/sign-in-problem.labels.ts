import { catalogue } from '../kit/labels.js';

const fr = {
  refused: 'L’identifiant ou le mot de passe ne correspond pas. Vérifiez votre saisie.',
  locked: (p: { time: string }) => `Pour votre sécurité, l’accès est bloqué jusqu’à ${p.time}. Réessayez ensuite.`,
  lockedOpen: 'Pour votre sécurité, l’accès à cet espace est bloqué. Contactez-nous pour le rouvrir.',
  notActivated: 'Votre espace n’est pas encore activé. Suivez le lien reçu par e-mail pour l’activer.',
  contact: (p: { name: string; phone: string }) => `Besoin d’aide\u202f? ${p.name}, ${p.phone}`,
  unconnected: 'Ce formulaire n’est relié à aucun service pour le moment.',
};
export type SignInProblemWords = typeof fr;

export const signInProblemLabels = catalogue('sign-in-problem', fr, {
  en: () => import('./sign-in-problem.labels.en.js'),
  de: () => import('./sign-in-problem.labels.de.js'),
  it: () => import('./sign-in-problem.labels.it.js'),
});
