/** The people of La Bâtisseuse, each in a browser of their own. */
import type { TestContext } from 'node:test';
import { batisseuse } from '@avenant/sandbox';
import type { Asker, Told } from './asker.ts';
import { server } from './doors.ts';

export const companyPassword = 'Demo-Batisseuse-2026!';
export const mail = (name: string) => `${name}@exemple.example`;

export async function company(t: TestContext) {
  const running = await server(t, { seeds: [batisseuse] });
  const { world } = running.sandbox;
  /** Signed in, and in a company where one is named. */
  const as = async (name: string, organisationId?: string): Promise<Asker> => {
    const asker = running.asker('batisseuse');
    const told = await asker.signIn(mail(name), companyPassword);
    if (told.status !== 201) throw new Error(`${name}: ${told.status}`);
    if (organisationId) asker.headers = { 'X-Organisation-Id': organisationId };
    return asker;
  };
  return { ...running, world, as };
}

export const membershipOf = async (asker: Asker, id: string) => (await asker.get(`/memberships/${id}`)).body as Told['body'];
/** A move on what the asker has just read. */
export async function change(asker: Asker, id: string, move: string, body?: unknown): Promise<Told> {
  const { etag } = await membershipOf(asker, id);
  const method = move === '' ? 'PATCH' : 'POST';
  return asker.ask(method, `/memberships/${id}${move && `/${move}`}`, body, { 'If-Match': String(etag) });
}
