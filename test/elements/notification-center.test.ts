import type { Notification } from '@avenant/api';
import { NotificationCenter } from '@avenant/elements';
import { expect } from 'chai';
import { notification, notifications } from './kit/answers.ts';
import { changes } from './kit/changes.ts';
import { says } from './kit/deposit-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { keys, press, tabTo } from './kit/hand.ts';
import { listen } from './kit/heard.ts';
import { StubInsurer } from './kit/insurer.ts';
import { describeReadingFaces } from './kit/reading-faces.ts';
import { all, find, focused, get, query } from './kit/roles.ts';
import { mount } from './kit/stage.ts';
import { textOf } from './kit/visible-text.ts';

const hrefs = { caseHref: '/dossiers/{id}', contractHref: '/contrats/{id}', documentHref: '/documents/{id}' };
const bell = () => get('button', /^Notifications/);
const open = async () => {
  (await find('button', /^Notifications/)).click();
  await find('dialog', 'Notifications');
};
const center = (...items: Partial<Notification>[]) =>
  mount(NotificationCenter, { ...hrefs, notifications: notifications(...items.map((more, n) => notification({ id: `n${n}`, ...more }))) });
const panel = () => query('dialog', 'Notifications');

describeReadingFaces({
  element: NotificationCenter,
  given: hrefs,
  verb: 'notifications.list',
  ready: 'Un justificatif est attendu',
  english: '21 November 2026 at 00:30',
  show: (element) => element.updateComplete.then(() => get('button', /^Notifications/).click()),
});

