import type { Membership, Organisation } from '@avenant/api';
import { membership, memberships, nadia, organisation, organisations, permissions } from '../../../test/elements/kit/access-answers.ts';
import { type DrawnValue, keyOf } from './drawn-value.ts';

const listed = (change: (value: never) => Partial<Organisation>): Omit<DrawnValue, 'of' | 'says'> => ({
  tag: 'avenant-account-switcher',
  attributes: {},
  together: true,
  answered: (insurer, values) =>
    insurer.on('organisations.list', () =>
      organisations(...values.map((value) => organisation({ id: `org_${value}`, name: value, ...change(value) }))),
    ),
  act: async (element) => (await import('../screen.ts')).press(element.parentElement!, 'button', /^(Choisir|Choose)/),
});

/** People of a company, and one whose access is open. */
const people = (change: (value: never) => Partial<Membership>): Omit<DrawnValue, 'of' | 'says'> => ({
  tag: 'avenant-access-manager',
  attributes: {},
  answered: (insurer, [value]) =>
    insurer.on('memberships.list', () => memberships({ items: [nadia(), membership(change(value as never))] })),
  act: async (element) => (await import('../screen.ts')).press(element.parentElement!, 'button', /(accès d’Inès|access of Inès)/),
});
const inviting = (element: HTMLElement) =>
  import('../screen.ts').then(({ press }) => press(element.parentElement!, 'button', /^(Inviter|Invite)/));

export const accesses: readonly DrawnValue[] = [
  { of: 'MemberRole', ...listed((role) => ({ role })), says: keyOf('member-role') },
  {
    of: 'Organisation.state',
    ...listed((state) => ({ state })),
    says: (state) => (state === 'invited' ? 'account-switcher.invited' : { none: 'a company that can be opened is listed as such' }),
  },
  {
    of: 'AccessMode',
    tag: 'avenant-access-manager',
    attributes: {},
    answered: (insurer, [mode]) => insurer.on('memberships.list', () => memberships({ mode })),
    says: (mode) => (mode === 'manage' ? 'access-manager.invite' : mode === 'withheld' ? 'access-manager.withheld' : 'access-manager.view'),
  },
  { of: 'Membership.state', ...people((state) => ({ state })), says: keyOf('access-status') },
  {
    of: 'Membership.managedBy',
    ...people((managedBy) => ({ managedBy })),
    says: keyOf('access-detail', { unknown: 'access-detail.unknownManager' }),
  },
  {
    of: 'Membership.source',
    ...people((source) => ({ source })),
    says: keyOf('access-detail', { unknown: 'access-detail.unknownSource' }),
  },
  {
    of: 'Permission.grantableBy',
    tag: 'avenant-access-manager',
    attributes: {},
    answered: (insurer, [grantableBy]) =>
      insurer.on('memberships.permissions', () => ({
        items: permissions().items.map((one) => ({ ...one, grantableBy: grantableBy as never })),
      })),
    act: inviting,
    says: (giver) =>
      giver === 'admin'
        ? { none: 'a right that can be given is a box to tick' }
        : giver === 'insurer'
          ? 'access-form.insurer'
          : 'access-form.unknownGiver',
  },
];
