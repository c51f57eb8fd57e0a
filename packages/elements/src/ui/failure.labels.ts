import type { ErrorCode } from '@avenant/api';
import { catalogue } from '../kit/labels.js';

/** One sentence a code: what happened, and how to mend it. A new code does not compile without its French. */
const fr: Record<ErrorCode, string> = {
  'bad-request': 'Cette demande n’a pas pu être lue. Actualisez la page, puis recommencez.',
  'idempotency-key-missing': 'Cette demande est incomplète. Actualisez la page, puis recommencez.',
  unauthenticated: 'Votre session est terminée. Reconnectez-vous pour continuer\u00a0: rien n’est perdu.',
  'invalid-credentials': 'L’identifiant ou le mot de passe ne correspond pas. Vérifiez votre saisie.',
  'session-expired': 'Votre session est terminée. Reconnectez-vous pour continuer\u00a0: rien n’est perdu.',
  'step-up-required': 'Cette opération demande une vérification supplémentaire. Confirmez votre identité, puis recommencez.',
  'permission-missing': 'Vous n’avez pas accès à cette rubrique. Demandez l’accès à la personne qui gère votre espace.',
  'account-locked': 'Pour votre sécurité, l’accès est bloqué. Réessayez plus tard ou contactez-nous.',
  'account-not-activated': 'Votre espace n’est pas encore activé. Suivez le lien reçu par e-mail pour l’activer.',
  'not-found': 'Cet élément est introuvable. Il a peut-être été retiré\u00a0: revenez à la page précédente.',
  'state-conflict': 'Ces informations ont changé depuis l’ouverture de la page. Relisez-les, puis recommencez.',
  'requirement-closed': 'Ce justificatif n’est plus attendu. Actualisez la page pour voir où en est votre dossier.',
  'upload-not-ready': 'Un fichier est encore en cours de vérification. Réessayez dans quelques secondes.',
  'request-in-progress': 'Votre demande est déjà en cours de traitement. Patientez quelques secondes.',
  'upload-expired': 'Ce fichier a attendu trop longtemps. Ajoutez-le de nouveau.',
  'precondition-failed': 'Ces informations ont changé depuis l’ouverture de la page. Relisez-les, puis recommencez.',
  'payload-too-large': 'Ce fichier est trop volumineux. Réduisez-le ou envoyez-le en plusieurs parties.',
  'unsupported-media-type': 'Ce format de fichier n’est pas accepté. Joignez-le dans un des formats indiqués.',
  'validation-failed': 'Certaines informations sont à corriger. Vérifiez votre saisie, puis recommencez.',
  'idempotency-key-reused': 'Cette demande a déjà été envoyée avec un autre contenu. Actualisez la page avant de recommencer.',
  'too-many-files': 'Il y a trop de fichiers pour ce justificatif. Retirez-en, puis recommencez.',
  'duplicate-file': 'Ce fichier est déjà joint. Retirez le double, puis recommencez.',
  'file-infected': 'Ce fichier a été bloqué par notre contrôle de sécurité. Joignez une autre version.',
  'challenge-locked': 'Trop d’essais avec ce code. Demandez-en un nouveau ou contactez-nous.',
  'token-expired': 'Ce lien n’est plus valable. Demandez-en un nouveau.',
  'code-expired': 'Ce code a expiré. Demandez-en un nouveau.',
  'assisted-only': 'Votre identifiant ne peut pas être envoyé en ligne. Contactez-nous\u00a0: nous le retrouverons avec vous.',
  'password-policy': 'Ce mot de passe ne remplit pas toutes les conditions. Complétez-le, puis recommencez.',
  'code-invalid': 'Ce code ne correspond pas. Vérifiez-le, puis réessayez.',
  'period-overlap': 'Deux périodes se chevauchent, ou sont déjà déclarées. Corrigez les dates, puis recommencez.',
  'period-future': 'Une période commence après aujourd’hui. Corrigez les dates, puis recommencez.',
  'precondition-required': 'Cette demande est incomplète. Actualisez la page, puis recommencez.',
  'rate-limited': 'Trop de demandes en peu de temps. Patientez un instant, puis réessayez.',
  quarantined: 'Ce document est retenu par notre contrôle de sécurité. Contactez-nous pour l’obtenir.',
  internal: 'Le service a rencontré un problème. Réessayez dans quelques minutes.',
  'upstream-unavailable': 'Le service ne répond pas. Réessayez dans quelques minutes.',
  maintenance: 'Le service est en maintenance. Réessayez un peu plus tard.',
  offline: 'Vous êtes hors ligne. Gardez cette page ouverte\u00a0: rien n’est perdu.',
  network: 'Le service ne répond pas. Vérifiez votre connexion, puis réessayez.',
  timeout: 'Le service met trop de temps à répondre. Réessayez dans quelques minutes.',
  'invalid-answer': 'Le service a donné une réponse illisible. Réessayez dans quelques minutes.',
  unknown: 'Une erreur inattendue s’est produite. Réessayez dans quelques minutes.',
};

export type FailureWords = typeof fr;

export const failureLabels = catalogue('failure', fr, {
  en: () => import('./failure.labels.en.js'),
  de: () => import('./failure.labels.de.js'),
  it: () => import('./failure.labels.it.js'),
});
