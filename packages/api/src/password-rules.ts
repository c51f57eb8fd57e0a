/**
 * The insurer's password rules (CNIL 2022-100), judged alike where a password is typed and where it is kept: the page tells a person as they
 * type, the insurer decides. Nothing here asks or keeps anything.
 */
import type { PasswordPolicy } from './resources/password-policy.schema.js';

/** A rule that does not hold; the words of a `password-policy` refusal's `missing`. */
export type PasswordFault = 'length' | 'uppercase' | 'lowercase' | 'digit' | 'symbol' | 'common' | 'own_name';

/** What is asked of everybody whose insurer does not say otherwise. */
export const usualPolicy: PasswordPolicy = {
  minLength: 12,
  minClasses: 4,
  minWords: 7,
  alternatives: [{ minLength: 14, minClasses: 3 }],
};

const classes = { uppercase: /\p{Lu}/u, lowercase: /\p{Ll}/u, digit: /\p{Nd}/u, symbol: /[^\p{L}\p{N}]/u } as const;

/** How many characters a person would count. */
export const lengthOf = (password: string): number => [...password].length;
/** Words of a phrase: two letters or more, each counted once. */
export const wordsOf = (password: string): number =>
  new Set(
    password
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 1),
  ).size;

/** Letters as they sound: accents, capitals, figures that stand for letters and everything that is no letter are gone. */
export const bare = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[@4]/g, 'a')
    .replace(/[3€]/g, 'e')
    .replace(/[1!|]/g, 'i')
    .replace(/0/g, 'o')
    .replace(/[5$]/g, 's')
    .replace(/7/g, 't')
    .replace(/[^a-z]/g, '');
const letters = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

const meets = (password: string, held: number, { minLength, minClasses }: { minLength: number; minClasses: number }) =>
  lengthOf(password) >= minLength && held >= minClasses;

/** Rules of make-up that do not hold; none once the password meets the usual rule, one of its alternatives, or is a phrase. */
function makeUpFaults(password: string, policy: PasswordPolicy): PasswordFault[] {
  const lacking = (Object.keys(classes) as (keyof typeof classes)[]).filter((name) => !classes[name].test(password));
  const held = 4 - lacking.length;
  const enough = [policy, ...(policy.alternatives ?? [])].some((rule) => meets(password, held, rule));
  if (enough || (policy.minWords !== undefined && wordsOf(password) >= policy.minWords)) return [];
  return [...(lengthOf(password) < policy.minLength ? (['length'] as const) : []), ...(held < policy.minClasses ? lacking : [])];
}

/** A name, an identifier, or a part of them, of three characters or more. */
function holdsName(password: string, names: readonly string[]): boolean {
  const seen = [letters(password), bare(password)];
  const digits = password.replace(/\D/g, '');
  return names
    .flatMap((name) => name.split(/[\s\-'’.@]+/u))
    .some((part) => {
      const word = letters(part);
      return (word.length >= 3 && seen.some((text) => text.includes(word))) || (/^\d{5,}$/.test(part) && digits.includes(part));
    });
}

export interface AboutPassword {
  /** The person's name and identifier, which the password may not hold. */
  readonly names?: readonly string[] | undefined;
  /** Whether it is one that everybody tries first; fetched apart, because the list weighs. */
  readonly isCommon?: ((password: string) => boolean) | undefined;
}

/** Every rule that a password breaks, in the order that a person reads them; none when it will do. */
export const passwordFaults = (password: string, policy: PasswordPolicy, { names = [], isCommon }: AboutPassword = {}): PasswordFault[] => [
  ...makeUpFaults(password, policy),
  ...(isCommon?.(password) ? (['common'] as const) : []),
  ...(holdsName(password, names) ? (['own_name'] as const) : []),
];
