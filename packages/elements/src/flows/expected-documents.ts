import { asAvenantError, type AvenantError, type InsurerApi, type Requirement, type UploadReceipt } from '@avenant/api';
import { takesFiles } from './deposit-zone.js';

/** What a case expects, and what the insurer has received of it that is not handed in yet. */
export interface ExpectedDocuments {
  readonly requirements: readonly Requirement[];
  readonly found: readonly { readonly requirement: Requirement; readonly receipts: readonly UploadReceipt[] }[];
  /** Requirements whose uploads could not be asked for; they may be worked with all the same. */
  readonly unrestored: ReadonlyMap<string, AvenantError>;
}

/** Asks for all of it; `requirementId` for one document alone. Rejects only when the requirements themselves are not to be had. */
export async function askExpectedDocuments(
  api: Pick<InsurerApi, 'cases' | 'uploads'>,
  { caseId, requirementId, signal }: { caseId: string; requirementId?: string | undefined; signal: AbortSignal },
): Promise<ExpectedDocuments> {
  const { items } = await api.cases.requirements({ caseId }, { signal });
  const requirements = items.filter(({ id }) => requirementId === undefined || id === requirementId);
  const unrestored = new Map<string, AvenantError>();
  const found = await Promise.all(
    requirements.filter(takesFiles).map(async (requirement) => {
      try {
        return { requirement, receipts: (await api.uploads.list({ requirementId: requirement.id }, { signal })).items };
      } catch (error) {
        signal.throwIfAborted();
        unrestored.set(requirement.id, asAvenantError(error, 'uploads.list'));
        return { requirement, receipts: [] };
      }
    }),
  );
  return { requirements, found, unrestored };
}
