import type { CaseRow, RequirementRow } from '../records.js';
import type { World } from '../world.js';

/** What a customer adds to a claim without having been asked: there is always one that waits for files while the claim is open. */
export const spontaneous = 'spontaneous';

/** The states of a case in which files may come unasked. */
export const takesMore = ({ kind, state }: Pick<CaseRow, 'kind' | 'state'>) =>
  kind === 'claim' && ['submitted', 'to_complete', 'in_review', 'reopened', 'in_payment'].includes(state);

export const spontaneousTexts = {
  code: spontaneous,
  label: 'Autre élément utile',
  help: 'Vous pouvez à tout moment compléter votre dossier : photos, devis, courrier, rapport.',
};

/** One more, empty. */
export function openSpontaneous(world: World, ofCase: CaseRow, at: string): RequirementRow {
  const { accept, maxBytesPerFile, maxBytesTotal } = world.config.uploadPolicy;
  const row: RequirementRow = {
    ...spontaneousTexts,
    id: world.ids.make('req'),
    version: 1,
    createdAt: at,
    updatedAt: at,
    accountId: ofCase.accountId,
    caseId: ofCase.id,
    state: 'missing',
    required: 'recommended',
    accept,
    minFiles: 1,
    maxFiles: 10,
    maxBytesPerFile,
    maxBytesTotal,
    requestRound: 1,
    files: [],
  };
  world.rows.requirements.put(row);
  return row;
}
