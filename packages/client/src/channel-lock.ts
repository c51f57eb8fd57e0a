import { abortable } from './abortable.js';

/** Long enough for every tab to have heard, and too short for a person to notice. */
const HEARING_MS = 100;
/** How long a tab may keep silent about having finished (it was closed) before the others ask again. */
const LEASE_MS = 1000;

interface Word {
  says: 'want' | 'have' | 'free';
  ticket: string;
}

/**
 * Mutual exclusion between tabs by BroadcastChannel, where Web Locks are missing. A tab says that it wants; the one that has, and those
 * that want with a smaller ticket, speak up; silence means yes. Timing can in theory let two through, which the task must survive.
 */
export async function channelLock<T>(name: string, signal: AbortSignal, task: () => Promise<T>): Promise<T> {
  if (typeof BroadcastChannel === 'undefined') return task();
  const channel = new BroadcastChannel(name);
  const ticket = crypto.getRandomValues(new Uint32Array(2)).join('-');
  const say = (says: Word['says']) => channel.postMessage({ says, ticket } satisfies Word);
  let state: 'hearing' | 'waiting' | 'having' = 'waiting';
  let outbid = false;
  let freed = false;
  let wake = () => {};

  channel.onmessage = ({ data }: MessageEvent<Word>) => {
    const { says, ticket: theirs } = data;
    if (says === 'free') {
      freed = true;
      if (state === 'waiting') wake();
    } else if (says === 'have' || (state !== 'having' && theirs < ticket)) outbid = true;
    else if (state === 'having') say('have');
    // It began to listen after this tab had spoken.
    else if (state === 'hearing') say('want');
  };

  const wait = async (ms: number) => {
    let timer: ReturnType<typeof setTimeout>;
    const time = new Promise<void>((done) => {
      timer = setTimeout(done, ms);
      wake = done;
    });
    await abortable(time, signal).finally(() => clearTimeout(timer));
  };

  try {
    for (;;) {
      outbid = freed = false;
      state = 'hearing';
      say('want');
      await wait(HEARING_MS);
      if (!outbid) break;
      state = 'waiting';
      if (!freed) await wait(LEASE_MS);
    }
    state = 'having';
    return await task();
  } finally {
    say('free');
    channel.close();
  }
}
