import { type AvenantError, type Challenge, type InsurerApi, type Session, asAvenantError } from '@avenant/api';

/** What a person typed; `birthDate` as typed, day first. */
export interface Typed {
  readonly identifier: string;
  readonly password: string;
  readonly birthDate?: string | undefined;
}

export type MissingField = 'identifier' | 'password' | 'birthDate';

export type SignInOutcome =
  | { readonly kind: 'signed-in'; readonly session: Session }
  | { readonly kind: 'mfa-required'; readonly challenge: Challenge }
  | { readonly kind: 'failed'; readonly error: AvenantError };

/** `12/04/1985`, `12.4.1985` or `12 04 1985` → `1985-04-12`; nothing when it is no calendar day. */
export function calendarDay(typed: string): string | undefined {
  const [, day = '', month = '', year = ''] = /^\s*(\d{1,2})\D+(\d{1,2})\D+(\d{4})\s*$/.exec(typed) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${iso}T00:00:00Z`);
  return year && at.toJSON()?.startsWith(iso) ? iso : undefined;
}

/** The fields that still need something, in the order of the form. */
export const missingIn = (typed: Typed): MissingField[] =>
  [
    typed.identifier.trim() === '' && ('identifier' as const),
    typed.password === '' && ('password' as const),
    typed.birthDate !== undefined && !calendarDay(typed.birthDate) && ('birthDate' as const),
  ].filter((field) => field !== false);

/** Asks the insurer to let a person in. Never throws: every way it can end is an outcome. */
export async function signIn(api: InsurerApi, typed: Typed): Promise<SignInOutcome> {
  const birthDate = typed.birthDate === undefined ? undefined : calendarDay(typed.birthDate);
  try {
    const answer = await api.session.signIn({
      identifier: typed.identifier.trim(),
      password: typed.password,
      ...(birthDate ? { birthDate } : {}),
    });
    return answer.state === 'authenticated'
      ? { kind: 'signed-in', session: answer }
      : { kind: 'mfa-required', challenge: answer.challenge };
  } catch (error) {
    return { kind: 'failed', error: asAvenantError(error, 'session.signIn') };
  }
}
