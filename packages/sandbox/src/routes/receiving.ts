import { ConnectionDropped, type ByteSource, type Keep } from '../ports.js';
import { Refusal } from '../world/refusal.js';
import { livingSession, touch } from '../world/sessions.js';
import { arrived } from '../world/uploads.js';
import type { World } from '../world/world.js';
import type { SessionRow, UploadRow } from '../world/records.js';
import type { Interruption } from './context.js';

/** A sender that has been silent for so long may have lost its connection without our knowing; a newcomer takes its place. */
const silence = 2000;
/** The session is looked at again after so many octets: often enough to stop in time, seldom enough to cost nothing. */
const stretch = 1_048_576;

interface Sender {
  lastAt: number;
  replaced: boolean;
}
const senders = new WeakMap<World, Map<string, Sender>>();

/** The only one who may send to an upload. */
function takePlace(world: World, id: string): Sender {
  const places = senders.get(world) ?? new Map<string, Sender>();
  senders.set(world, places);
  const other = places.get(id);
  if (other && performance.now() - other.lastAt < silence) throw new Refusal('request-in-progress', { status: 423, retryAfter: 1 });
  if (other) other.replaced = true;
  const sender = { lastAt: performance.now(), replaced: false };
  places.set(id, sender);
  return sender;
}
function leavePlace(world: World, id: string, sender: Sender): void {
  const places = senders.get(world);
  if (places?.get(id) === sender) places.delete(id);
}

export interface Delivery {
  upload: UploadRow;
  session: SessionRow;
  body: ByteSource;
  /** Where the sender believes the file stands. */
  offset: number;
  interruption?: Interruption | undefined;
}

/** How much to keep of each piece, and when to stop. */
function keeper(world: World, { upload, session, offset, interruption }: Delivery, sender: Sender): Keep {
  let kept = 0;
  let lookAgainAt = stretch;
  const room = Math.min(upload.bytes - offset, interruption?.after ?? Infinity);
  return (length) => {
    if (sender.replaced) return 0;
    sender.lastAt = performance.now();
    if (kept >= lookAgainAt) {
      touch(world, livingSession(world, session.id));
      lookAgainAt = kept + stretch;
    }
    const part = Math.min(length, room - kept);
    kept += part;
    world.received.set(upload.id, (world.received.get(upload.id) ?? 0) + part);
    return part;
  };
}

const isLostConnection = (error: unknown) =>
  ['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'ABORT_ERR'].includes(String((error as { code?: unknown }).code));

/** Takes what arrives; every octet that did is kept, whatever happens to the connection or to the session meanwhile. */
export async function receive(world: World, delivery: Delivery): Promise<UploadRow> {
  const { upload, offset, interruption } = delivery;
  const sender = takePlace(world, upload.id);
  try {
    if (offset !== world.files.size(upload.id)) throw new Refusal('state-conflict', { reasonCode: 'offset_mismatch' });
    const added = await world.files.append(upload.id, delivery.body, keeper(world, delivery, sender));
    if (interruption && added >= interruption.after) {
      if (interruption.by === 'drop') throw new ConnectionDropped('cut by the test');
      throw new Refusal(interruption.by);
    }
    return arrived(world, upload.id);
  } catch (error) {
    if (world.rows.uploads.get(upload.id)) arrived(world, upload.id);
    throw isLostConnection(error) ? new ConnectionDropped('the sender has gone', { cause: error }) : error;
  } finally {
    leavePlace(world, upload.id, sender);
  }
}
