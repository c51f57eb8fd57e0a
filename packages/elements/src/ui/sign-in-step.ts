import type { AvenantError, Challenge } from '@avenant/api';
import type { AvenantElement } from '../kit/element.js';
import { SecondStep } from './second-step.js';

/** The second step of a sign-in. Who goes back finds their identifier where they typed it; the password is typed anew. */
export class SignInStep extends SecondStep {
  /** Says so first, by the event of this name. */
  constructor(host: AvenantElement, event: string, challenge: Challenge, passed: () => unknown, restart: (error?: AvenantError) => void) {
    const typed = [...host.querySelectorAll('input')].filter(({ autocomplete }) => autocomplete !== 'current-password');
    const values = typed.map(({ name, value }) => ({ name, value }));
    const again = async (error?: AvenantError) => {
      restart(error);
      host.requestUpdate();
      await host.updateComplete;
      const inputs = [...host.querySelectorAll('input')];
      for (const { name, value } of values) for (const input of inputs) if (input.name === name) input.value = value;
      if (!error) inputs.find(({ value }) => value === '')?.focus();
    };
    super(host, challenge, {
      verify: (api, attempt) => api.challenges.verifySignIn(attempt),
      passed,
      titled: true,
      locked: again,
      back: () => again(),
    });
    const { id: challengeId, method } = challenge;
    host.dispatchEvent(new CustomEvent(event, { detail: { challengeId, method }, bubbles: true, composed: true }));
  }
}
