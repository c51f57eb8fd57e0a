/** A company's people, as somebody who manages them finds them, and an invitation that is filled in. */
import { AvenantError, type Membership } from '@avenant/api';
import { AccessManager } from '@avenant/elements';
import { membership, memberships, nadia } from './access-answers.ts';
import { write } from './hand.ts';
import { StubInsurer } from './insurer.ts';
import { field, find, findField } from './roles.ts';
import { mount } from './stage.ts';

export const allowed = (...rels: string[]) => rels.map((rel) => ({ rel, enabled: true }));
export const tom = (more: Partial<Membership> = {}) =>
  membership({
    id: 'mbr_3',
    displayName: 'Tom Weil',
    email: 'tom.weil@exemple.example',
    state: 'invited',
    invitationExpiresAt: '2026-11-28T08:00:00Z',
    allowedActions: allowed('change', 'resend', 'remove'),
    ...more,
  });
export const list = (...items: Membership[]) => new StubInsurer().on('memberships.list', () => memberships({ items: [nadia(), ...items] }));
export const open = async (name: RegExp) => (await find('button', name)).click();
export const ines = /accès d’Inès/;

/** An invitation that is filled in. */
export async function invited(insurer: StubInsurer, email = 'ana.lopez@exemple.example') {
  const mounted = mount(AccessManager, {}, { insurer });
  await open(/^Inviter/);
  write(await findField('Prénom'), 'Ana');
  write(field('Nom'), 'Lopez');
  write(field('Adresse e-mail'), email);
  return mounted;
}
export const sent = (insurer: StubInsurer) => insurer.of('memberships.invite').map(({ input }) => input);
export const refused = (pointer: string, code: string) =>
  new AvenantError('validation-failed', 'memberships.invite', { errors: [{ pointer, code }] });
