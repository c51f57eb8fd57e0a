import { accountStates, attestationStates, callbackStates, caseStates, changeStates, claimStates, statementStates } from './words.js';

/** Why something was not done, in sentences: for the whole, and by field (JSON pointer). */
export interface Trouble {
  readonly sentence: string;
  readonly fields: Readonly<Record<string, string>>;
}
interface Problem {
  readonly code?: string;
  readonly detail?: string;
  readonly reasonCode?: string;
  readonly errors?: readonly { readonly pointer: string; readonly code: string }[];
}

const plain = (sentence: string): Trouble => ({ sentence, fields: {} });

export const unreachable = plain('Le serveur de démonstration ne répond pas. Votre saisie est gardée\u00a0: recommencez dans un instant.');

const long = 'Ce texte est trop long\u00a0: raccourcissez-le.';
const byPointer: readonly (readonly [pointer: RegExp, code: RegExp, sentence: string])[] = [
  [/^#\/(label|title|text|help|example)$|\/(text|clause)$/, /^too_big$/, long],
  [/^#\/label$/, /./, 'Indiquez le document que vous attendez.'],
  [/^#\/title$/, /./, 'Indiquez l’objet du courrier.'],
  [/^#\/text$/, /./, 'Écrivez le texte du courrier.'],
  [/^#\/reasons\/\d+\/text$/, /./, 'Expliquez ce motif en une phrase.'],
  [/^#\/reasons$/, /./, 'Donnez au moins un motif\u00a0: la personne doit savoir pourquoi.'],
  [/^#\/amount$/, /^not_paid$/, 'Une demande refusée n’a pas de montant.'],
  [/^#\/amount/, /./, 'Saisissez un montant en euros, par exemple 1\u202f250,50.'],
  [/^#\/(period|refusedPeriod)/, /./, 'Indiquez un premier et un dernier jour, dans cet ordre.'],
  [/^#\/reason$/, /./, 'Expliquez le refus en une phrase\u00a0: la personne doit savoir pourquoi.'],
  [/^#\/time$/, /./, 'Saisissez une heure, par exemple 14:30.'],
  [/^#\/assessed/, /./, 'Saisissez un montant en euros, plus élevé que la franchise, par exemple 1\u202f250,50.'],
  [/^#\/dueDate$/, /^nothing_due$/, 'Aucune échéance n’est à payer ce jour-là.'],
  [/./, /^date_in_past$/, 'Choisissez un jour à partir d’aujourd’hui.'],
  [/^#\/(deadline|contestUntil|dueDate|closesAt|day|validUntil)$/, /./, 'Saisissez une date complète, par exemple 04/12/2026.'],
  [/^#\/outcome$/, /./, 'Choisissez une décision.'],
  [/^#\/(code|reasonCode)$/, /./, 'Choisissez un motif.'],
];
const fieldSentence = (pointer: string, code: string) =>
  byPointer.find(([where, what]) => where.test(pointer) && what.test(code))?.[2] ?? 'Vérifiez cette information.';

const conflicts: Record<string, string> = {
  documents_lacking: 'Il manque encore des justificatifs\u00a0: l’étude ne peut pas commencer.',
  nothing_due: 'Aucune échéance n’est à payer pour le moment.',
  no_offer: 'Aucune proposition n’attend de réponse.',
  case_refused: 'La demande a été refusée\u00a0: rien n’est à payer.',
};

/** What a thing is called in a reason: `claim_study`. */
const states: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  case: caseStates,
  account: accountStates,
  claim: claimStates,
  callback: callbackStates,
  change_request: changeStates,
  attestation: attestationStates,
  base_statement: statementStates,
};

function conflict(reasonCode = ''): string | undefined {
  const thing = Object.keys(states).find((name) => reasonCode.startsWith(`${name}_`));
  const word = thing && states[thing]?.[reasonCode.slice(thing.length + 1)];
  return conflicts[reasonCode] ?? (word && `Cette action n’est plus possible\u00a0: l’état est maintenant «\u00a0${word}\u00a0».`);
}

/** What the server answered, as a person reads it. */
export function troubleOf({ code, detail, reasonCode, errors = [] }: Problem): Trouble {
  if (code === 'state-conflict')
    return plain(conflict(reasonCode) ?? 'Cette action n’est plus possible\u00a0: la situation a changé entre-temps.');
  if (errors.length > 0)
    return {
      sentence: errors.length > 1 ? `${errors.length} informations sont à corriger.` : 'Une information est à corriger.',
      fields: Object.fromEntries(errors.map((one) => [one.pointer, fieldSentence(one.pointer, one.code)])),
    };
  return plain(detail ?? unreachable.sentence);
}

/** Whatever was thrown. */
export const asTrouble = (thrown: unknown): Trouble =>
  typeof thrown === 'object' && thrown !== null && 'sentence' in thrown ? (thrown as Trouble) : unreachable;
