/** The papers of a base statement: the blank to fill in by hand, and what was validated, word for word what the page shows. */
import type { BaseValue } from '@avenant/api';
import { amountInWords, longDay, longPeriod } from '../french.js';
import { type Sheet, print } from '../print.js';
import type { DocumentRow } from '../records.js';
import { typesetAll } from '../typeset.js';
import type { World } from '../world.js';
import { exerciseName } from './base-statement-files.js';
import type { BaseStatementRow } from './company-rows.js';

const units = { person: 'personnes', fte: 'équivalents temps plein', worksite: 'chantiers', unknown: '' };
const said = (value: BaseValue | undefined) =>
  value === undefined
    ? ''
    : 'amount' in value
      ? amountInWords(value)
      : `${new Intl.NumberFormat('fr-FR').format(Number(value.value))} ${units[value.unit]}`;

function sheetOf(world: World, row: BaseStatementRow, title: string, lines: Sheet['lines']) {
  const contract = world.rows.contracts.get(row.contractId);
  const head = [
    `${contract?.policyholderName ?? ''}. Contrat n° ${contract?.number ?? ''} – ${contract?.productName ?? ''}.`,
    `Exercice ${longPeriod(row.exercise)}.`,
  ];
  const foot = 'Document de démonstration, sans valeur contractuelle.';
  return {
    ...typesetAll({ title: `${title} ${exerciseName(row)}`, lines: [...head, ...lines, foot] }),
    accountId: row.accountId,
    contractId: row.contractId,
    type: 'base_statement' as const,
    direction: 'outbound' as const,
  };
}
const name = (world: World, row: BaseStatementRow) =>
  `${exerciseName(row)}-${(world.rows.contracts.get(row.contractId)?.number ?? row.id).toLowerCase()}.pdf`;

export const printBlank = (world: World, row: BaseStatementRow): Promise<DocumentRow> =>
  print(world, {
    ...sheetOf(world, row, 'Relevé de bases vierge', [
      row.lines.map(({ label }) => `${label} : ......................................`),
      `À retourner avant le ${longDay(row.window.closesAt)}, daté et signé.`,
      'Date : ....................   Signature : ....................',
    ]),
    id: `doc_${row.id}_vierge`,
    filename: `releve-de-bases-vierge-${name(world, row)}`,
    at: row.createdAt,
  });

export const printValidated = (world: World, row: BaseStatementRow, at: string, isNew: boolean): Promise<DocumentRow> =>
  print(world, {
    ...sheetOf(world, row, 'Relevé de bases validé', [
      row.mode === 'scan' ? 'Retourné en version numérisée.' : row.lines.map(({ label, value }) => `${label} : ${said(value)}.`),
      ...(row.attestedBy ? [`Déclaration certifiée exacte par ${row.attestedBy}.`] : []),
      ...(row.reference ? [`Référence ${row.reference}.`] : []),
      `Validé le ${longDay(at.slice(0, 10))} par ${world.config.name}.`,
    ]),
    id: `doc_${row.id}`,
    filename: `releve-de-bases-${name(world, row)}`,
    at,
    isNew,
  });
