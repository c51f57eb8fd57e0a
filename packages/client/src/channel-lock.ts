import { abortable } from './abortable.js';

/** Long enough for every tab to have heard, and too short for a person to notice. */
const HEARING_MS = 100;
/** How long a tab may keep silent about having finished (it was closed) before the others ask again. */
const LEASE_MS = 1000;

type Word = { says: 'want' | 'mine' | 'free'; ticket: string };

/**
 * Mutual exclusion between tabs by BroadcastChannel, where Web Locks are missing. A tab says that it wants; whoever holds, or wants with
 * a smaller ticket, answers "mine"; silence means yes. Timing can in theory let two through, which the task must survive.
 */
export async function channelLock<T>(name: string, signal: AbortSignal, task: () => Promise<T>): Promise<T> {
  if (typeof BroadcastChannel === 'undefined') return task();
  const channel = new BroadcastChannel(name);
  const ticket = crypto.getRandomValues(new Uint32Array(2)).join('-');
  const say = (says: Word['says']) => channel.postMessage({ says, ticket } satisfies Word);
  let holds = false;
  let outbid = false;
  let freed = false;
  let wake = () => {};
  channel.onmessage = ({ data }: MessageEvent<Word>) => {
    if (data.says === 'free') {
      freed = true;
      wake();
    } else if (data.says === 'mine') outbid = true;
    else if (holds || ticket < data.ticket) say('mine');
    else outbid = true;
  };
  const wait = async (ms: number, wakes: boolean) => {
    let timer: ReturnType<typeof setTimeout>;
    const time = new Promise<void>((done) => {
      timer = setTimeout(done, ms);
      wake = wakes ? done : () => {};
    });
    await abortable(time, signal).finally(() => clearTimeout(timer));
  };
  try {
    for (;;) {
      outbid = freed = false;
      say('want');
      await wait(HEARING_MS, false);
      if (!outbid) break;
      if (!freed) await wait(LEASE_MS, true);
    }
    holds = true;
    return await task();
  } finally {
    say('free');
    channel.close();
  }
}
