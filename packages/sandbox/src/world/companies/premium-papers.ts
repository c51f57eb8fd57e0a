/** The paper of a premium call: its text is the very data that the page shows. */
import { amountInWords, longDay, longPeriod } from '../french.js';
import { print } from '../print.js';
import type { DocumentRow } from '../records.js';
import { typesetAll } from '../typeset.js';
import type { World } from '../world.js';
import type { PremiumRow } from './company-rows.js';
import { totalOf } from './premiums.js';

const titles: Record<PremiumRow['kind'], string> = {
  call: 'Appel de cotisation',
  receipt: 'Quittance',
  invoice: 'Facture de primes',
  adjustment: 'Régularisation de cotisation',
  refund: 'Remboursement de cotisation',
};

/** Writes the paper; its record is for the caller to keep. */
export function printPremium(world: World, row: PremiumRow, at: string): Promise<DocumentRow> {
  const contracts = row.contractIds.flatMap((id) => world.rows.contracts.get(id) ?? []);
  const lines = [
    `${world.config.name} – ${titles[row.kind]} n° ${row.number}.`,
    `Souscripteur : ${contracts[0]?.policyholderName ?? ''}.`,
    ...contracts.map(({ productName, number }) => `Contrat ${productName}, n° ${number}.`),
    `Période : ${longPeriod(row.period)}.`,
    `Cotisation hors taxes : ${amountInWords(row.net)}. Taxes : ${amountInWords(row.taxes)}.`,
    ...(row.fees ? [`Frais : ${amountInWords(row.fees)}.`] : []),
    `Total : ${amountInWords(totalOf(row))}. Échéance : ${longDay(row.dueDate)}.`,
    'Document de démonstration, sans valeur contractuelle.',
  ];
  const title = `${titles[row.kind]} ${row.number}`;
  return print(world, {
    ...typesetAll({ title, lines }),
    accountId: row.accountId,
    type: 'premium_notice',
    direction: 'outbound',
    filename: `${row.number.toLowerCase()}.pdf`,
    id: row.documentId ?? `doc_${row.id}`,
    // The paper of several contracts belongs to none of them: it is for those who see every contract.
    ...(row.contractIds.length === 1 && { contractId: row.contractIds[0]! }),
    at,
  });
}
