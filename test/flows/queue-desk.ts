import { AvenantError, type ErrorCode } from '@avenant/api';
import { byteSourceOf } from '@avenant/api/file-kind.js';
import { fingerprint } from '@avenant/elements/flows/fingerprint.js';
import { UploadQueue } from '@avenant/elements/flows/upload-queue.js';
import { bytesOf } from './sparse-file.ts';
import { ManualClock, requirement, StubInsurer, until } from './stub-insurer.ts';

export function desk() {
  const insurer = new StubInsurer();
  const clock = new ManualClock();
  const queue = new UploadQueue({ api: insurer.api, wait: clock.wait });
  const items = () => queue.state.items;
  const states = () => items().map((it) => it.state);
  const reach = (...expected: string[]) =>
    until(() => JSON.stringify(states()) === JSON.stringify(expected), `${expected.join()}; it is ${states().join()}`);
  return { insurer, clock, queue, items, states, reach };
}
export const failure = (code: ErrorCode) => new AvenantError(code, 'test');
/** Different files, all good. */
export const pdf = (n = 0) => new File([bytesOf('plain.pdf'), `\n% ${n}`], `releve-${n}.pdf`);
export const bytes = pdf().size;
export const print = (file: File) => fingerprint(byteSourceOf(file));
export const impossible = { name: 'ImpossibleMove' };

/** Announced, and being sent. */
export async function sending(more = {}) {
  const it = desk();
  const [id] = it.queue.add([pdf()], requirement(more)) as [string];
  (await it.insurer.next('create')).answer({ uploadId: 'upl_1' });
  return { ...it, id, send: await it.insurer.next('send') };
}
