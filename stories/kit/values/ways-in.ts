import { now, tenant } from '../../../test/elements/kit/answers.ts';
import type { DrawnValue, Saying } from './drawn-value.ts';

/** The insurer's minute from now. */
const later = (seconds: number) => new Date(Date.parse(now) + seconds * 1000).toISOString();
const challenge = {
  id: 'chl_1',
  purpose: 'login',
  maskedTarget: '•• 12',
  codeLength: 6,
  attemptsLeft: 5,
  resendAfter: later(30),
  expiresAt: later(300),
} as const;

/** Somebody types an identifier and a password into the form, and sends it. */
async function signIn(element: HTMLElement): Promise<void> {
  const inputs = () => [...element.querySelectorAll('input')];
  while (inputs().length < 2) await new Promise(requestAnimationFrame);
  for (const input of inputs()) input.value = '28000451';
  element.querySelector('form')!.requestSubmit();
}

export const waysIn: readonly DrawnValue[] = [
  {
    of: 'TenantConfig.identifierKinds',
    tag: 'avenant-login-form',
    attributes: {},
    answered: (insurer, identifierKinds) => insurer.on('tenant.config', () => tenant({ identifierKinds: [...identifierKinds] })),
    says: (value): Saying => {
      const keys: Record<string, Saying> = { customer_number: 'login-form.customerNumber', email: 'login-form.email' };
      return keys[value] ?? 'login-form.identifier';
    },
  },
];

export const secondStep: readonly DrawnValue[] = [
  {
    of: 'Challenge.method',
    tag: 'avenant-login-form',
    attributes: { 'identifier-kinds': 'customer_number' },
    answered: (insurer, [method]) =>
      insurer.on('session.signIn', () => ({ state: 'mfa_required' as const, challenge: { ...challenge, method: method! } })),
    says: (value): Saying => {
      const keys: Record<string, Saying> = { sms: 'second-step.sentSms', email: 'second-step.sentEmail', totp: 'second-step.asked' };
      return keys[value] ?? 'second-step.enter';
    },
    act: signIn,
  },
];
