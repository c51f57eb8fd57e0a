/** Status, title and sentence of every refusal. Sentences are safe for the customer and tell nobody's data. */
import { typeset } from '../world/typeset.js';

const say = (status: number, fr: readonly [string, string], en: readonly [string, string]) => ({
  status,
  fr: [typeset(fr[0]), typeset(fr[1])] as const,
  en,
});

export const problemTexts = {
  'bad-request': say(400, ['Demande incomprise', "La demande n'a pas pu être lue."], ['Bad request', 'The request could not be read.']),
  'idempotency-key-missing': say(
    400,
    ['Clé manquante', "L'en-tête Idempotency-Key est attendu."],
    ['Key missing', 'The Idempotency-Key header is expected.'],
  ),
  unauthenticated: say(401, ['Connexion nécessaire', 'Connectez-vous pour continuer.'], ['Sign-in needed', 'Sign in to go on.']),
  'invalid-credentials': say(
    401,
    ['Connexion refusée', "L'identifiant ou le mot de passe est incorrect."],
    ['Sign-in refused', 'The identifier or the password is wrong.'],
  ),
  'step-up-required': say(
    401,
    ['Vérification en deux étapes', 'Cette opération demande un code de vérification.'],
    ['Two-step verification', 'This operation asks for a verification code.'],
  ),
  'session-expired': say(401, ['Accès à renouveler', 'Votre accès doit être renouvelé.'], ['Access ended', 'Your access must be renewed.']),
  'permission-missing': say(403, ['Accès refusé', "Vous n'avez pas accès à cette opération."], ['Not allowed', 'You may not do this.']),
  'account-locked': say(403, ['Compte bloqué', "L'accès à ce compte est bloqué."], ['Account locked', 'Access to this account is locked.']),
  'account-not-activated': say(
    403,
    ['Compte à activer', "Ce compte n'est pas encore activé."],
    ['Account not activated', 'This account is not activated yet.'],
  ),
  'not-found': say(
    404,
    ['Introuvable', "Cet élément n'existe pas, ou n'est pas à vous."],
    ['Not found', 'There is no such thing, or it is not yours.'],
  ),
  'state-conflict': say(
    409,
    ['Opération impossible', "L'état du dossier ne permet pas cette opération."],
    ['Not possible now', 'Its state does not allow this.'],
  ),
  'requirement-closed': say(
    409,
    ['Justificatif fermé', "Ce justificatif n'est plus attendu."],
    ['Document closed', 'This document is no longer expected.'],
  ),
  'upload-not-ready': say(
    409,
    ['Fichier pas encore prêt', 'Le fichier est encore en cours de contrôle.'],
    ['File not ready', 'The file is still being checked.'],
  ),
  'request-in-progress': say(
    409,
    ['Demande en cours', 'La même demande est déjà en cours.'],
    ['In progress', 'The same request is already running.'],
  ),
  'assisted-only': say(
    409,
    ['Contactez-nous', 'Votre identifiant ne peut pas être envoyé en ligne : contactez-nous.'],
    ['Contact us', 'Your identifier cannot be sent online: contact us.'],
  ),
  'upload-expired': say(
    410,
    ['Envoi expiré', 'Cet envoi a expiré : recommencez avec le même fichier.'],
    ['Upload expired', 'This upload has expired: send the file again.'],
  ),
  'token-expired': say(
    410,
    ['Lien plus valable', "Ce lien a déjà servi ou n'est plus valable : demandez-en un nouveau."],
    ['Link no longer valid', 'This link has been used or is no longer valid: ask for a new one.'],
  ),
  'code-expired': say(
    410,
    ['Code expiré', "Ce code n'est plus valable : demandez-en un nouveau."],
    ['Code expired', 'This code is no longer valid: ask for a new one.'],
  ),
  'precondition-failed': say(
    412,
    ['Version non acceptée', "La version annoncée n'est pas celle attendue."],
    ['Version refused', 'The version announced is not the one expected.'],
  ),
  'payload-too-large': say(
    413,
    ['Envoi trop lourd', 'Le fichier ou la demande dépasse la taille permise.'],
    ['Too large', 'The file or request is larger than allowed.'],
  ),
  'unsupported-media-type': say(415, ['Format refusé', "Ce format n'est pas accepté."], ['Format refused', 'This format is not accepted.']),
  'validation-failed': say(
    422,
    ['Données à corriger', 'Certaines informations sont à corriger.'],
    ['Please correct', 'Some of what was given needs correcting.'],
  ),
  'idempotency-key-reused': say(
    422,
    ['Clé déjà utilisée', 'Cette clé a déjà servi à une autre demande.'],
    ['Key reused', 'This key has served another request.'],
  ),
  'too-many-files': say(
    422,
    ['Trop de fichiers', 'Le nombre de fichiers permis est dépassé.'],
    ['Too many files', 'There are more files than allowed.'],
  ),
  'duplicate-file': say(
    422,
    ['Fichier en double', 'Ce fichier a déjà été transmis.'],
    ['Duplicate file', 'This file has been given already.'],
  ),
  'file-infected': say(
    422,
    ['Fichier dangereux', 'Un virus a été trouvé dans ce fichier.'],
    ['Infected file', 'A virus was found in this file.'],
  ),
  'period-overlap': say(
    422,
    ['Période déjà déclarée', 'Une période recouvre des jours déjà déclarés ou déjà pris en charge.'],
    ['Period declared already', 'A period holds days that are declared or paid for already.'],
  ),
  'period-future': say(
    422,
    ['Période à venir', "Une période ne peut pas commencer après aujourd'hui."],
    ['Period to come', 'A period cannot begin after today.'],
  ),
  'password-policy': say(
    422,
    ['Mot de passe à compléter', 'Ce mot de passe ne remplit pas toutes les conditions.'],
    ['Password to complete', 'This password does not meet all the conditions.'],
  ),
  'code-invalid': say(422, ['Code incorrect', 'Ce code ne correspond pas.'], ['Wrong code', 'This code does not match.']),
  'challenge-locked': say(
    423,
    ["Trop d'essais", 'Ce code ne peut plus être essayé : recommencez depuis le début.'],
    ['Too many tries', 'This code cannot be tried any more: start again.'],
  ),
  'precondition-required': say(
    428,
    ['Version attendue', "L'en-tête If-Match est attendu."],
    ['Version needed', 'The If-Match header is expected.'],
  ),
  'rate-limited': say(
    429,
    ['Trop de demandes', 'Patientez un instant avant de recommencer.'],
    ['Too many requests', 'Wait a moment before trying again.'],
  ),
  quarantined: say(
    451,
    ['Document retenu', "Ce document est retenu le temps d'un contrôle."],
    ['Withheld', 'This document is withheld for a check.'],
  ),
  internal: say(
    500,
    ['Erreur interne', "Une erreur s'est produite de notre côté."],
    ['Internal error', 'Something went wrong on our side.'],
  ),
  'upstream-unavailable': say(
    502,
    ['Service indisponible', 'Un service dont nous dépendons ne répond pas.'],
    ['Unavailable', 'A service we depend on does not answer.'],
  ),
  maintenance: say(503, ['Maintenance', 'Le service est en maintenance.'], ['Maintenance', 'The service is being maintained.']),
} as const;
