// C23–C28: a case page that stays open follows the insurer by itself.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertGoodAtBothSizes } from './axe.ts';
import { openWindow, picture, sizes } from './browser.ts';
import { signIn } from './customer.ts';
import { startPortal } from './portal.ts';

const studied = 'cas_2026_0987';

for (const [size, device] of sizes)
  test(`C23–C28: the open page of a case tells the decision, then what is paid, and the bell counts them; the extension is offered (${size})`, async (t) => {
    const { origin } = await startPortal(t);
    const { page } = await openWindow(t, device);
    const move = async (what: string, body: object) => {
      const headers = { 'Content-Type': 'application/json', Origin: origin };
      const answer = await fetch(`${origin}/api/lumio/desk/cases/${studied}/${what}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      });
      assert.equal(answer.status, 204, await answer.text());
    };
    const look = async (screen: string) => {
      await picture(page, `live-${screen}-${device.viewport?.width}`);
      await assertGoodAtBothSizes(page, screen);
    };
    const heading = (name: string) => page.getByRole('heading', { name, exact: true });
    await signIn(page, origin);
    await page.goto(`${origin}/lumio/dossiers/${studied}`);
    await page.getByText('Attente de la prise en charge').first().waitFor();
    await page.getByRole('button', { name: 'Notifications, 4 non lues' }).waitFor();
    assert.equal(await heading('Votre demande est acceptée').count(), 0, 'nothing is decided, nothing is said of a decision');
    assert.equal(await heading('Versements').count(), 0);
    await look('studied');

    const reasons = [{ code: 'deductible_elapsed', text: 'La franchise est passée.', clause: 'Notice, article 6.2' }];
    await move('decisions', { outcome: 'accepted', reasons, period: { start: '2026-09-01', end: '2026-12-31' } });
    await heading('Votre demande est acceptée').waitFor();
    await page.getByText('Notice, article 6.2').waitFor();
    await move('payments', {});
    await heading('Versements').waitFor();
    await page.getByRole('link', { name: 'Prolonger mon indemnisation' }).waitFor();
    await look('paid');

    const bell = page.getByRole('button', { name: /^Notifications, [5-9] non lues$/ });
    await bell.click();
    const panel = page.getByRole('dialog', { name: 'Notifications' });
    await panel.getByRole('link').first().waitFor();
    await look('notifications');
    await panel
      .getByRole('link', { name: /^Votre demande est acceptée/ })
      .first()
      .click();
    await panel.waitFor({ state: 'hidden' });
    assert.equal(await page.title(), 'Mon dossier · Lumio Crédit');
  });
