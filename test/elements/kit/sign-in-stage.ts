import { LoginForm } from '@avenant/elements';
import { changes } from './changes.ts';
import { StubInsurer } from './insurer.ts';
import { field, get } from './roles.ts';
import { mount } from './stage.ts';
import { write } from './hand.ts';

export const identifier = (): HTMLInputElement => get<HTMLInputElement>('textbox', /^Identifiant/);
export const password = (): HTMLInputElement => field('Mot de passe');
/** Waits by no timer of the page: some tests make those run faster. */
export const drawn = (): Promise<HTMLElement> => changes.until(() => get('button', 'Se connecter'));
export const signIns = (insurer: StubInsurer) => insurer.of('session.signIn');

/** A form into which somebody has typed. */
export async function typed(insurer?: StubInsurer) {
  const it = mount(LoginForm, { identifierKinds: 'customer_number' }, { insurer });
  await drawn();
  write(identifier(), '28 000 451');
  write(password(), 'Demo-Lumio-2026!');
  return it;
}
