/** The cases that a statement's scan and its supporting pieces are handed in to: the same doors as any other file's. */
import { insuranceCase, requirement as requirementLife } from '../machines.js';
import type { CaseRow, RequirementRow } from '../records.js';
import { begun, changed } from '../tag.js';
import { typeset } from '../typeset.js';
import type { World } from '../world.js';
import type { BaseStatementRow } from './company-rows.js';

export interface Piece {
  code: string;
  label: string;
  help?: string;
}
const scan: Piece = {
  code: 'base_statement',
  label: 'Relevé de bases complété et signé',
  help: 'Toutes les pages, à plat, en un ou plusieurs fichiers.',
};

export const exerciseName = ({ exercise: { start, end } }: Pick<BaseStatementRow, 'exercise'>) =>
  start.slice(0, 4) === end.slice(0, 4) ? start.slice(0, 4) : `${start.slice(0, 4)}-${end.slice(0, 4)}`;

const open: readonly BaseStatementRow['state'][] = ['not_open', 'open', 'draft', 'frozen', 'correction_requested'];

/** None is required: what is lacking never keeps anybody from declaring. */
export function makeFiles(world: World, row: BaseStatementRow, pieces: readonly Piece[]): Partial<BaseStatementRow> {
  const { accept, maxBytesPerFile, maxBytesTotal } = world.config.uploadPolicy;
  const kept = { ...begun(row.createdAt), accountId: row.accountId };
  const put = (id: string, title: string, asked: readonly Piece[]) => {
    const ofCase: CaseRow = {
      ...kept,
      id,
      kind: 'base_statement',
      number: `RB-${exerciseName(row)}`,
      title: typeset(title),
      contractIds: [row.contractId],
      openedAt: row.createdAt,
      state: open.includes(row.state) ? 'to_complete' : 'in_review',
      reached: { declared: row.createdAt },
    };
    world.rows.cases.put(ofCase);
    asked.forEach(({ code, label, help }) => {
      const requirement: RequirementRow = {
        ...kept,
        id: `req_${row.id}_${code}`,
        caseId: id,
        code,
        label: typeset(label),
        ...(help ? { help: typeset(help) } : {}),
        state: 'missing',
        required: 'recommended',
        accept,
        minFiles: 1,
        maxFiles: 5,
        maxBytesPerFile,
        ...(maxBytesTotal !== undefined && { maxBytesTotal }),
        deadline: row.window.closesAt,
        requestRound: 1,
        files: [],
      };
      world.rows.requirements.put(requirement);
    });
    return id;
  };
  return {
    ...(row.modes.includes('scan') && { scanCaseId: put(`cas_${row.id}_scan`, 'Scan du relevé de bases', [scan]) }),
    ...(pieces.length > 0 && { piecesCaseId: put(`cas_${row.id}_pieces`, 'Pièces du relevé de bases', pieces) }),
  };
}

const casesOf = (world: World, { scanCaseId, piecesCaseId }: BaseStatementRow) =>
  [scanCaseId, piecesCaseId].flatMap((id) => (id && world.rows.cases.get(id)) || []);

/** The statement is returned: no more files. */
export function closeFiles(world: World, row: BaseStatementRow, at: string): void {
  for (const one of casesOf(world, row)) world.rows.cases.put(changed(one, at, { state: insuranceCase.move(one.state, 'in_review') }));
}

/** It is to be corrected: files may be given again, and the scan has to be. */
export function reopenFiles(world: World, row: BaseStatementRow, at: string, text: string): void {
  for (const one of casesOf(world, row)) {
    world.rows.cases.put(changed(one, at, { state: insuranceCase.move(one.state, 'to_complete') }));
    if (one.id !== row.scanCaseId || row.mode !== 'scan') continue;
    for (const asked of world.rows.requirements.of(one.id))
      if (requirementLife.can(asked.state, 'rejected'))
        world.rows.requirements.put(
          changed(asked, at, {
            state: requirementLife.move(asked.state, 'rejected'),
            rejection: { code: 'other', text },
            requestRound: asked.requestRound + 1,
          }),
        );
  }
}
