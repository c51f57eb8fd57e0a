import type { Benefit, Notification, Task } from '@avenant/api';
import { contact, notification, notifications, page, task } from '../../../test/elements/kit/answers.ts';
import { benefit } from '../../../test/elements/kit/outcome-answers.ts';
import { type DrawnValue, keyOf } from './drawn-value.ts';

const places = { 'case-href': '#/dossiers/{id}', 'contract-href': '#/contrats/{id}', 'document-href': '#/documents/{id}' };
const leads = () => ({ none: 'what it is about is where its title leads, if the page has such a place' });

const paid = (change: (value: never) => Partial<Benefit>): Omit<DrawnValue, 'of' | 'says'> => ({
  tag: 'avenant-benefit-list',
  attributes: { 'case-id': 'cas_1' },
  together: true,
  answered: (insurer, values) =>
    insurer.on('benefits.list', () =>
      page(...values.map((value) => benefit({ id: `ben_${value}`, label: value, reason: undefined, computation: [], ...change(value) }))),
    ),
});
const todo = (change: (value: never) => Partial<Task>): Omit<DrawnValue, 'of' | 'says'> => ({
  tag: 'avenant-task-list',
  attributes: places,
  together: true,
  answered: (insurer, values) =>
    insurer.on('tasks.list', () => page(...values.map((value) => task({ id: `tsk_${value}`, title: value, ...change(value) })))),
});
const told = (change: (value: never) => Partial<Notification>): Omit<DrawnValue, 'of' | 'says'> => ({
  tag: 'avenant-notification-center',
  attributes: places,
  together: true,
  answered: (insurer, values) =>
    insurer.on('notifications.list', () =>
      notifications(...values.map((value) => notification({ id: `ntf_${value}`, title: value, ...change(value) }))),
    ),
  act: async (element) => (await import('../screen.ts')).press(element.parentElement!, 'button', /^Notifications, \d/),
});
const toned = { none: 'its title says it; icon and tone follow' };

export const following: readonly DrawnValue[] = [
  { of: 'BenefitState', ...paid((state) => ({ state })), says: keyOf('benefit-status') },
  {
    of: 'Benefit.payeeKind',
    ...paid((payeeKind) => ({ payeeKind, payeeName: undefined, paidAt: undefined, state: 'approved' })),
    says: keyOf('benefit-list', { unknown: { none: 'to whom it goes stays unsaid; what, and how much, is there' } }),
  },
  {
    of: 'Contact.role',
    tag: 'avenant-contact-card',
    attributes: {},
    answered: (insurer, [role]) =>
      insurer.on('contacts.list', () => page(contact({ role: role!, relayUrl: undefined, address: undefined }))),
    says: keyOf('contact-card'),
  },
  {
    of: 'Task.severity',
    ...todo((severity) => ({ severity })),
    says: keyOf('task-list', { unknown: { none: 'its day says when; how much it presses stays unsaid' } }),
  },
];

export const notified: readonly DrawnValue[] = [
  {
    of: 'Notification.severity',
    ...told((severity) => ({ severity })),
    says: keyOf('notification-center', { info: toned, success: toned, unknown: toned }),
  },
];

export const targets: readonly DrawnValue[] = [
  { of: 'Task.target.kind', ...todo((kind) => ({ target: { kind, id: 'x_1' } })), says: leads },
  { of: 'Notification.target.kind', ...told((kind) => ({ target: { kind, id: 'x_1' } })), says: leads },
];
