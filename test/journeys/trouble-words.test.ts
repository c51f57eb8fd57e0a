// The words of a trouble are fetched with the first one, which may be the moment at which nothing can be fetched.
import { test } from 'node:test';
import { openWindow } from './browser.ts';
import { allowances, drop, file, openDeposit, ready, signIn, zone } from './customer.ts';
import { photo, scan } from './paper.ts';
import { startPortalBehindCable } from './portal.ts';

test('a refused file reads a plain sentence while the words of refusals cannot be had, and the exact one once they can', async (t) => {
  const portal = await startPortalBehindCable(t);
  const { page } = await openWindow(t);
  await signIn(page, portal.origin);
  await openDeposit(page, portal.origin);
  await page.route(/trouble-sentences/, (route) => route.abort());
  const wrong = await scan(t, 'facture.pdf.exe', 2000);
  await drop(page, zone(page, allowances), [wrong.path]);
  await file(page, wrong.name)
    .getByText(/n’a pas été accepté\. Joignez une autre version/)
    .waitFor();

  await page.unroute(/trouble-sentences/);
  const good = await photo(t, 'releve.jpg');
  await drop(page, zone(page, allowances), [good.path]);
  await file(page, good.name).getByText(ready).waitFor();
  await page.getByLabel('Précision').pressSequentially('La page 2 suit par courrier.', { delay: 250 });
  await file(page, wrong.name).getByText('Formats acceptés').waitFor();
});
