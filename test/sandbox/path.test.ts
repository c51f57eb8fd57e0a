import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { pdf } from './files.ts';
import { atBothDoors } from './doors.ts';

atBothDoors(
  'a borrower signs in, reads a contract, sends the missing documents and finds them in the exchanges',
  async ({ asker, sandbox }) => {
    const camille = asker();
    assert.equal((await camille.get('/contracts')).status, 401);
    const session = await camille.signIn('28 000 451');
    assert.equal(session.status, 201);
    assert.equal(session.body.displayName, 'Camille Orsini');

    const contracts = await camille.get('/contracts');
    assert.deepEqual(
      contracts.body.items.map((one: { number: string }) => one.number),
      ['EXP-2026-448122', 'PRJ-2025-448121', 'LIB-2021-448120'],
    );
    const { body: cases } = await camille.get('/cases?contractId=ctr_lumio_projet');
    assert.equal(cases.items[0].number, 'D-2026-1041');
    assert.deepEqual(cases.items[0].completeness, {
      required: 3,
      received: 0,
      accepted: 1,
      missing: 1,
      rejected: 1,
      state: 'incomplete',
      deadline: '2026-12-04',
    });

    const statement = pdf(2_000_000, 'statement');
    const first = await camille.upload(statement, { filename: 'relevé.pdf' });
    assert.equal(first.body.state, 'clean');
    assert.equal(first.body.sha256, createHash('sha256').update(statement).digest('hex'));
    const notice = await camille.upload(pdf(5000, 'notice'), { requirementId: 'req_1041_avis' });

    const before = await camille.get('/cases/cas_2026_1041');
    const receipt = await camille.submit(
      [
        { requirementId: 'req_1041_indemnites', uploadIds: [first.body.id] },
        { requirementId: 'req_1041_avis', uploadIds: [notice.body.id] },
      ],
      'Tout est là.',
    );
    assert.equal(receipt.status, 201);
    assert.match(receipt.body.reference, /^JUS-2026-[0-9A-F]{8}$/);

    const { body: after } = await camille.get('/cases/cas_2026_1041');
    assert.equal(after.state, 'in_review');
    assert.equal(after.version, before.body.version + 1);
    assert.notEqual(after.etag, before.body.etag);
    assert.equal(after.nextStep.actor, 'insurer');
    assert.deepEqual(
      after.milestones.map((one: { code: string; state: string }) => `${one.code} ${one.state}`),
      ['declared done', 'documents done', 'study current', 'decision upcoming', 'payment upcoming', 'closed upcoming'],
    );
    assert.deepEqual(
      after.allowedActions.find((one: { rel: string }) => one.rel === 'submit_requirement'),
      {
        rel: 'submit_requirement',
        enabled: false,
        reasonCode: 'nothing_expected',
      },
    );
    const { body: exchanges } = await camille.get('/cases/cas_2026_1041/exchanges');
    assert.equal(exchanges.items[0].reference, receipt.body.reference);
    assert.equal(exchanges.items[0].body, 'Tout est là.');
    assert.deepEqual(
      exchanges.items[0].documents.map((one: { filename: string }) => one.filename),
      ['relevé.pdf', 'scan.pdf'],
    );
    const stored = await sandbox.controls.file(exchanges.items[0].documents[0].documentId);
    assert.deepEqual(stored, { bytes: statement.length, sha256: createHash('sha256').update(statement).digest('hex') });

    const link = await camille.post(`/documents/${exchanges.items[0].documents[0].documentId}/links`, {});
    const download = await camille.raw('GET', link.body.url);
    assert.equal(download.headers.get('content-disposition'), `attachment; filename="relev_.pdf"; filename*=UTF-8''relev%C3%A9.pdf`);
    assert.equal(download.headers.get('x-content-type-options'), 'nosniff');
    assert.deepEqual(new Uint8Array(await download.arrayBuffer()), statement);
    assert.equal((await camille.raw('DELETE', '/sessions/current')).status, 204);
    assert.equal((await camille.get('/contracts')).body.code, 'unauthenticated');
  },
);
