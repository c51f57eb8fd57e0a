// A tab that is closed in the middle of a deposit, and what is found on return.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openWindow, picture } from './browser.ts';
import { allowances, confirm, drop, file, notice, openDeposit, pick, ready, signIn, zone } from './customer.ts';
import { MiB, photo, scan } from './paper.ts';
import { startPortalBehindCable } from './portal.ts';
import { bendNetwork, until } from './wire.ts';

test('F9: a tab closed during a deposit: finished files are back, an unfinished one says so and goes on once the same file is chosen', async (t) => {
  const portal = await startPortalBehindCable(t);
  const { page, context } = await openWindow(t);
  await signIn(page, portal.origin);
  await openDeposit(page, portal.origin);
  const finished = await photo(t, 'avis.jpg');
  const long = await scan(t, 'relevé.pdf', 24 * MiB);
  await pick(page, notice, finished.path);
  await file(page, finished.name).getByText(ready).waitFor();
  // A tab may take seconds to close where the machine is busy: the file is not done by then.
  await bendNetwork(page, { upload: 3 * MiB });
  await drop(page, zone(page, allowances), [long.path]);
  await file(page, long.name)
    .getByText(/Envoi\s: [2-9]\d/)
    .waitFor();
  const { rows, files } = portal.server.sandbox.world;
  const upload = rows.uploads.all().find(({ filename }) => filename === long.name)!;
  // A browser that closes a tab forgets first how slow the line was: the rest would be gone in a blink.
  const release = portal.line.hold();
  await page.close();
  release();
  // What has arrived is kept from that moment on: the server notes it once the last octet is written.
  await until('the server has written what had come', () => rows.uploads.get(upload.id)!.expiresAt > upload.expiresAt);
  const standing = files.size(upload.id);
  assert.ok(standing > 4 * MiB && standing < long.bytes, `${standing} octets had arrived`);

  const again = await context.newPage();
  await openDeposit(again, portal.origin);
  await file(again, finished.name).getByText(ready).waitFor();
  const words = file(again, long.name).getByText(/Envoi interrompu à \d+\s%. Choisissez le même fichier pour continuer/);
  await words.waitFor();
  const told = Number(/à (\d+)/.exec((await words.textContent()) ?? '')?.[1]);
  assert.equal(told, Math.floor((standing / long.bytes) * 100));
  await picture(again, 'tab-closed-return');

  const before = portal.line.sent();
  await pick(again, allowances, long.path);
  await file(again, long.name).getByText(ready).waitFor();
  const sent = portal.line.sent() - before;
  assert.ok(sent < long.bytes - standing + 256 * 1024, `${sent} octets sent for the ${long.bytes - standing} that were missing`);
  assert.equal(
    await again
      .getByRole('listitem')
      .filter({ hasText: long.name })
      .filter({ has: again.getByRole('button') })
      .count(),
    1,
    'one row',
  );
  assert.equal(await portal.onDisk(long.name), long.sha256);
  await confirm(again);
  assert.equal(portal.submissions(), 1);
});

test('leaving while a file is on its way is asked about first; leaving an idle deposit is not', async (t) => {
  const portal = await startPortalBehindCable(t);
  const { page } = await openWindow(t);
  await signIn(page, portal.origin);
  await openDeposit(page, portal.origin);
  const paper = await scan(t, 'relevé.pdf', 16 * MiB);
  await bendNetwork(page, { upload: 4 * MiB });
  await pick(page, allowances, paper.path);
  await file(page, paper.name)
    .getByText(/Envoi\s: [1-9]/)
    .waitFor();
  // The browser asks only a person who has touched the page.
  await page.getByRole('heading', { level: 1 }).click();
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const question = await asked;
  assert.equal(question.type(), 'beforeunload');
  await question.dismiss();
  await bendNetwork(page, {});
  await file(page, paper.name).getByText(ready).waitFor();
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
});
