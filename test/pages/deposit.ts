/** A deposit from its first file to its confirmation, on any page. */
import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { allowances, confirm, drop, file, notice, pick, ready, zone } from '../journeys/customer.ts';
import { MiB, photo, scan } from '../journeys/paper.ts';
import type { Visit } from './host.ts';

export async function handIn(t: TestContext, { page, portal }: Pick<Visit, 'page' | 'portal'>): Promise<void> {
  const papers = [await scan(t, 'relevé.pdf', MiB), await photo(t, 'avis.jpg')] as const;
  await drop(page, zone(page, allowances), [papers[0].path]);
  await pick(page, notice, papers[1].path);
  for (const { name } of papers) await file(page, name).getByText(ready).waitFor();
  await page.getByRole('textbox', { name: /^Précision/ }).fill('Deux documents.');
  assert.match(await confirm(page), /^JUS-/);
  assert.equal(portal.submissions(), 1);
  for (const { name, sha256 } of papers) assert.equal(await portal.onDisk(name), sha256);
}
