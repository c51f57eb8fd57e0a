/** What an insurer asks of whoever declares a claim. */
import type { ClaimDefinition } from '@avenant/api';
import type { Holder } from '../companies/holder.js';
import { findContract, listContracts } from '../contracts.js';
import type { ContractRow } from '../records.js';
import { Refusal } from '../refusal.js';
import type { World } from '../world.js';
import type { Questionnaire } from './draft-row.js';

/** Losses of a contract that has ended since may still be declared; those of one that never began may not. */
const takesClaims = ({ state }: ContractRow) => state !== 'pending_documents' && state !== 'cancelled';

/** Whom to turn to goes with it. */
export const notOnline = ({ config: { contact } }: World) =>
  new Refusal('not-found', { reasonCode: 'not_claimable_online', ...(contact && { contactId: contact.id }) });

export const questionnaireFor = (world: World, contract: ContractRow): Questionnaire | undefined =>
  takesClaims(contract) ? world.questionnaires.find(({ products }) => products.includes(contract.productName)) : undefined;

export function viewDefinition(asked: Questionnaire, { id: contractId, number, productName }: ContractRow): ClaimDefinition {
  const { products: _, lossType: __, meaning: ___, reportingDays: ____, ...shown } = asked;
  return { ...shown, contractId, contractNumber: number, productName };
}

/** For each contract that a claim can be declared on online, or for the one that is named. */
export function listDefinitions(
  world: World,
  holder: Holder,
  contractId: string | undefined,
): { id: string; definition: ClaimDefinition }[] {
  const contracts = contractId === undefined ? listContracts(world, holder, () => true) : [findContract(world, holder, contractId)];
  const found = contracts.flatMap((contract) => {
    const asked = questionnaireFor(world, contract);
    return asked ? [{ id: contract.id, definition: viewDefinition(asked, contract) }] : [];
  });
  if (contractId !== undefined && found.length === 0) throw notOnline(world);
  return found;
}
