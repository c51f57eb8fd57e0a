import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import { from, post } from '@avenant/api/route.js';
import type { OriginCheck } from '../ports.js';
import { endSessionsOf, lockAccount, unlockAccount } from '../world/desk/accounts.js';
import { askToCorrect, listDeskStatements, openStatement, studyStatement, validateStatement } from '../world/desk/base-statements.js';
import { listDeskAttestations, publishAttestation, revokeAttestation } from '../world/desk/attestations.js';
import { caseOf } from '../world/desk/announce.js';
import { decideChangeRequest, viewChangeRequest } from '../world/companies/change-requests.js';
import { decide } from '../world/desk/decide.js';
import { listDeskCases, viewAccount, viewDeskCase } from '../world/desk/overview.js';
import { payInstalments } from '../world/desk/pay.js';
import { acceptDocument, askForDocument, rejectDocument, study } from '../world/desk/requirements.js';
import { endCase, sendLetter } from '../world/desk/write.js';
import { Refusal } from '../world/refusal.js';
import type { World } from '../world/world.js';
import { answerOpen } from './answer.js';
import type { App, Env } from './context.js';
import { serveDeskClaims } from './desk-claims.js';
import { attachment } from './documents.js';

const schemas = from(() => import('./desk.schema.js'));

/** What the desk may do; every answer is empty, and what has become of a case is asked anew. */
export const deskRoutes = {
  accept: post('/requirements/{requirementId}/accept'),
  reject: post('/requirements/{requirementId}/reject', { input: schemas('Rejected') }),
  ask: post('/cases/{caseId}/requirements', { input: schemas('AskedFor') }),
  study: post('/cases/{caseId}/study'),
  decide: post('/cases/{caseId}/decisions', { input: schemas('Decided') }),
  pay: post('/cases/{caseId}/payments', { input: schemas('Paid') }),
  letter: post('/cases/{caseId}/letters', { input: schemas('Letter') }),
  close: post('/cases/{caseId}/close'),
  reopen: post('/cases/{caseId}/reopen'),
  approveChange: post('/change-requests/{changeRequestId}/approve'),
  rejectChange: post('/change-requests/{changeRequestId}/reject', { input: schemas('ChangeRejected') }),
  openStatement: post('/base-statements/{statementId}/open', { input: schemas('WindowOpened') }),
  studyStatement: post('/base-statements/{statementId}/study'),
  validateStatement: post('/base-statements/{statementId}/validate'),
  correctStatement: post('/base-statements/{statementId}/corrections', { input: schemas('Corrected') }),
  lock: post('/accounts/{accountId}/lock'),
  unlock: post('/accounts/{accountId}/unlock'),
  publish: post('/attestations/{attestationId}/publish'),
  revoke: post('/attestations/{attestationId}/revoke', { input: schemas('Revoked') }),
  endSessions: post('/accounts/{accountId}/sessions/end', { input: schemas('SessionsEnded') }),
};

/**
 * The desk knows nobody's password, so that only a page of its own origin may ask, reading included; and only under a name of the list, so
 * that a name made to point here (DNS rebinding) opens nothing.
 */
export const ownPagesOnly = (origins: OriginCheck) =>
  createMiddleware<Env>(async (c, next) => {
    const { origin: own } = new URL(c.req.url);
    const { origin = own, 'sec-fetch-site': site = 'none' } = c.req.header();
    if (origin !== own || !origins.mayRead(own) || !['same-origin', 'none'].includes(site))
      throw new Refusal('permission-missing', { reasonCode: 'origin_not_allowed' });
    await next();
  });

function serveReading(app: App, world: World): void {
  app.get('/accounts', (c) => c.json({ items: world.rows.accounts.all().map((row) => viewAccount(world, row)) }));
  app.get('/change-requests', (c) =>
    c.json({
      items: world.rows.changeRequests.all().map((row) => ({
        ...viewChangeRequest(world, { id: row.accountId }, row),
        organisationName: world.rows.organisations.get(row.accountId)?.name,
        moves: row.state === 'pending_validation' ? ['approveChange', 'rejectChange'] : [],
      })),
    }),
  );
  app.get('/attestations', (c) => c.json({ items: listDeskAttestations(world) }));
  app.get('/cases', (c) => c.json({ items: listDeskCases(world) }));
  app.get('/cases/:caseId', (c) => {
    const row = caseOf(world, c.req.param('caseId'));
    return c.json(viewDeskCase(world, row));
  });
  app.get('/base-statements', (c) => c.json({ items: listDeskStatements(world) }));
  app.get('/documents/:documentId/file', (c) => {
    const row = world.rows.documents.get(c.req.param('documentId'));
    if (row?.state !== 'available') throw new Refusal('not-found');
    return c.body(world.files.stream(row.fileId), 200, {
      'Content-Type': row.mime,
      'Content-Length': String(row.bytes),
      'Content-Disposition': attachment(row.filename),
    });
  });
}

/** The insurer's side: for a demo on one's own machine, and never in the SDK. */
export function serveDesk(world: World): App {
  const app: App = new Hono<Env>();
  serveReading(app, world);
  serveDeskClaims(app, world);
  const does = deskRoutes;
  answerOpen(app, does.accept, ({ input }) => acceptDocument(world, input.requirementId));
  answerOpen(app, does.reject, ({ input: { requirementId, ...rejection } }) => rejectDocument(world, requirementId, rejection));
  answerOpen(app, does.ask, ({ input: { caseId, ...asked } }) => askForDocument(world, caseId, asked));
  answerOpen(app, does.study, ({ input }) => study(world, input.caseId));
  answerOpen(app, does.decide, ({ input: { caseId, ...verdict } }) => decide(world, caseId, verdict));
  answerOpen(app, does.pay, ({ input }) => payInstalments(world, input.caseId, input.dueDate));
  answerOpen(app, does.letter, ({ input: { caseId, ...letter } }) => sendLetter(world, caseId, letter));
  answerOpen(app, does.close, ({ input }) => endCase(world, input.caseId, 'closed'));
  answerOpen(app, does.reopen, ({ input }) => endCase(world, input.caseId, 'reopened'));
  answerOpen(app, does.approveChange, ({ input }) => decideChangeRequest(world, input.changeRequestId, { approved: true }));
  answerOpen(app, does.rejectChange, ({ input: { changeRequestId, reason } }) =>
    decideChangeRequest(world, changeRequestId, { approved: false, reason }),
  );
  answerOpen(app, does.openStatement, ({ input }) => openStatement(world, input.statementId, input.closesAt));
  answerOpen(app, does.studyStatement, ({ input }) => studyStatement(world, input.statementId));
  answerOpen(app, does.validateStatement, ({ input }) => validateStatement(world, input.statementId));
  answerOpen(app, does.correctStatement, ({ input: { statementId, ...correction } }) => askToCorrect(world, statementId, correction));
  answerOpen(app, does.lock, ({ input }) => lockAccount(world, input.accountId));
  answerOpen(app, does.unlock, ({ input }) => unlockAccount(world, input.accountId));
  answerOpen(app, does.publish, ({ input }) => publishAttestation(world, input.attestationId));
  answerOpen(app, does.revoke, ({ input }) => revokeAttestation(world, input.attestationId, input.reasonCode));
  answerOpen(app, does.endSessions, ({ input }) => endSessionsOf(world, input.accountId, input.what));
  return app;
}
