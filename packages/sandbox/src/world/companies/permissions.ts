/** What an access to a company's space may allow, to whom, and what it takes to be answered. */
import type { Permission } from '@avenant/api';
import type { MembershipRow } from './company-rows.js';

export type Role = MembershipRow['role'];
type Row = Permission & { possibleFor: Role[]; usualFor: Role[] };

const admin = (code: string, usualFor: Role[], possibleFor: Role[] = ['admin', 'member', 'delegate', 'advisor']): Row => ({
  code,
  grantableBy: 'admin',
  possibleFor,
  usualFor,
});
const insurer = (code: string, usualFor: Role[], possibleFor: Role[]): Row => ({ code, grantableBy: 'insurer', possibleFor, usualFor });

export const catalogue: readonly Row[] = [
  admin('contract.read', ['admin', 'member', 'advisor']),
  admin('document.read', ['admin', 'member', 'advisor']),
  admin('claim.read', ['admin', 'member', 'advisor']),
  admin('claim.create', ['admin', 'advisor']),
  admin('case.write', ['admin', 'advisor']),
  admin('premium.read', ['admin', 'advisor']),
  admin('base_statement.write', ['admin', 'advisor']),
  admin('attestation.issue', ['admin', 'advisor']),
  admin('company.write', ['admin'], ['admin']),
  admin('access.read', ['admin', 'member', 'advisor'], ['admin', 'member', 'advisor']),
  insurer('access.manage', ['admin', 'advisor'], ['admin', 'advisor']),
  insurer('premium.pay', [], ['admin']),
  insurer('bank.write', [], ['admin']),
];

export const usual = (role: Role): string[] => catalogue.filter((one) => one.usualFor.includes(role)).map(({ code }) => code);

/** What it takes to give files: to a claim, with a base statement, with a declaration that is being written. */
export const giving = { claim: 'case.write', base_statement: 'base_statement.write', draft: 'claim.create' } as const;
export const givingTo = ({ kind }: { kind: string }) => (kind === 'base_statement' ? giving.base_statement : giving.claim);
/** What it takes to see the papers of a case: those of a claim tell of it, so the claim must be theirs to read too. */
export const papersOf = ({ kind }: { kind: string }): readonly string[] =>
  kind === 'base_statement' ? ['document.read'] : ['document.read', 'claim.read'];
const anyGiving: readonly string[] = Object.values(giving);

/**
 * Questions about a company's things, and the permission that each takes; one of several where it depends on what is asked about, which is
 * looked at once that is found. What is not here is never asked in a company's name.
 */
const needed: Readonly<Record<string, string | readonly string[]>> = {
  'GET /contracts': 'contract.read',
  'GET /contracts/{contractId}': 'contract.read',
  'GET /contracts/{contractId}/guarantees': 'contract.read',
  'GET /contracts/{contractId}/risks': 'contract.read',
  'GET /cases': 'claim.read',
  'GET /cases/{caseId}': 'claim.read',
  'GET /cases/{caseId}/requirements': ['claim.read', 'base_statement.write'],
  'GET /cases/{caseId}/exchanges': 'claim.read',
  'GET /cases/{caseId}/decisions': 'claim.read',
  'GET /benefits': 'claim.read',
  'GET /benefits/{benefitId}': 'claim.read',
  'GET /documents': 'document.read',
  'GET /documents/{documentId}': 'document.read',
  'POST /documents/{documentId}/links': 'document.read',
  'GET /tasks': 'contract.read',
  'GET /callback-slots': 'claim.read',
  'GET /callback-requests': 'claim.read',
  'POST /callback-requests': 'claim.read',
  'DELETE /callback-requests/{callbackRequestId}': 'claim.read',
  'GET /claims': 'claim.read',
  'GET /claims/{claimId}': 'claim.read',
  'POST /claims/{claimId}/offer-responses': 'case.write',
  'GET /attestations': 'document.read',
  'GET /attestations/{attestationId}': 'document.read',
  'POST /contracts/{contractId}/attestations': 'attestation.issue',
  'GET /change-requests': 'contract.read',
  'GET /change-requests/{changeRequestId}': 'contract.read',
  'POST /change-requests/{changeRequestId}/withdraw': 'company.write',
  'GET /base-statements': 'contract.read',
  'GET /base-statements/{statementId}': 'contract.read',
  'PATCH /base-statements/{statementId}': 'base_statement.write',
  'POST /base-statements/{statementId}/lock': 'base_statement.write',
  'POST /base-statements/{statementId}/freeze': 'base_statement.write',
  'POST /base-statements/{statementId}/unfreeze': 'base_statement.write',
  'POST /base-statements/{statementId}/submit': 'base_statement.write',
  'GET /premium-notices': 'premium.read',
  'GET /premium-notices/{premiumId}': 'premium.read',
  'POST /cases/{caseId}/submissions': anyGiving,
  'POST /cases/{caseId}/extensions': 'case.write',
  'GET /claim-definitions': 'claim.create',
  'GET /claim-drafts': 'claim.create',
  'POST /claim-drafts': 'claim.create',
  'GET /claim-drafts/{draftId}': 'claim.create',
  'PATCH /claim-drafts/{draftId}': 'claim.create',
  'POST /claim-drafts/{draftId}/discard': 'claim.create',
  'POST /claim-drafts/{draftId}/submit': 'claim.create',
  'POST /uploads': anyGiving,
  'GET /uploads/{uploadId}/receipt': anyGiving,
  'GET /requirements/{requirementId}/uploads': anyGiving,
};
export const permissionFor = (method: string, path: string): string | readonly string[] | undefined => needed[`${method} ${path}`];
