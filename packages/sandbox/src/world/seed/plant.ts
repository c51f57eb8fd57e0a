import { printAttestation } from '../companies/attestation-papers.js';
import { makeFiles } from '../companies/base-statement-files.js';
import { printBlank, printValidated } from '../companies/base-statement-papers.js';
import type { BaseStatementRow } from '../companies/company-rows.js';
import { printPremium } from '../companies/premium-papers.js';
import { print } from '../print.js';
import { begun } from '../tag.js';
import type { World } from '../world.js';
import type { Seed } from './seed.js';

/**
 * What came after the first version: decisions, benefits, notifications and letters, also for a world that was planted before there were any.
 */
async function plantFollowUp(world: World, seed: Seed): Promise<void> {
  const { rows } = world;
  if (rows.settings.get('seeded-follow-up')) return;
  const missing = seed.documents.filter((sample) => !rows.documents.get(sample.id));
  const printed = await Promise.all(missing.map((sample) => print(world, sample)));
  world.store.transaction(() => {
    printed.forEach((row) => rows.documents.put(row));
    seed.decisions.forEach((row) => rows.decisions.put(row));
    seed.benefits.forEach((row) => rows.benefits.put({ ...begun(row.paidAt ?? world.instant()), ...row }));
    seed.notifications.forEach((row) => rows.notifications.put(row));
    rows.settings.put({ id: 'seeded-follow-up', value: seed.config.id });
  });
}

async function plantFirst(world: World, seed: Seed): Promise<void> {
  if (world.rows.settings.get('seeded')) return;
  // One hash for all sample accounts: their password is public, and a hash is dear by design. Papers are printed meanwhile.
  const [passwordHash, decoy, printed] = await Promise.all([
    world.passwords.hash(seed.password),
    world.passwords.hash(world.ids.make('decoy')),
    Promise.all(seed.documents.map((sample) => print(world, sample))),
  ]);
  const documents = new Map(printed.map((row) => [row.id, row]));
  const taken = (ids: readonly string[] = []) => ids.flatMap((id) => documents.get(id) ?? []);
  const { accept, maxBytesPerFile, maxBytesTotal } = seed.config.uploadPolicy;

  const firstDay = world.instant(Date.parse(seed.start));
  const openedAt = (caseId: string) => seed.cases.find((one) => one.id === caseId)?.openedAt ?? firstDay;

  world.store.transaction(() => {
    const { rows } = world;
    world.setNow(Date.parse(seed.start));
    seed.accounts.forEach((account) => rows.accounts.put({ ...account, passwordHash }));
    rows.settings.put({ id: 'decoy-password', value: decoy });
    seed.organisations?.forEach((row) => rows.organisations.put(row));
    seed.memberships?.forEach((row) => rows.memberships.put({ ...begun(firstDay), ...row }));
    seed.contracts.forEach((row) =>
      rows.contracts.put({ ...begun(row.effectiveDate ? `${row.effectiveDate}T08:00:00Z` : firstDay), ...row }),
    );
    seed.cases.forEach((row) => rows.cases.put({ ...begun(row.openedAt), ...row }));
    seed.callbacks?.forEach((row) => rows.callbacks.put({ ...begun(row.slot?.start ?? firstDay), ...row }));
    seed.claims?.forEach((row) => rows.claims.put(row));
    documents.forEach((row) => rows.documents.put(row));
    for (const { documentIds, ...row } of seed.requirements) {
      const files = taken(documentIds).map(({ id, filename, bytes, mime, createdAt }) => ({
        documentId: id,
        filename,
        bytes,
        mime,
        submittedAt: createdAt,
      }));
      rows.requirements.put({
        ...begun(openedAt(row.caseId)),
        accept,
        maxBytesPerFile,
        maxBytesTotal,
        minFiles: 1,
        maxFiles: 5,
        ...row,
        files,
      });
    }
    for (const { documentIds, ...row } of seed.exchanges)
      rows.exchanges.put({
        ...row,
        documents: taken(documentIds).map(({ id, title, filename, bytes, mime }) => ({ documentId: id, title, filename, bytes, mime })),
      });
    rows.settings.put({ id: 'seeded', value: seed.config.id });
  });
}

/** Attestations, each with its paper where it has one. */
async function plantAttestations(world: World, seed: Seed): Promise<void> {
  const { rows } = world;
  if (!seed.attestations || rows.settings.get('seeded-attestations')) return;
  const at = (row: { issuedAt?: string | undefined }) => row.issuedAt ?? world.instant(Date.parse(seed.start));
  const planted = seed.attestations.map((row) => ({ ...begun(at(row)), ...row }));
  const papers = await Promise.all(planted.flatMap((row) => (row.documentId ? [printAttestation(world, row, at(row))] : [])));
  world.store.transaction(() => {
    planted.forEach((row) => rows.attestations.put(row));
    papers.forEach((row) => rows.documents.put(row));
    rows.settings.put({ id: 'seeded-attestations', value: seed.config.id });
  });
}

/** Base statements, each with its blank, and the paper of what was validated. */
async function plantStatements(world: World, seed: Seed): Promise<void> {
  const { rows } = world;
  if (!seed.baseStatements || rows.settings.get('seeded-base-statements')) return;
  const planted = await Promise.all(
    seed.baseStatements.map(async ({ pieces, validatedAt, ...sample }) => {
      const row: BaseStatementRow = { ...begun(`${sample.letter.sentOn}T08:00:00Z`), ...sample };
      const blank = await printBlank(world, row);
      const validated = validatedAt === undefined ? undefined : await printValidated(world, row, validatedAt, false);
      return { row, pieces, blank, validated };
    }),
  );
  world.store.transaction(() => {
    for (const { row, pieces, blank, validated } of planted) {
      for (const paper of [blank, validated]) if (paper) rows.documents.put(paper);
      const made = { blankDocumentId: blank.id, ...(validated && { validatedDocumentId: validated.id }) };
      rows.baseStatements.put({ ...row, ...made, ...makeFiles(world, row, pieces) });
    }
    rows.settings.put({ id: 'seeded-base-statements', value: seed.config.id });
  });
}

/** Premium calls, each with its paper where it has one; and companies' coordinates. */
async function plantPremiums(world: World, seed: Seed): Promise<void> {
  const { rows } = world;
  if (!seed.premiums || rows.settings.get('seeded-premiums')) return;
  const at = (row: { issuedOn?: string | undefined }) =>
    row.issuedOn === undefined ? world.instant(Date.parse(seed.start)) : `${row.issuedOn}T07:00:00Z`;
  const planted = seed.premiums.map((row) => ({ ...begun(at(row)), ...row }));
  const papers = await Promise.all(planted.flatMap((row) => (row.documentId ? [printPremium(world, row, at(row))] : [])));
  world.store.transaction(() => {
    seed.profiles?.forEach((row) => rows.profiles.put({ ...begun(world.instant(Date.parse(seed.start))), ...row }));
    seed.changeRequests?.forEach((row) =>
      rows.changeRequests.put({ ...begun(row.createdAt), updatedAt: row.decidedAt ?? row.createdAt, ...row }),
    );
    planted.forEach((row) => rows.premiums.put(row));
    papers.forEach((row) => rows.documents.put(row));
    rows.settings.put({ id: 'seeded-premiums', value: seed.config.id });
  });
}

/** Puts the sample data into an empty world and starts its clock; a world that has some is left as it is. */
export async function plant(world: World, seed: Seed): Promise<void> {
  await plantFirst(world, seed);
  await plantFollowUp(world, seed);
  await plantAttestations(world, seed);
  await plantStatements(world, seed);
  await plantPremiums(world, seed);
}
