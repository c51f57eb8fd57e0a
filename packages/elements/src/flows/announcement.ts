import type { UploadIntent } from '@avenant/api';
import type { UploadsApi } from './upload.js';

/** Tells the insurer of a file once, even when the answer to the first telling was lost. */
export class Announcement {
  #inDoubt = false;

  /**
   * Answers the upload's identifier. `owns`: whether another file of this page has that upload already.
   * After a failure that leaves it open whether the insurer heard, it looks before it tells again.
   */
  async make({ uploads }: UploadsApi, intent: UploadIntent, owns: (uploadId: string) => boolean, signal: AbortSignal): Promise<string> {
    const { requirementId, fingerprint } = intent;
    const known = this.#inDoubt ? (await uploads.list({ requirementId }, { signal })).items : [];
    const heard = known.find((it) => it.state === 'receiving' && it.fingerprint === fingerprint && !owns(it.id));
    this.#inDoubt = true;
    const uploadId = heard?.id ?? (await uploads.create(intent, { signal })).uploadId;
    this.#inDoubt = false;
    return uploadId;
  }
}
