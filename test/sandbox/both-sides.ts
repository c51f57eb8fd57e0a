/** The customer at their open page, and the insurer at the desk. */
import type { TestContext } from 'node:test';
import { page, server } from './doors.ts';
import type { Asker } from './asker.ts';

/** Without the no-break spaces of French, which test/sandbox/seed.test.ts is about. */
export const plain = <T>(told: T): T => JSON.parse(JSON.stringify(told).replace(/[\u00A0\u202F]/g, ' ')) as T;

export type Told = Awaited<ReturnType<Asker['get']>>;
/** The desk's own browser. */
export const deskOf = (asker: Asker) => ({
  get: (path: string, headers?: Record<string, string>): Promise<Told> => asker.get(`${asker.root}/desk${path}`, headers),
  post: (path: string, body: unknown = {}, headers?: Record<string, string>): Promise<Told> =>
    asker.post(`${asker.root}/desk${path}`, body, headers),
});

export async function bothSides(given?: Parameters<typeof page>[0]) {
  const { sandbox, asker } = page({ signedIn: true, desk: true, ...given });
  await sandbox.ready;
  const heard: string[] = [];
  sandbox.world.bulletin.watch('acc_camille', {
    tell: ({ type, id }) => heard.push(`${type} ${type === 'notification.created' || type === 'document.created' ? '' : id}`.trim()),
    recheck: () => {},
    end: () => {},
  });
  const camille = asker();
  return { sandbox, camille, desk: deskOf(asker()), heard };
}
export type Sides = Awaited<ReturnType<typeof bothSides>>;

/** What a move has left behind: in the log, among the notifications, and on the air. */
export async function traces({ camille, heard }: Sides, caseId: string) {
  const [exchange] = (await camille.get(`/cases/${caseId}/exchanges`)).body.items;
  const { items, unread } = (await camille.get('/notifications')).body;
  return plain({ exchange, notification: items[0], unread, heard: heard.splice(0) });
}
export const state = async ({ camille }: Sides, caseId = 'cas_2026_1041') => (await camille.get(`/cases/${caseId}`)).body.state as string;

/** Both on a real server. */
export async function running(t: TestContext) {
  const { asker, sandbox } = await server(t, { desk: true });
  const camille = asker();
  await camille.signIn();
  return { camille, desk: deskOf(asker()), asker, sandbox };
}
