/** What the insurer certifies, as it stands now; and what a paper's code tells whoever is shown it. */
import type { AllowedAction, Attestation, AttestationCheck } from '@avenant/api';
import { owned } from '../owned.js';
import type { AttestationRow } from './company-rows.js';
import { Refusal } from '../refusal.js';
import { tagged } from '../tag.js';
import type { World } from '../world.js';
import { sees, type Holder } from './holder.js';

/** A paper runs out with its period, without anybody touching it. */
export const stateNow = (world: World, { state, period }: AttestationRow): AttestationRow['state'] =>
  state === 'available' && period.end < world.today() ? 'expired' : state;

export function findAttestation(world: World, holder: Holder, id: string): AttestationRow {
  const row = owned(world.rows.attestations.get(id), holder);
  if (!sees(holder, [row.contractId])) throw new Refusal('not-found');
  return row;
}

/** The latest first. */
export const listAttestations = (world: World, holder: Holder, only: (row: AttestationRow) => boolean): AttestationRow[] =>
  world.rows.attestations
    .of(holder.id)
    .filter((row) => sees(holder, [row.contractId]) && only(row))
    .toSorted((a, b) => b.period.start.localeCompare(a.period.start) || b.createdAt.localeCompare(a.createdAt) || a.id.localeCompare(b.id));

/** What is said on the paper. */
const said = ({ number, kind, period, activities, worksite, recipient }: AttestationRow) => ({
  number,
  kind,
  period,
  activities,
  ...(worksite && { worksite }),
  ...(recipient && { recipient }),
});
function partiesOf(world: World, row: AttestationRow) {
  const contract = world.rows.contracts.get(row.contractId);
  return {
    insuredName: contract?.policyholderName ?? '',
    insurerName: contract?.insurerName ?? world.config.name,
    contractNumber: contract?.number ?? '',
  };
}
export const paperOf = (world: World, row: AttestationRow) => ({ ...said(row), ...partiesOf(world, row) });

const checkHref = (world: World, code: string) => `${world.policies.checkHref ?? '/verifier'}#${code}`;

function download(state: AttestationRow['state'], hasPaper: boolean, reasonCode: string | undefined): AllowedAction {
  const rel = 'download';
  if (state === 'blocked') return { rel, enabled: false, reasonCode: reasonCode ?? 'manual_review' };
  return hasPaper ? { rel, enabled: true } : { rel, enabled: false, reasonCode: state };
}

export function viewAttestation(world: World, row: AttestationRow): Attestation {
  const state = stateNow(world, row);
  const document = row.documentId === undefined ? undefined : world.rows.documents.get(row.documentId);
  return tagged(row, {
    contractId: row.contractId,
    ...paperOf(world, row),
    state,
    ...(row.issuedAt && { issuedAt: row.issuedAt }),
    isNew: document?.isNew === true,
    ...(document && { document: { documentId: document.id, filename: document.filename, bytes: document.bytes } }),
    ...(row.code && { verification: { code: row.code, href: checkHref(world, row.code) } }),
    ...(row.reasonCode && { reasonCode: row.reasonCode }),
    allowedActions: [{ rel: 'view', enabled: true }, download(state, document !== undefined, row.reasonCode)],
  });
}

/** As people type it: small letters, spaces, an O for a zero (Crockford's base 32). */
export const asCode = (typed: string) =>
  typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');

const standing = (state: AttestationRow['state']): Exclude<AttestationCheck['status'], 'unknown'> | undefined => {
  switch (state) {
    case 'available':
      return 'valid';
    case 'expired':
    case 'superseded':
      return 'expired';
    case 'revoked':
      return 'revoked';
    case 'requested':
    case 'generating':
    case 'blocked':
      return undefined;
  }
};

/** 60 random bits stand between a guess and a paper, so that whoever asks may ask as often as they like. */
export function checkCode(world: World, typed: string): AttestationCheck {
  const code = asCode(typed);
  const row = code === '' ? undefined : world.rows.attestations.all().find((one) => one.code !== undefined && asCode(one.code) === code);
  const status = row && standing(stateNow(world, row));
  const checked = { insurerName: world.config.name, checkedAt: world.instant() };
  return row && status ? { status, ...checked, ...paperOf(world, row) } : { status: 'unknown', ...checked };
}
