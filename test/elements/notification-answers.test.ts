// What an insurer's answer may do to the notification center, whose words stand in a panel: nothing but say words.
import { NotificationCenter } from '@avenant/elements';
import { checked, type UncheckedApi } from '@avenant/client';
import { expect } from 'chai';
import { notification, notifications } from './kit/answers.ts';
import { changes } from './kit/changes.ts';
import { says } from './kit/deposit-stage.ts';
import { StubInsurer } from './kit/insurer.ts';
import { everyMutation, withHostileText } from './kit/mutations.ts';
import { find } from './kit/roles.ts';
import { mount } from './kit/stage.ts';
import { shownElements, textOf } from './kit/visible-text.ts';

/** Opened, behind the door that checks answers. */
async function opened(answer: unknown) {
  const insurer = new StubInsurer().on('notifications.list', () => structuredClone(answer) as never);
  const api = checked(insurer.api as unknown as UncheckedApi);
  const { element, provider } = mount(NotificationCenter, { caseHref: '/dossiers/{id}' }, { api });
  (await find('button', /^Notifications/, provider)).click();
  await changes.until(() => expect(textOf(element)).to.not.contain('Chargement'));
  return { element, provider };
}

describe('avenant-notification-center and what it is answered', () => {
  it('F16: markup and script in every text are text', async () => {
    const { element } = await opened(withHostileText(notifications(notification())));
    for (const field of ['title', 'body']) await says(element, `<img src=x onerror="avenantHit=1">${field}`);
    expect([...shownElements(element)].filter((it) => it.matches('img, script'))).to.deep.equal([]);
    expect((globalThis as { avenantHit?: number }).avenantHit).to.equal(undefined);
  });

  it('F14: a field missing, null, retyped or added ends in something drawn, in people’s words', async function () {
    this.timeout(60_000);
    const ends = new Set<string>();
    for (const [what, answer] of everyMutation(notifications(notification()))) {
      const { element, provider } = await opened(answer);
      await changes.until(() =>
        expect(textOf(element), what).to.match(/Un justificatif est attendu|Réessayer|Aucune notification|Non lue|à 0 h/),
      );
      expect(textOf(element), what).to.not.match(/undefined|\bNaN\b|\[object|\bnull\b|Invalid Date/);
      ends.add(textOf(element).includes('Réessayer') ? 'refused' : 'read');
      provider.remove();
    }
    expect([...ends].sort()).to.deep.equal(['read', 'refused']);
  });
});
