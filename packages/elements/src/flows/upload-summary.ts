import type { UploadItem, UploadItemState } from './upload-item.js';

/** The queue in numbers. Octets count what is on its way or has arrived: refused files apart. */
export interface UploadSummary {
  readonly count: Readonly<Record<UploadItemState, number>>;
  readonly bytes: number;
  readonly sent: number;
}

export function summarise(items: readonly UploadItem[]): UploadSummary {
  const count = { checking: 0, waiting: 0, sending: 0, paused: 0, verifying: 0, ready: 0, interrupted: 0, failed: 0, refused: 0 };
  let bytes = 0;
  let sent = 0;
  for (const item of items) {
    count[item.state]++;
    if (item.state === 'refused') continue;
    bytes += item.bytes;
    sent += item.sent ?? 0;
  }
  return { count, bytes, sent };
}