describe('avenant-notification-center', () => {
  const counts: [Partial<Notification>[], string, string][] = [
    [[{ readAt: '2026-11-20T09:00:00Z' }], 'Notifications, aucune non lue', ''],
    [[{}, { readAt: '2026-11-20T09:00:00Z' }], 'Notifications, 1 non lue', '1'],
    [[{}, {}, {}], 'Notifications, 3 non lues', '3'],
    [Array.from({ length: 120 }, () => ({})), 'Notifications, 120 non lues', '99+'],
  ];
  for (const [items, name, shown] of counts)
    it(`the bell says « ${name} », and shows « ${shown} »`, async () => {
      const { element } = center(...items);
      await find('button', name);
      expect(textOf(element)).to.equal(shown);
      expect(panel()).to.equal(null);
      await changes.settled();
    });

  it('opens on what happened, when in Paris, and what is unread in a word', async () => {
    const { element } = center(
      {},
      { id: 'b', title: 'Versement effectué', body: undefined, severity: 'success', readAt: '2026-11-20T09:00:00Z', target: undefined },
    );
    await open();
    const [first, second] = all('listitem');
    for (const words of ['Un justificatif est attendu', 'Votre relevé d’octobre', 'Non lue · Important · 21 novembre 2026 à 0 h 30'])
      expect(textOf(first!)).to.contain(words);
    expect(textOf(second!)).to.equal('Versement effectué 21 novembre 2026 à 0 h 30');
    get('link', 'Un justificatif est attendu', first);
    expect(query('link', undefined, second)).to.equal(null);
    await goodFace(element);
  });

  const severities: [Partial<Notification>, string | undefined][] = [
    [{ severity: 'critical', type: 'security' }, 'Urgent'],
    [{ severity: 'warning', type: 'decision' }, 'Important'],
    [{ severity: 'success', type: 'payment' }, undefined],
    [{ severity: 'info', type: 'document_received' }, undefined],
  ];
  for (const [more, word] of severities)
    it(`draws ${more.severity}${word ? ` as « ${word} »` : ''}`, async () => {
      const { element } = center(more);
      await open();
      if (word) await says(element, word);
      expect(textOf(element)).to.not.match(/info|success|warning|critical|security/);
      await goodFace(element);
    });

  it('keyboard: Enter opens, Tab leads through, Escape closes and gives the focus back to the bell', async () => {
    center({}, { id: 'b', title: 'Une décision' });
    await find('button', /^Notifications/);
    await tabTo((at) => at === bell());
    await keys('Enter');
    await find('dialog', 'Notifications');
    await tabTo((at) => at === get('link', 'Une décision'));
    await keys('Escape');
    expect(panel()).to.equal(null);
    expect(focused()).to.equal(bell());
    await keys(' ');
    await find('dialog', 'Notifications');
    await keys(' ');
    expect(panel()).to.equal(null);
  });

  it('F22: a link is offered to the page’s router with an address and no more; the panel closes when it takes over', async () => {
    const { provider } = center({});
    await open();
    const offered: unknown[] = [];
    provider.addEventListener('avenant-navigate', (event) => {
      event.preventDefault();
      offered.push(event.detail);
    });
    await tabTo((at) => at === get('link'));
    await keys('Enter');
    expect(offered).to.deep.equal([{ href: '/dossiers/cas_1' }]);
    expect(panel()).to.equal(null);
  });

  for (const [where, inset] of [
    ['begins', '0 auto'],
    ['ends', 'auto 0'],
  ] as const)
    it(`stays whole within the window where the bell stands at the edge at which it ${where}`, async () => {
      const { element } = center(...Array.from({ length: 40 }, () => ({})));
      element.style.setProperty('position', 'fixed');
      element.style.setProperty('inset-block', inset);
      await open();
      await changes.until(() => panel()!.style.getPropertyValue('inset-inline-start') !== '');
      const { top, bottom } = panel()!.getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(innerHeight);
    });

  it('marks all as read at a press, says so, and keeps the focus in the panel', async () => {
    const insurer = new StubInsurer();
    const { element } = mount(NotificationCenter, hrefs, { insurer });
    await find('button', 'Notifications, 1 non lue');
    await open();
    const heard = listen(element);
    insurer.on('notifications.list', () => notifications(notification({ readAt: '2026-11-21T08:00:00Z' })));
    press('Tout marquer comme lu');
    await find('button', 'Notifications, aucune non lue');
    await changes.until(() => heard.includes('Toutes vos notifications sont lues.'));
    expect(insurer.of('notifications.readAll').map(({ input }) => input)).to.deep.equal([{ upTo: notification({}).at }]);
    expect(query('button', 'Tout marquer comme lu')).to.equal(null);
    expect(focused()).to.equal(get('heading', 'Notifications'));
    expect(textOf(element)).to.not.contain('Non lue');
    await goodFace(element);
  });

  it('F8: pressed twice, it asks once', async () => {
    const insurer = new StubInsurer();
    const held = insurer.hold('notifications.readAll');
    mount(NotificationCenter, hrefs, { insurer });
    await find('button', 'Notifications, 1 non lue');
    await open();
    press('Tout marquer comme lu');
    press('Tout marquer comme lu');
    await changes.settled();
    expect(held.waiting).to.have.length(1);
  });

  it('F1: when that fails, it says so, and leaves them unread', async () => {
    const insurer = new StubInsurer().fail('notifications.readAll', 'network');
    const { element } = mount(NotificationCenter, hrefs, { insurer });
    await find('button', 'Notifications, 1 non lue');
    await open();
    const heard = listen(element);
    press('Tout marquer comme lu');
    await changes.until(() => heard.some((words) => words.includes('Vérifiez votre connexion')));
    get('button', 'Notifications, 1 non lue');
    get('button', 'Tout marquer comme lu');
    await goodFace(element);
  });

  it('without any: says what will be there', async () => {
    const { element } = mount(NotificationCenter, hrefs, { insurer: new StubInsurer().on('notifications.list', () => notifications()) });
    await find('button', 'Notifications, aucune non lue');
    await open();
    await says(element, 'Aucune notification');
    await goodFace(element);
  });

  it('shows earlier ones at a press, and keeps those that were there', async () => {
    const whole = Array.from({ length: 30 }, (_, i) =>
      notification({ id: `n${i}`, title: `Nouvelle ${i}`, at: new Date(Date.UTC(2026, 10, 20) - i * 60_000).toISOString() }),
    );
    const insurer = new StubInsurer().on('notifications.list', ({ limit = 20, cursor = '0' }) => ({
      items: whole.slice(Number(cursor), Number(cursor) + limit),
      unread: 30,
      ...(Number(cursor) + limit < 30 ? { nextCursor: String(Number(cursor) + limit) } : {}),
    }));
    const { element } = mount(NotificationCenter, hrefs, { insurer });
    await find('button', 'Notifications, 30 non lues');
    await open();
    const heard = listen(element);
    press('Afficher les notifications précédentes');
    await says(element, 'Nouvelle 29');
    expect(textOf(element)).to.contain('Nouvelle 0');
    expect(heard, 'older ones are no news').to.deep.equal([]);
  });

  it('given notifications, it asks for none, and listens to nobody', async () => {
    const { insurer } = center({});
    await find('button', 'Notifications, 1 non lue');
    expect([...insurer.of('notifications.list'), ...insurer.of('events.watch')]).to.deep.equal([]);
  });

  it('F32: what this version does not know is left unsaid', async () => {
    const { element } = center({ type: 'unknown', severity: 'unknown', target: { kind: 'unknown', id: 'x' } });
    await open();
    await says(element, 'Un justificatif est attendu');
    expect(textOf(element)).to.not.contain('unknown');
    expect(query('link')).to.equal(null);
    await goodFace(element);
  });
});
