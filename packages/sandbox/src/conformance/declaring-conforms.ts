import { isAvenantError, type InsurerApi } from '@avenant/api';
import { check, on, refused, same, signedIn, type Make, type Runner } from './bench.js';

/** What a claim can be declared on, for whoever may declare; nothing where that is nobody's to do here. */
const definitionsOf = async (api: InsurerApi) => {
  try {
    return (await api.claimDrafts.definitions({ limit: 100 })).items;
  } catch (error) {
    check(isAvenantError(error) && error.code === 'permission-missing', 'definitions, or a refusal for lack of a permission');
    return [];
  }
};

/** An insurer whose claims are not declared online answers with an empty list. */
export function declaringConforms(make: Make, { describe, it }: Runner): void {
  describe('declaring a claim', () => {
    it(
      'keeps a declaration by version, merges what is changed, and sends none without its answers',
      signedIn(make, async (api) => {
        for (const { id: definitionId, contractId, steps } of (await definitionsOf(api)).slice(0, 1)) {
          const ids = steps.flatMap(({ questions }) => questions.map(({ id }) => id));
          same(new Set(ids).size, ids.length, 'the number of questions, each of its own name');
          const begun = await api.claimDrafts.create({ definitionId, contractId });
          const draftId = begun.id;
          const text = steps.flatMap(({ questions }) => questions).find(({ type }) => type === 'text' || type === 'long_text');
          const answers = text ? { [text.id]: 'Un essai' } : {};
          const kept = await api.claimDrafts.change({ draftId, etag: begun.etag, answers, stepId: steps.at(-1)!.id });
          same((await api.claimDrafts.get({ draftId })).answers, answers, 'the answers');
          await refused(api.claimDrafts.change({ draftId, etag: begun.etag, stepId: steps[0]!.id }), 'precondition-failed');
          check(
            (await api.claimDrafts.list({ contractId })).items.some(({ id }) => id === draftId),
            'the draft on the list',
          );
          await refused(api.claimDrafts.submit({ draftId, etag: kept.etag, declarationOfHonour: true }), 'validation-failed');
          await api.claimDrafts.discard({ draftId, etag: kept.etag });
          await refused(api.claimDrafts.get({ draftId }), 'not-found');
        }
      }),
    );
    it(
      'tells of declarations only to who has signed in, and of nobody else’s',
      on(make, async ({ api, credentials }) => {
        await refused(api.claimDrafts.list({}), 'unauthenticated');
        await api.session.signIn(credentials);
        await refused(api.claimDrafts.get({ draftId: 'no-such-thing' }), 'not-found', 'permission-missing');
      }),
    );
  });
}
