import { check, on, refused, same, signedIn, type Make, type Runner } from './bench.js';

/** An insurer that knows no claims answers with an empty list. */
export function claimsConform(make: Make, { describe, it }: Runner): void {
  describe('claims', () => {
    it(
      'tells of each claim the same alone, and the same thing as its case',
      signedIn(make, async (api) => {
        for (const one of (await api.claims.list({ limit: 100 })).items) {
          const alone = await api.claims.get({ claimId: one.id });
          same([alone.number, alone.state], [one.number, one.state], `the claim ${one.id}`);
          same((await api.cases.get({ caseId: one.id })).number, one.number, 'the number of its case');
          check(one.milestones.filter(({ state }) => state === 'current').length <= 1, 'one current step at most');
          const last = one.offer?.computation.at(-1);
          if (last) same(last.amount, one.offer?.amount, 'the last line of the computation');
          const { items } = await api.claims.list({ state: one.state, limit: 100 });
          check(items.some(({ id }) => id === one.id) && items.every(({ state }) => state === one.state), 'claims in the state asked for');
        }
      }),
    );
    it(
      'lets nobody answer an offer that is not there, nor contest one without saying why',
      signedIn(make, async (api) => {
        const nobodys = { claimId: 'no-such-thing', offerId: 'no-such-thing', response: 'accept' as const };
        await refused(api.claims.get(nobodys), 'not-found');
        await refused(api.claims.answerOffer(nobodys), 'not-found');
        for (const { id, offer, allowedActions } of (await api.claims.list({ limit: 100 })).items) {
          const may = allowedActions.some(({ rel, enabled }) => rel === 'contest_offer' && enabled);
          const contested = api.claims.answerOffer({ claimId: id, offerId: offer?.id ?? 'none', response: 'contest' });
          await refused(contested, may ? 'validation-failed' : 'state-conflict', 'permission-missing');
        }
      }),
    );
    it(
      'tells who asks what calls they have asked for, and takes back none that is not theirs',
      signedIn(make, async (api) => {
        const { items } = await api.callbacks.slots({ topic: 'claim' });
        check(
          items.every(({ start, end }) => Date.parse(start) < Date.parse(end)),
          'slots that begin before they end',
        );
        for (const { caseId } of (await api.callbacks.list({})).items)
          if (caseId)
            check(
              (await api.callbacks.list({ caseId })).items.every((one) => one.caseId === caseId),
              'the calls of one case',
            );
        await refused(api.callbacks.cancel({ callbackRequestId: 'no-such-thing' }), 'not-found');
      }),
    );
    it(
      'tells of claims only to who has signed in',
      on(make, ({ api }) => refused(api.claims.list({}), 'unauthenticated')),
    );
  });
}
