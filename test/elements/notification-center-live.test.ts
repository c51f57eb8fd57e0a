import type { Notification } from '@avenant/api';
import { NotificationCenter } from '@avenant/elements';
import { expect } from 'chai';
import { notification, notifications } from './kit/answers.ts';
import { changes } from './kit/changes.ts';
import { listen } from './kit/heard.ts';
import { StubInsurer } from './kit/insurer.ts';
import { find } from './kit/roles.ts';
import { mount } from './kit/stage.ts';

const hrefs = { caseHref: '/dossiers/{id}', contractHref: '/contrats/{id}', documentHref: '/documents/{id}' };

describe('avenant-notification-center, while the page is open', () => {
  const old = notification({ id: 'n1', at: '2026-11-20T08:00:00Z' });
  const fresh = (n: number, more: Partial<Notification> = {}) =>
    notification({ id: `f${n}`, title: `Décision ${n}`, at: '2026-11-21T08:00:00Z', ...more });

  async function live() {
    const insurer = new StubInsurer().on('notifications.list', () => notifications(old));
    const stream = insurer.hold('events.watch');
    const { element, provider } = mount(NotificationCenter, hrefs, { insurer });
    await find('button', 'Notifications, 1 non lue');
    await changes.until(() => stream.waiting.length === 1);
    const heard = listen(element);
    const told: unknown[] = [];
    element.addEventListener('avenant-notifications-received', ({ detail }) => told.push(detail));
    const comes = (...items: Notification[]) => {
      insurer.on('notifications.list', () => notifications(...items));
      stream.waiting[0]!.input.onEvent({ type: 'notification.created' });
    };
    return { element, heard, told, comes, provider };
  }

  it('says each new one politely, counts it, and tells the page a number and nothing else (F22)', async () => {
    const { heard, told, comes } = await live();
    comes(fresh(1), old);
    await find('button', 'Notifications, 2 non lues');
    await changes.until(() => heard.length === 1);
    expect(heard).to.deep.equal(['1 nouvelle notification : Décision 1']);
    comes(fresh(3), fresh(2), fresh(1), old);
    await find('button', 'Notifications, 4 non lues');
    await changes.until(() => heard.length === 2);
    expect(heard[1]).to.equal('2 nouvelles notifications');
    expect(told).to.deep.equal([
      { count: 1, unread: 2 },
      { count: 2, unread: 4 },
    ]);
  });

  it('is silent about what was there, what is older and what is read already', async () => {
    const { heard, told, comes } = await live();
    comes(fresh(1, { readAt: '2026-11-21T08:00:01Z' }), old, fresh(2, { at: '2026-11-01T08:00:00Z' }));
    await find('button', 'Notifications, 2 non lues');
    await changes.settled();
    expect([heard, told]).to.deep.equal([[], []]);
  });

  it('is silent about everything of another person, and forgets what it said to the first', async () => {
    const { element, heard, comes, provider } = await live();
    comes(fresh(1), old);
    await changes.until(() => heard.length === 1);
    const other = new StubInsurer().on('notifications.list', () => notifications(fresh(8), fresh(9), fresh(7)));
    provider.api = other.api;
    await find('button', 'Notifications, 3 non lues');
    await changes.settled();
    expect(heard).to.have.length(1);
    expect(element.shadowRoot!.textContent).to.not.contain('Décision 1');
  });
});
