import { LoginForm } from '@avenant/elements';
import { StubInsurer } from './insurer.ts';
import { field, find, get } from './roles.ts';
import { mount } from './stage.ts';
import { write } from './hand.ts';

export const identifier = (): HTMLInputElement => get<HTMLInputElement>('textbox', /^Identifiant/);
export const password = (): HTMLInputElement => field('Mot de passe');
export const drawn = (): Promise<HTMLElement> => find('button', 'Se connecter');
export const signIns = (insurer: StubInsurer) => insurer.of('session.signIn');

/** A form into which somebody has typed. */
export async function typed(insurer?: StubInsurer) {
  const it = mount(LoginForm, { identifierKinds: 'customer_number' }, { insurer });
  await drawn();
  write(identifier(), '28 000 451');
  write(password(), 'Demo-Lumio-2026!');
  return it;
}
