import { announce, check, findOpen, give, refused, same, scan, signedIn, type Make, type Runner } from './bench.js';

const hex = async (file: Blob) =>
  Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer())), (octet) =>
    octet.toString(16).padStart(2, '0'),
  ).join('');

export function filesConform(make: Make, { describe, it }: Runner): void {
  describe('files', () => {
    it(
      'takes a file byte for byte, and hands it in once however often it is told to',
      signedIn(make, async (api) => {
        const { caseId, requirement } = await findOpen(api);
        const file = scan();
        const receipt = await give(api, caseId, requirement.id, file);
        same([receipt.state, receipt.bytes, receipt.sha256], ['clean', file.size, await hex(file)], 'the receipt');
        check(
          (await api.uploads.list({ requirementId: requirement.id })).items.some((one) => one.id === receipt.id),
          'the upload on the list',
        );

        const submission = { caseId, items: [{ requirementId: requirement.id, uploadIds: [receipt.id] }], comment: 'Bonjour' };
        const idempotencyKey = crypto.randomUUID();
        const first = await api.cases.submit(submission, { idempotencyKey });
        const again = await api.cases.submit(submission, { idempotencyKey });
        same(again.reference, first.reference, 'the reference of the same intent');
        same(
          first.exchange.documents.map((one) => one.bytes),
          [file.size],
          'the documents of the exchange',
        );
        const exchanges = (await api.cases.exchanges({ caseId, limit: 100 })).items.filter((one) => one.reference === first.reference);
        same(exchanges.length, 1, 'the exchanges with this reference');
        check(
          !(await api.uploads.list({ requirementId: requirement.id })).items.some((one) => one.id === receipt.id),
          'nothing left to hand in',
        );
        await refused(api.cases.submit({ ...submission, comment: 'Autre chose' }, { idempotencyKey }), 'idempotency-key-reused');
      }),
    );
    it(
      'refuses a file that the rules forbid before its first byte',
      signedIn(make, async (api) => {
        const { caseId, requirement } = await findOpen(api);
        await refused(announce(api, caseId, requirement.id, scan(), requirement.maxBytesPerFile + 1), 'payload-too-large');
        await refused(announce(api, caseId, requirement.id, scan(), 0), 'unsupported-media-type');
        await refused(announce(api, caseId, 'no-such-thing', scan()), 'not-found');
      }),
    );
    it(
      'forgets a file that is given up, twice without complaint',
      signedIn(make, async (api) => {
        const { caseId, requirement } = await findOpen(api);
        const { id: uploadId } = await give(api, caseId, requirement.id, scan());
        await api.uploads.discard({ uploadId });
        await api.uploads.discard({ uploadId });
        await refused(api.uploads.receipt({ uploadId }), 'not-found', 'upload-expired');
        await refused(
          api.cases.submit(
            { caseId, items: [{ requirementId: requirement.id, uploadIds: [uploadId] }] },
            { idempotencyKey: crypto.randomUUID() },
          ),
          'not-found',
          'upload-expired',
        );
      }),
    );
    it(
      'hands in nothing until every byte has arrived',
      signedIn(make, async (api) => {
        const { caseId, requirement } = await findOpen(api);
        const { uploadId } = await announce(api, caseId, requirement.id, scan());
        await refused(
          api.cases.submit(
            { caseId, items: [{ requirementId: requirement.id, uploadIds: [uploadId] }] },
            { idempotencyKey: crypto.randomUUID() },
          ),
          'upload-not-ready',
        );
        same((await api.uploads.receipt({ uploadId })).state, 'receiving', 'the state of the upload');
      }),
    );
    it(
      'stops sending when told to, with the reason of the signal, and goes on later',
      signedIn(make, async (api) => {
        const { caseId, requirement } = await findOpen(api);
        const file = scan(300_000);
        const { uploadId } = await announce(api, caseId, requirement.id, file);
        const reason = new Error('paused');
        const found: unknown = await api.uploads
          .send({ uploadId, file }, { signal: AbortSignal.abort(reason) })
          .catch((error: unknown) => error);
        check(found === reason, 'the reason of the signal');
        same((await api.uploads.send({ uploadId, file })).offset, file.size, 'the octets that have arrived');
      }),
    );
  });
}
