import type { CallOptions, InsurerApi, Page } from '@avenant/api';
import { check, refused, same, signedIn, type Make, type Runner } from './bench.js';

const nobodys = 'no-such-thing';

async function all<T>(list: (query: { limit: number; cursor?: string }) => Promise<Page<T>>, limit: number): Promise<T[]> {
  const items: T[] = [];
  for (let cursor: string | undefined, pages = 0; pages < 200; pages++) {
    const page = await list({ limit, ...(cursor === undefined ? {} : { cursor }) });
    check(page.items.length <= limit, 'no page longer than asked');
    items.push(...page.items);
    if (page.nextCursor === undefined) return items;
    cursor = page.nextCursor;
  }
  throw new Error('Expected: a list that ends');
}

const aborts = async (call: (options: CallOptions) => Promise<unknown>) => {
  const reason = new Error('the page has gone');
  const found: unknown = await call({ signal: AbortSignal.abort(reason) }).catch((error: unknown) => error);
  check(found === reason, 'an aborted call to reject with the reason of its signal');
};

const gets: Record<string, (api: InsurerApi, id: string) => Promise<unknown>> = {
  'contracts.get': (api, contractId) => api.contracts.get({ contractId }),
  'contracts.guarantees': (api, contractId) => api.contracts.guarantees({ contractId }),
  'contracts.risks': (api, contractId) => api.contracts.risks({ contractId }),
  'cases.get': (api, caseId) => api.cases.get({ caseId }),
  'cases.requirements': (api, caseId) => api.cases.requirements({ caseId }),
  'cases.exchanges': (api, caseId) => api.cases.exchanges({ caseId }),
  'uploads.receipt': (api, uploadId) => api.uploads.receipt({ uploadId }),
  'uploads.list': (api, requirementId) => api.uploads.list({ requirementId }),
  'cases.decisions': (api, caseId) => api.cases.decisions({ caseId }),
  'benefits.get': (api, benefitId) => api.benefits.get({ benefitId }),
  'documents.get': (api, documentId) => api.documents.get({ documentId }),
  'documents.link': (api, documentId) => api.documents.link({ documentId }),
};

export function readingConforms(make: Make, { describe, it }: Runner): void {
  describe('reading', () => {
    it(
      'lists contracts, and tells of each the same alone',
      signedIn(make, async (api) => {
        const { items } = await api.contracts.list({});
        check(items.length > 0, 'at least one contract');
        for (const one of items) {
          same((await api.contracts.get({ contractId: one.id })).number, one.number, 'the number');
          const { items: guarantees } = await api.contracts.guarantees({ contractId: one.id });
          check(one.coverage === 'insured' || guarantees.length === 0, 'no guarantee without insurance');
          await api.contracts.risks({ contractId: one.id });
        }
      }),
    );
    it(
      'gives a list in pages that together are the list',
      signedIn(make, async (api) => {
        const whole = await all((query) => api.cases.list(query), 100);
        const one = await all((query) => api.cases.list(query), 1);
        same(
          one.map((item) => item.id),
          whole.map((item) => item.id),
          'the pages of one',
        );
        for (const item of whole) await all((query) => api.cases.exchanges({ ...query, caseId: item.id }), 2);
        await all((query) => api.documents.list(query), 3);
      }),
    );
    it(
      'keeps to what a list was asked for',
      signedIn(make, async (api) => {
        const [first] = (await api.cases.list({})).items;
        check(first, 'at least one case');
        const { items } = await api.cases.list({ state: first.state });
        check(items.length > 0 && items.every((item) => item.state === first.state), 'cases in the state asked for');
        const known = new Set((await all((query) => api.documents.list(query), 100)).map(({ id }) => id));
        for (const { id: contractId } of (await api.contracts.list({})).items)
          for (const { id } of await all((query) => api.documents.list({ ...query, contractId }), 100))
            check(known.has(id), 'a contract’s documents among all of them');
        same((await api.documents.list({ contractId: nobodys })).items.length, 0, 'documents of a contract that is not there');
      }),
    );
    for (const [name, ask] of Object.entries(gets))
      it(
        `says that what does not exist is not found: ${name}`,
        signedIn(make, (api) => refused(ask(api, nobodys), 'not-found')),
      );
    it(
      'stops when told to',
      signedIn(make, async (api) => {
        await aborts((options) => api.contracts.list({}, options));
        await aborts((options) => api.cases.get({ caseId: nobodys }, options));
      }),
    );
  });
}
