/** The insurer's side: every move goes by the machines, is written down, told to the customer, and announced to their open page. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bothSides, plain, state, traces, type Told } from './both-sides.ts';
import { pdf } from './files.ts';
import { read } from './pdf-text.ts';

const refusal = (told: Told) => [told.status, told.body.code, told.body.reasonCode];

test('C1 → C27: a file is given, accepted, decided upon and paid, and the customer sees each move', async () => {
  const sides = await bothSides();
  const { camille, desk } = sides;
  for (const requirementId of ['req_1041_indemnites', 'req_1041_avis']) {
    const { body } = await camille.upload(pdf(900, requirementId), { requirementId });
    assert.equal((await camille.submit([{ requirementId, uploadIds: [body.id] }])).status, 201);
  }
  assert.equal(await state(sides), 'in_review');
  assert.deepEqual(sides.heard.splice(0), [
    'document.created',
    'case.updated cas_2026_1041',
    'document.created',
    'case.updated cas_2026_1041',
  ]);

  assert.equal((await desk.post('/requirements/req_1041_indemnites/accept')).status, 204);
  const accepted = await traces(sides, 'cas_2026_1041');
  assert.equal(accepted.exchange.subject, 'Justificatif accepté : Relevé d’indemnités journalières (octobre 2026)');
  assert.deepEqual([accepted.notification.severity, accepted.unread], ['success', 5]);
  assert.deepEqual(accepted.heard, ['case.updated cas_2026_1041', 'notification.created']);

  const verdict = {
    outcome: 'accepted',
    reasons: [{ code: 'deductible_elapsed', text: 'La franchise est passée.', clause: 'Article 5.2' }],
    amount: { amount: '306.77', currency: 'EUR' },
    period: { start: '2026-10-04', end: '2026-12-04' },
  };
  assert.equal((await desk.post('/cases/cas_2026_1041/decisions', verdict)).status, 204);
  const decided = await traces(sides, 'cas_2026_1041');
  assert.deepEqual([decided.exchange.kind, decided.notification.type, await state(sides)], ['decision', 'decision', 'decided']);
  assert.deepEqual(decided.heard, ['case.updated cas_2026_1041', 'notification.created', 'document.created']);
  const [decision] = (await camille.get('/cases/cas_2026_1041/decisions')).body.items;
  assert.deepEqual(
    [decision.outcome, decision.authorName, decision.contestUntil, decision.reasons],
    ['accepted', 'Sophie Arnaud', undefined, verdict.reasons],
  );
  const letter = (await camille.post(`/documents/${decision.documentId}/links`, {})).body;
  assert.match((await read(await (await camille.raw('GET', letter.url)).arrayBuffer())).text, /La franchise est passée\./);

  assert.equal((await desk.post('/cases/cas_2026_1041/payments', { dueDate: '2027-01-05' })).status, 204);
  const paid = await traces(sides, 'cas_2026_1041');
  assert.equal(await state(sides), 'in_payment');
  assert.equal(paid.exchange.subject, 'Échéances du 5 janvier 2027 prises en charge : 306,77 €');
  assert.deepEqual([paid.notification.type, paid.notification.body], ['payment', '306,77 € versés à Lumio Crédit.']);
  const { items } = (await camille.get('/benefits?caseId=cas_2026_1041')).body;
  assert.deepEqual(
    items.map((one: { state: string; amount: { amount: string }; statementDocumentId: string }) => [
      one.state,
      one.amount.amount,
      Boolean(one.statementDocumentId),
    ]),
    [
      ['paid', '92.40', true],
      ['paid', '214.37', true],
    ],
  );
  assert.equal(paid.heard.filter((one) => one.startsWith('benefit.updated')).length, 2);
  const [loan] = (await camille.get('/contracts/ctr_lumio_libre/risks')).body.items;
  assert.equal(
    loan.instalments.find((one: { dueDate: string }) => one.dueDate === '2027-01-05').state,
    'covered',
    'the credit’s schedule says it too',
  );
  assert.equal((await desk.post('/cases/cas_2026_1041/payments', { dueDate: '2027-01-05' })).status, 422, 'nothing is paid twice');
});

test('C25: a rejected document and a further one bring the case back to the customer, a round later, with a deadline', async () => {
  const sides = await bothSides();
  const { camille, desk } = sides;
  const rejected = await desk.post('/requirements/req_0987_droits/reject', {
    code: 'cropped',
    text: 'Le bas de la page manque.',
    deadline: '2026-12-20',
  });
  assert.equal(rejected.status, 204);
  const back = await traces(sides, 'cas_2026_0987');
  assert.deepEqual(
    [await state(sides, 'cas_2026_0987'), back.exchange.subject],
    ['to_complete', 'À remplacer : Attestation de droits France Travail'],
  );
  assert.match(back.notification.body, /^Le bas de la page manque\.\nMerci de nous en envoyer un autre avant le 20 décembre 2026\.$/);
  assert.equal(
    (await desk.post('/cases/cas_2026_0987/requirements', { label: "Lettre de l'employeur", example: 'Datée et signée' })).status,
    204,
  );
  const { items } = (await camille.get('/cases/cas_2026_0987/requirements')).body;
  const shown = items.map((one: { label: string; state: string; requestRound: number; deadline?: string }) => [
    one.label,
    one.state,
    one.requestRound,
    one.deadline,
  ]);
  assert.deepEqual(shown[1], ['Attestation de droits France Travail', 'rejected', 2, '2026-12-20']);
  assert.deepEqual(shown.at(-1), ['Lettre de l’employeur', 'missing', 3, '2026-12-21']);
  const tasks = (await camille.get('/tasks')).body.items.filter((one: { subject: string }) => one.subject.startsWith('D-2026-0987'));
  assert.equal(tasks.length, 2, 'and both are to be done');
  const { milestones, stage } = (await camille.get('/cases/cas_2026_0987')).body;
  assert.deepEqual([stage, milestones[1].state, milestones[2].state], ['documents', 'current', 'upcoming']);
});

test('a refusal needs a reason, says until when it can be contested, and pays nothing', async () => {
  const sides = await bothSides();
  const { camille, desk } = sides;
  const decide = (body: object) =>
    desk.post('/cases/cas_2026_0987/decisions', { outcome: 'refused', reasons: [{ code: 'x', text: 'Non couvert.' }], ...body });
  const wrong: [object, string][] = [
    [{ reasons: [] }, '#/reasons'],
    [{ outcome: 'perhaps' }, '#/outcome'],
    [{ amount: { amount: '10.00', currency: 'EUR' } }, '#/amount'],
    [{ period: { start: '2026-10-01', end: '2026-10-02' } }, '#/period'],
    [{ refusedPeriod: { start: '2026-10-02', end: '2026-10-01' } }, '#/refusedPeriod'],
    [{ contestUntil: '2026-11-20' }, '#/contestUntil'],
  ];
  for (const [body, pointer] of wrong) {
    const told = await decide(body);
    assert.deepEqual([told.status, told.body.errors?.[0]?.pointer], [422, pointer], JSON.stringify(told.body));
  }
  assert.equal(await state(sides, 'cas_2026_0987'), 'in_review');
  assert.equal((await decide({})).status, 204);
  const { body } = await camille.get('/cases/cas_2026_0987');
  assert.deepEqual([body.outcome, body.nextStep.dueDate], ['refused', '2027-01-20']);
  assert.deepEqual(refusal(await desk.post('/cases/cas_2026_0987/payments')), [409, 'state-conflict', 'case_refused']);
});

test('C31: an extension that was asked is studied, decided and paid; a refused one may be asked again', async () => {
  const sides = await bothSides();
  const { camille, desk } = sides;
  const ask = () =>
    camille.post(
      '/cases/cas_2026_0733/extensions',
      { periods: [{ start: '2026-11-13', end: '2026-11-20' }], resumedWork: false },
      { 'Idempotency-Key': crypto.randomUUID() },
    );
  await ask();
  assert.deepEqual((await desk.get('/cases/cas_2026_0733')).body.moves, ['ask', 'study', 'letter']);
  assert.equal((await desk.post('/cases/cas_2026_0733/study')).status, 204);
  assert.equal(await state(sides, 'cas_2026_0733'), 'in_review');
  await desk.post('/cases/cas_2026_0733/decisions', {
    outcome: 'accepted',
    reasons: [],
    period: { start: '2026-11-13', end: '2026-11-20' },
  });
  assert.equal((await desk.post('/cases/cas_2026_0733/payments')).status, 204);
  const { body } = await desk.get('/cases/cas_2026_0733');
  assert.deepEqual([body.extensions[0].outcome, body.decisions.length, body.case.state], ['accepted', 2, 'in_payment']);
  assert.equal((await ask()).body.code, 'period-overlap');
  const { rows } = sides.sandbox.world;
  rows.extensions.put({ ...rows.extensions.all()[0]!, outcome: 'refused' });
  for (const row of rows.decisions.of('cas_2026_0733').slice(1)) rows.decisions.delete(row.id);
  assert.equal((await ask()).status, 201);
});

test('C32: a letter is a real PDF of as many pages as it takes, announced, and new', async () => {
  const sides = await bothSides();
  const { camille, desk } = sides;
  const text = `Bonjour Madame Orsini : tout va bien !\n${'Une ligne de texte assez longue pour être coupée en deux sur la page, je crois bien. '.repeat(60)}\n🙂 (fin)`;
  assert.equal((await desk.post('/cases/cas_2026_1041/letters', { title: 'Où en est votre dossier ?', text })).status, 204);
  const { exchange, notification, heard } = await traces(sides, 'cas_2026_1041');
  assert.deepEqual([exchange.kind, exchange.documents[0].filename], ['message', 'ou-en-est-votre-dossier.pdf']);
  assert.deepEqual(notification.target, { kind: 'document', id: exchange.documents[0].documentId });
  assert.deepEqual(heard, ['case.updated cas_2026_1041', 'notification.created', 'document.created']);
  const { body } = await camille.get(`/documents/${exchange.documents[0].documentId}`);
  assert.deepEqual([body.isNew, body.direction, body.type], [true, 'outbound', 'correspondence']);
  const letters = async () => (await camille.get('/tasks')).body.items.filter((one: { rel: string }) => one.rel === 'read_letter').length;
  assert.equal(await letters(), 3);
  const { url } = (await camille.post(`/documents/${body.id}/links`, {})).body;
  const bytes = await (await camille.raw('GET', url)).arrayBuffer();
  assert.equal(bytes.byteLength, body.bytes);
  const { numPages, said } = await read(bytes);
  assert.equal(numPages, 2);
  assert.equal(said.at(-3)![1], '? (fin)');
  assert.equal(await letters(), 2, 'what was opened is read');
  const [mail, ...others] = plain((await camille.get('/api/lumio/outbox')).body.items);
  assert.deepEqual([mail.to, mail.subject, others], ['camille.orsini@courriel.example', 'Un nouveau courrier vous attend', []]);
  assert.doesNotMatch(JSON.stringify(mail), /D-2026|dossier|tout va bien/i, 'an e-mail says nothing of what the letter is about');
});

test('moves that the life of a thing does not know are refused, and leave nothing', async () => {
  const sides = await bothSides();
  const { desk, sandbox } = sides;
  const before = JSON.stringify(Object.values(sandbox.world.rows).map((rows) => rows.all()));
  const impossible: [path: string, body: object, reasonCode: string][] = [
    ['/requirements/req_1041_indemnites/accept', {}, 'requirement_missing'],
    ['/requirements/req_1041_employeur/reject', { code: 'other' }, 'requirement_accepted'],
    ['/requirements/req_0733_hopital/reject', { code: 'other' }, 'case_in_payment'],
    ['/cases/cas_2024_0090/requirements', { label: 'x' }, 'case_lapsed'],
    ['/cases/cas_2026_0733/requirements', { label: 'x' }, 'case_in_payment'],
    ['/cases/cas_2026_1041/study', {}, 'documents_lacking'],
    ['/cases/cas_2026_0733/study', {}, 'case_in_payment'],
    ['/cases/cas_2026_1041/decisions', { outcome: 'accepted', reasons: [] }, 'case_to_complete'],
    ['/cases/cas_2026_1041/payments', {}, 'case_to_complete'],
    ['/cases/cas_2025_0410/payments', {}, 'case_refused'],
    ['/cases/cas_2026_1041/close', {}, 'case_to_complete'],
    ['/cases/cas_2026_0733/reopen', {}, 'case_in_payment'],
    ['/accounts/acc_helene/lock', {}, 'account_locked'],
    ['/accounts/acc_ousmane/unlock', {}, 'account_pending_activation'],
  ];
  for (const [path, body, reasonCode] of impossible)
    assert.deepEqual(refusal(await desk.post(path, body)), [409, 'state-conflict', reasonCode], path);
  for (const path of ['/requirements/none/accept', '/cases/none/study', '/cases/none/letters', '/accounts/none/lock'])
    assert.equal((await desk.post(path, { title: 't', text: 't' })).status, 404, path);
  assert.equal((await desk.post('/requirements/req_0987_droits/reject', { code: 'ugly' })).status, 422);
  assert.equal(
    (await desk.post('/requirements/req_0987_droits/reject', { code: 'other', deadline: '2026-11-20' })).body.errors[0].pointer,
    '#/deadline',
  );
  assert.equal((await desk.post('/cases/cas_2026_0733/payments', { dueDate: '2031-01-05' })).body.errors[0].code, 'nothing_due');
  assert.equal(JSON.stringify(Object.values(sandbox.world.rows).map((rows) => rows.all())), before);
  assert.deepEqual(sides.heard, []);
});

test('approved instalments are paid first, all together; a paid case is closed, and may be opened again', async () => {
  const sides = await bothSides();
  const { camille, desk } = sides;
  assert.equal((await desk.post('/cases/cas_2026_0612/payments')).status, 204);
  const { exchange } = await traces(sides, 'cas_2026_0612');
  assert.equal(exchange.subject, 'Échéances du 5 mai 2026 et du 5 juin 2026 prises en charge : 504,68 €');
  assert.equal((await desk.post('/cases/cas_2026_0612/close')).status, 204);
  assert.equal((await camille.get('/cases/cas_2026_0612')).body.milestones.at(-1).state, 'done');
  assert.equal((await desk.post('/cases/cas_2026_0612/reopen')).status, 204);
  assert.equal((await desk.post('/cases/cas_2026_0612/study')).status, 204);
  assert.equal(await state(sides, 'cas_2026_0612'), 'in_review');
});
