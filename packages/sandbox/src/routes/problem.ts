import { AvenantError, type ErrorCode } from '@avenant/api';
import { Refusal } from '../world/refusal.js';
import type { Context } from './context.js';
import { problemTexts } from './problem-texts.js';

type Spoken = keyof typeof problemTexts;
const isSpoken = (code: ErrorCode): code is Spoken => Object.hasOwn(problemTexts, code);

export const statusOf = (code: ErrorCode): number => (isSpoken(code) ? problemTexts[code].status : 500);
/** The code that a bare status stands for. */
export const codeOf = (status: number): ErrorCode =>
  status === 503
    ? 'maintenance'
    : ((Object.keys(problemTexts) as Spoken[]).find((code) => problemTexts[code].status === status) ?? 'internal');

/** RFC 9470. */
const stepUp = 'Session realm="avenant", error="insufficient_user_authentication", acr_values="aal2", max_age=300';

/** A refusal as a problem (RFC 9457): a code for programs, a sentence for people in their language, nothing of what was asked. */
export function problem(c: Context, { code, details }: Refusal): Response {
  const spoken = isSpoken(code) ? code : 'internal';
  const { status: usual, ...texts } = problemTexts[spoken];
  const { status = usual, retryAfter, ...told } = details;
  const language = /^\s*(en|de|it)\b/i.exec(c.req.header('accept-language') ?? '') ? 'en' : 'fr';
  const [title, detail] = texts[language];
  if (retryAfter !== undefined) c.header('Retry-After', String(retryAfter));
  if (status === 401) c.header('WWW-Authenticate', code === 'step-up-required' ? stepUp : 'Session realm="avenant"');
  return c.body(
    JSON.stringify({
      type: `/problems/${spoken}`,
      title,
      status,
      detail,
      instance: new URL(c.req.url).pathname,
      code: spoken,
      requestId: c.get('requestId'),
      retryable: new AvenantError(spoken, '').retryable,
      ...told,
    }),
    status as 400,
    { 'Content-Type': 'application/problem+json', 'Content-Language': language },
  );
}
