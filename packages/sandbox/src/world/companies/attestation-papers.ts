/** The paper of an attestation: its text is the very data that the page shows. */
import type { Notification } from '@avenant/api';
import { amountInWords, longDay, longPeriod } from '../french.js';
import { attestation as life } from '../machines.js';
import { notify } from '../notifications.js';
import { print } from '../print.js';
import type { DocumentRow } from '../records.js';
import type { AttestationRow } from './company-rows.js';
import { secretCharacters } from '../secrets.js';
import { changed } from '../tag.js';
import { typesetAll } from '../typeset.js';
import type { World } from '../world.js';
import { paperOf } from './attestations.js';
import { listeners } from './tell-members.js';

const titles: Record<AttestationRow['kind'], string> = {
  decennial: "Attestation d'assurance décennale",
  nominative_worksite: 'Attestation nominative de chantier',
  liability: 'Attestation de responsabilité civile',
  home: "Attestation d'assurance habitation",
  school: "Attestation d'assurance scolaire",
  motor_memo: 'Mémo véhicule assuré',
  health_rights: 'Attestation de droits santé',
  employer_cover: "Attestation d'assurance employeur",
};

/** Writes the paper; its record is for the caller to keep. */
export function printAttestation(world: World, row: AttestationRow, at: string): Promise<DocumentRow> {
  const { insuredName, insurerName, contractNumber, period, activities, worksite, recipient, number } = paperOf(world, row);
  const lines = [
    `${insurerName} atteste assurer ${insuredName}.`,
    `Contrat n° ${contractNumber}. Attestation n° ${number}.`,
    `Période de validité : ${longPeriod(period)}.`,
    ...(activities.length > 0 ? [`Activités : ${activities.join(', ')}.`] : []),
    ...(worksite
      ? [
          `Chantier : ${worksite.name}, ${worksite.address}.`,
          `Ouverture le ${longDay(worksite.openingDate)}. Coût : ${amountInWords(worksite.cost)}.`,
        ]
      : []),
    ...(recipient ? [`Établie pour : ${recipient}.`] : []),
    `Code de vérification : ${row.code ?? ''}.`,
    'Document de démonstration, sans valeur contractuelle.',
  ];
  const title = `${titles[row.kind]} ${period.start.slice(0, 4)}`;
  const sheet = { accountId: row.accountId, type: 'attestation' as const, direction: 'outbound' as const };
  const filename = `attestation-${number.toLowerCase()}.pdf`;
  return print(world, {
    ...sheet,
    ...typesetAll({ title, lines }),
    filename,
    id: row.documentId ?? `doc_${row.id}`,
    contractId: row.contractId,
    at,
    isNew: row.isNew === true,
  });
}

/** `BAT-7K3M-Q9XP-2D4H`: the insurer's mark, then 60 random bits. */
const makeCode = ({ config }: World): string => [config.id.slice(0, 3).toUpperCase(), ...secretCharacters(12).match(/.{4}/g)!].join('-');

/** Tells whoever may see its paper, and wants to hear of such things; their open pages look again. */
export function tellOf(world: World, row: AttestationRow, said: Pick<Notification, 'title' | 'body' | 'severity'>): void {
  const document = row.documentId ?? '';
  const contractIds = [row.contractId];
  const about = { organisationId: row.accountId, permission: 'document.read', contractIds, topic: 'attestation_available' } as const;
  for (const { accountId } of listeners(world, about)) {
    notify(world, accountId, { type: 'document_received', ...said, target: { kind: 'document', id: document } });
    world.bulletin.tell(accountId, 'document.created', document);
  }
}

/** One of the same kind for the same contract and the same period takes the place of the last; building sites stand side by side. */
function replaceOlder(world: World, { id, accountId, contractId, kind, period }: AttestationRow, at: string): void {
  if (kind === 'nominative_worksite') return;
  for (const older of world.rows.attestations.of(accountId))
    if (older.id !== id && older.state === 'available' && older.contractId === contractId && older.kind === kind)
      if (older.period.start === period.start)
        world.rows.attestations.put(changed(older, at, { state: life.move(older.state, 'superseded'), isNew: false }));
}

/** Makes the paper of one that is in the making, and gives it a code. */
export async function issueAttestation(world: World, row: AttestationRow): Promise<AttestationRow> {
  const at = world.instant();
  const made = { code: makeCode(world), documentId: `doc_${row.id}`, isNew: true };
  const document = await printAttestation(world, { ...row, ...made }, at);
  return world.store.transaction(() => {
    const next = changed(row, at, { ...made, state: life.move(row.state, 'available'), issuedAt: at });
    replaceOlder(world, next, at);
    world.rows.documents.put(document);
    world.rows.attestations.put(next);
    tellOf(world, next, { title: 'Nouvelle attestation', body: document.title, severity: 'info' });
    return next;
  });
}

const printing = new WeakMap<World, Map<string, Promise<AttestationRow>>>();

/** Prints what has been asked for and is due: once, however many look at it meanwhile, for each paper bears a code of its own. */
export async function settleAttestation(world: World, row: AttestationRow): Promise<AttestationRow> {
  if (row.state !== 'generating' || row.readyAt === undefined || world.now() < row.readyAt) return row;
  const running = printing.get(world) ?? new Map<string, Promise<AttestationRow>>();
  printing.set(world, running);
  const issued = running.get(row.id) ?? issueAttestation(world, row).finally(() => running.delete(row.id));
  running.set(row.id, issued);
  return issued;
}
