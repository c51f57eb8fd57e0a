import { catalogue } from '../kit/labels.js';

const fr = {
  title: 'Vérifier une attestation',
  intro: 'Saisissez le code imprimé sur l’attestation, sous le QR code. Vous n’avez pas besoin de compte.',
  code: 'Code de vérification',
  hint: 'Par exemple BAT-7K3M-Q9XP-2D4H',
  missing: 'Indiquez le code de vérification.',
  check: 'Vérifier le code',
  checking: 'Vérification en cours…',
  valid: 'Cette attestation est valable',
  validText: 'Comparez ce qui suit avec le document que l’on vous a montré\u00a0: tout doit être identique.',
  expired: 'Cette attestation n’est plus valable',
  expiredText: 'Elle a été établie par l’assureur, mais sa période est passée ou une autre l’a remplacée. Demandez la plus récente.',
  revoked: 'Cette attestation a été annulée',
  revokedText:
    'L’assureur l’a annulée\u00a0: elle ne prouve plus rien. Demandez une attestation valable à la personne qui vous l’a remise.',
  unknownCode: 'Ce code ne correspond à aucune attestation',
  unknownCodeText:
    'Vérifiez chaque caractère du code, puis recommencez. S’il est exact, ne vous fiez pas au document et contactez l’assureur.',
  checkedAt: (p: { date: string; time: string; insurer: string }) => `Vérifié le ${p.date} à ${p.time} auprès de ${p.insurer}.`,
};
export type AttestationCheckWords = typeof fr;

export const attestationCheckLabels = catalogue('attestation-check', fr, {
  en: () => import('./attestation-check.labels.en.js'),
  de: () => import('./attestation-check.labels.de.js'),
  it: () => import('./attestation-check.labels.it.js'),
});
