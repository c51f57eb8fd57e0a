import type { RefusalCode } from '@avenant/api';
import { inspectFile } from '@avenant/api/file-kind.js';
import { upload as life } from './machines.js';
import type { UploadRow } from './records.js';
import { isAccepted } from './uploads.js';
import type { World } from './world.js';

/** The industry's harmless test virus (EICAR), put together here so that no scanner takes this very file for it. */
const testVirus = new TextEncoder().encode(
  ['X5O!P%@AP[4', '\\PZX54(P^)7CC)7}', '$EICAR-STANDARD', '-ANTIVIRUS-TEST-FILE', '!$H+H*'].join(''),
);

/** Looks for the test virus in pieces that follow one another, also where it lies across two; archives are never opened. */
function virusLook(): { look(piece: Uint8Array): void; found: boolean } {
  let tail = new Uint8Array(0);
  const overlap = testVirus.length - 1;
  return {
    found: false,
    look(piece) {
      const seam = Uint8Array.of(...tail, ...piece.subarray(0, overlap));
      this.found ||= contains(seam, testVirus) || contains(piece, testVirus);
      tail = Uint8Array.of(...tail, ...piece.subarray(-overlap)).slice(-overlap);
    },
  };
}

function contains(haystack: Uint8Array, needle: Uint8Array): boolean {
  const [first = 0] = needle;
  for (let at = haystack.indexOf(first); at >= 0; at = haystack.indexOf(first, at + 1))
    if (needle.every((octet, i) => haystack[at + i] === octet)) return true;
  return false;
}

interface Verdict {
  state: 'clean' | 'infected' | 'refused';
  reasonCode?: RefusalCode;
  sha256: string;
  mime?: string;
}

/** Whether the requirement already holds these very bytes, handed in or waiting. */
function isDuplicate(world: World, row: UploadRow, sha256: string): boolean {
  const others = world.rows.uploads
    .of(row.requirementId)
    .filter((one) => one.id !== row.id && (one.state === 'clean' || one.state === 'submitted'));
  return others.some((one) => one.sha256 === sha256 && (one.state === 'submitted' || world.now() < one.expiresAt));
}

async function judge(world: World, row: UploadRow): Promise<Verdict> {
  const virus = virusLook();
  const sha256 = await world.files.sha256(row.id, (piece) => virus.look(piece));
  const { mime, passwordProtected } = await inspectFile({
    size: row.bytes,
    read: (start, end) => world.files.read(row.id, start, Math.min(end, row.bytes)),
  });
  const found = { sha256, ...(mime ? { mime } : {}) };
  if (virus.found) return { ...found, state: 'infected', reasonCode: 'infected' };
  if (!isAccepted(mime, world.rows.requirements.get(row.requirementId)?.accept ?? []))
    return { ...found, state: 'refused', reasonCode: 'wrong_type' };
  if (passwordProtected) return { ...found, state: 'refused', reasonCode: 'password_protected' };
  return { ...found, state: 'clean' };
}

const scans = new WeakMap<World, Map<string, Promise<UploadRow>>>();

async function scan(world: World, row: UploadRow): Promise<UploadRow> {
  const verdict = await judge(world, row);
  const settled = world.store.transaction(() => {
    const now = world.rows.uploads.get(row.id);
    if (now?.state !== 'pending_scan') return now ?? row;
    // Two like files may be scanned at once: the second to be written is the duplicate.
    const last: Verdict =
      verdict.state === 'clean' && isDuplicate(world, row, verdict.sha256)
        ? { ...verdict, state: 'refused', reasonCode: 'duplicate' }
        : verdict;
    const next: UploadRow = { ...now, ...last, state: life.move(now.state, last.state) };
    world.rows.uploads.put(next);
    return next;
  });
  if (settled.state === 'infected' || settled.state === 'refused') await world.files.delete(row.id);
  return settled;
}

/** The upload, with its verdict once its time has come. Nothing runs in the background: a file is scanned when it is asked about. */
export function settle(world: World, row: UploadRow): Promise<UploadRow> {
  if (row.state !== 'pending_scan' || world.now() < (row.scannedAt ?? 0)) return Promise.resolve(row);
  const running = scans.get(world) ?? new Map<string, Promise<UploadRow>>();
  scans.set(world, running);
  const scanning = running.get(row.id) ?? scan(world, row).finally(() => running.delete(row.id));
  running.set(row.id, scanning);
  return scanning;
}
