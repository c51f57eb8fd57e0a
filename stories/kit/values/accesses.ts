import type { Organisation } from '@avenant/api';
import { organisation, organisations } from '../../../test/elements/kit/access-answers.ts';
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

export const accesses: readonly DrawnValue[] = [
  { of: 'MemberRole', ...listed((role) => ({ role })), says: keyOf('member-role') },
  {
    of: 'Organisation.state',
    ...listed((state) => ({ state })),
    says: (state) => (state === 'invited' ? 'account-switcher.invited' : { none: 'a company that can be opened is listed as such' }),
  },
];
