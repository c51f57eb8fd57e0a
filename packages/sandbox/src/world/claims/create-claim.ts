/** The door by which a claim comes into the world, whoever declares it and however. */
import type { Claim } from '@avenant/api';
import { writeExchange } from '../exchanges.js';
import type { Asker } from '../companies/holder.js';
import { findContract } from '../contracts.js';
import { notifyHolder } from '../companies/audience.js';
import type { CaseRow, DocumentRow } from '../records.js';
import { typeset } from '../typeset.js';
import type { World } from '../world.js';
import type { ClaimRow } from './claim-row.js';
import type { Together } from './claim-states.js';
import { openSpontaneous } from './spontaneous.js';

/** What was declared; the insurer adds the rest. */
export interface NewClaim
  extends
    Pick<Claim, 'lossType' | 'lossDate' | 'injured'>,
    Partial<Pick<Claim, 'discoveredDate' | 'place' | 'circumstances' | 'implication' | 'damages' | 'estimate'>> {
  contractId: string;
  /** What it is about, in a few words: « Infiltration par la toiture ». */
  title: string;
  /** In the log: what came with the declaration. */
  comment?: string;
}

/** `S26-00419`: the year, and the next number after the highest of that year, over all customers. */
function nextNumber(world: World, at: string): string {
  const prefix = `S${at.slice(2, 4)}-`;
  const taken = world.rows.cases.all().flatMap(({ number }) => (number.startsWith(prefix) ? [Number(number.slice(prefix.length))] : []));
  return `${prefix}${String(Math.max(0, ...taken) + 1).padStart(5, '0')}`;
}

/** Handles new claims. */
const handler = (world: World) => world.contacts.find(({ role }) => role === 'claim_handler');

/**
 * Makes a claim, declared: its number, its steps, its place for further documents, its line in the log, its notification. To be called
 * within the transaction of an intent. `documentsOf` writes down the files that came with it, once the case has an id.
 */
export function createClaim(
  world: World,
  { account: author, holder }: Asker,
  { contractId, title, comment, ...facts }: NewClaim,
  documentsOf: (ofCase: CaseRow) => DocumentRow[] = () => [],
): Together {
  const contract = findContract(world, holder, contractId);
  const at = world.instant();
  const id = world.ids.make('cas');
  const who = handler(world);
  const ofCase: CaseRow = {
    id,
    version: 1,
    createdAt: at,
    updatedAt: at,
    accountId: holder.id,
    kind: 'claim',
    number: nextNumber(world, at),
    title,
    contractIds: [contract.id],
    openedAt: at,
    ...(facts.lossDate.value && { eventDate: facts.lossDate.value }),
    state: 'submitted',
    ...(who && { handlerName: who.name }),
    reached: { declared: at },
  };
  const claim: ClaimRow = {
    damages: [],
    ...facts,
    id,
    accountId: holder.id,
    phase: 'study',
    activatedGuarantees: [],
    appointments: [],
    payments: [],
    ...(who && { handlerContactId: who.id }),
    reached: { declared: at },
  };
  world.rows.cases.put(ofCase);
  world.rows.claims.put(claim);
  openSpontaneous(world, ofCase, at);
  const documents = documentsOf(ofCase);
  for (const document of documents) world.rows.documents.put(document);
  writeExchange(
    world,
    ofCase,
    {
      direction: 'inbound',
      kind: 'message',
      subject: 'Déclaration de sinistre',
      ...(comment?.trim() ? { body: comment.trim() } : {}),
      reference: ofCase.number,
      at,
      authorName: author.displayName,
    },
    documents,
  );
  notifyHolder(world, ofCase, {
    type: 'case_update',
    title: typeset(`Votre déclaration est enregistrée : n° ${ofCase.number}`),
    body: title,
    severity: 'info',
    target: { kind: 'case', id },
  });
  return { ofCase, claim };
}
