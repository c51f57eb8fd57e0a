import { asAvenantError, type ClaimDefinition, type ClaimDraft, type InsurerApi } from '@avenant/api';

export interface ClaimOffer {
  readonly definitions: readonly ClaimDefinition[];
  readonly drafts: readonly ClaimDraft[];
  /** The draft that was asked for. */
  readonly named?: ClaimDraft | undefined;
  /** It was asked for, and is kept no longer. */
  readonly isGone: boolean;
}

/** What can be declared on, and what is begun already; of one contract, or of the draft that is named, or of all. */
export async function claimOffer(
  { claimDrafts }: Pick<InsurerApi, 'claimDrafts'>,
  { contractId, draftId }: { contractId?: string | undefined; draftId?: string | undefined },
  signal: AbortSignal,
): Promise<ClaimOffer> {
  const named =
    draftId === undefined
      ? undefined
      : await claimDrafts.get({ draftId }, { signal }).catch((error: unknown) => {
          if (asAvenantError(error).code === 'not-found') return undefined;
          throw error;
        });
  const of = named?.contractId ?? contractId;
  const about = of === undefined ? {} : { contractId: of };
  const [definitions, drafts] = await Promise.all([
    claimDrafts.definitions({ ...about, limit: 100 }, { signal }).then(
      ({ items }) => items,
      (error: unknown) => {
        // No failure: such a claim is declared to a person.
        if (asAvenantError(error).details.reasonCode === 'not_claimable_online') return [];
        throw error;
      },
    ),
    claimDrafts.list(about, { signal }),
  ]);
  return { definitions, drafts: drafts.items, named, isGone: draftId !== undefined && !named };
}
