import { check, on, refused, same, signedIn, type Make, type Runner } from './bench.js';

/** An adapter whose insurer has nothing of a kind answers with empty lists; what it does answer must hold together. */
export function followingConforms(make: Make, { describe, it }: Runner): void {
  describe('following', () => {
    it(
      'tells the decision of every case that has an outcome, and a refusal’s reasons and author',
      signedIn(make, async (api) => {
        for (const one of (await api.cases.list({ limit: 100 })).items) {
          const { items } = await api.cases.decisions({ caseId: one.id });
          if (one.outcome) same(items[0]?.outcome, one.outcome, `the latest decision of ${one.id}`);
          for (const { caseId, outcome, reasons, authorName, documentId } of items) {
            same(caseId, one.id, 'the case of a decision');
            check(outcome !== 'refused' || (reasons.length > 0 && authorName), 'a refusal with its reasons, by somebody');
            if (documentId) await api.documents.get({ documentId });
          }
        }
      }),
    );
    it(
      'tells of each benefit the same alone, keeps to its case, and computes what it pays',
      signedIn(make, async (api) => {
        for (const one of (await api.benefits.list({ limit: 100 })).items) {
          const alone = await api.benefits.get({ benefitId: one.id });
          same([alone.amount, alone.state], [one.amount, one.state], `the benefit ${one.id}`);
          check(one.state !== 'paid' || one.paidAt, 'when it was paid');
          const last = one.computation.at(-1);
          if (last) same(last.amount, one.amount, 'the last line of the computation');
          const { items } = await api.benefits.list({ caseId: one.caseId, limit: 100 });
          check(items.some(({ id }) => id === one.id) && items.every(({ caseId }) => caseId === one.caseId), 'the benefits of one case');
        }
      }),
    );
    it(
      'lists what is to be done, each thing once, where the customer can go',
      signedIn(make, async (api) => {
        const { items } = await api.tasks.list({});
        same(new Set(items.map(({ id }) => id)).size, items.length, 'the number of different tasks');
        for (const { target } of items) {
          if (target.kind === 'case') await api.cases.get({ caseId: target.id });
          if (target.kind === 'contract') await api.contracts.get({ contractId: target.id });
          if (target.kind === 'document') await api.documents.get({ documentId: target.id });
        }
      }),
    );
    it(
      'counts what is unread, the most recent first, until all is read; twice without complaint',
      signedIn(make, async (api) => {
        const { items, unread } = await api.notifications.list({ limit: 100 });
        const times = items.map(({ at }) => Date.parse(at));
        same(
          times,
          times.toSorted((a, b) => b - a),
          'the order of notifications',
        );
        check(unread >= items.filter(({ readAt }) => !readAt).length, 'no more unread than counted');
        await api.notifications.readAll({});
        await api.notifications.readAll({});
        const after = await api.notifications.list({ limit: 100 });
        same([after.unread, after.items.filter(({ readAt }) => !readAt).length], [0, 0], 'what is unread');
      }),
    );
    it(
      'tells anybody whom to turn to, and how things are done',
      on(make, async ({ api }) => {
        check((await api.contacts.list({})).items.length > 0, 'at least one contact');
        await api.help.topics({ context: 'sign-in' });
        await refused(api.tasks.list({}), 'unauthenticated');
        await refused(api.notifications.list({}), 'unauthenticated');
        await refused(api.benefits.list({}), 'unauthenticated');
      }),
    );
  });
}
