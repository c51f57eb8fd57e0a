import type { FirstAccess, PasswordReset } from '@avenant/elements';
import { tenant } from './answers.ts';
import { StubInsurer } from './insurer.ts';
import { mount } from './stage.ts';
import { write } from './hand.ts';
import { findField } from './roles.ts';

export const link = { purpose: 'password_reset' as const, displayName: 'Camille Orsini', usernameMasked: '28••••51' };
/** Meets the usual policy, and nobody tries it first. */
export const good = 'Velours-Cobalt-48-nuage';

/** An insurer that sends links, and lets passwords be chosen by them. */
export const sending = (): StubInsurer =>
  new StubInsurer()
    .on('tenant.config', () => tenant())
    .on('access.requestReset', () => ({ validFor: 'PT30M' }))
    .on('access.requestActivation', () => ({ validFor: 'PT48H' }))
    .on('access.recoverIdentifier', () => ({ validFor: 'PT48H' }))
    .on('access.link', () => link)
    .on('access.choosePassword', () => undefined);

type WayIn = FirstAccess | PasswordReset;
/** With the link of an e-mail, at the field of the new password. */
export async function atChoice<E extends WayIn>(element: Parameters<typeof mount<E>>[0], insurer = sending()) {
  const made = mount(element, { token: 'secret', signInHref: '/connexion' } as Partial<E>, { insurer });
  const field = await findField('Nouveau mot de passe');
  return { ...made, field, type: (text: string) => write(field, text) };
}
