import { dropFiles } from './drafts/draft-files.js';
import type { World } from './world.js';

const hour = 3_600_000;
const day = 24 * hour;
/** An expired upload says so for a week; then it never was. */
const remembered = 7 * day;

const lastSweeps = new WeakMap<World, number>();

/** Throws away what nobody can use any more; once an hour at most, when somebody happens to come by. */
export async function sweep(world: World): Promise<void> {
  const { rows, files } = world;
  const now = world.now();
  if (now - (lastSweeps.get(world) ?? -Infinity) < hour) return;
  lastSweeps.set(world, now);
  const expired = rows.uploads.all().filter((row) => row.state !== 'submitted' && now >= row.expiresAt);
  for (const row of rows.claimDrafts.all())
    if (row.state === 'draft' && now - row.expiresAt >= remembered) {
      rows.claimDrafts.delete(row.id);
      await dropFiles(world, row);
    }
  world.store.transaction(() => {
    for (const row of rows.attempts.all()) if (now - row.lastAt >= day) rows.attempts.delete(row.id);
    for (const row of rows.sessions.all()) if (now >= row.expiresAt) rows.sessions.delete(row.id);
    for (const row of rows.links.all()) if (now >= row.expiresAt) rows.links.delete(row.id);
    for (const row of rows.accessLinks.all()) if (now >= row.expiresAt) rows.accessLinks.delete(row.id);
    for (const row of rows.challenges.all()) if (now - row.sentAt >= hour) rows.challenges.delete(row.id);
    for (const row of rows.quotas.all()) if (row.times.every((at) => now - at >= day)) rows.quotas.delete(row.id);
    for (const row of rows.intents.all()) if (now - row.at >= day) rows.intents.delete(row.id);
    for (const row of expired) if (now - row.expiresAt >= remembered) rows.uploads.delete(row.id);
  });
  await Promise.all(expired.map((row) => files.delete(row.id)));
}
