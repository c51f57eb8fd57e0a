/** Companies that a person acts for, and who else may enter them. */
import { routes, type Invitation, type MembershipChange } from '@avenant/api';
import { accept, changeMembership, chooseNotified, remove, resend, resume, suspend } from '../world/companies/access-moves.js';
import { currentMembership } from '../world/companies/holder.js';
import { prepareInvitation } from '../world/companies/invitations.js';
import { findMembership, listMemberships, viewMembership } from '../world/companies/memberships.js';
import { enter, findOrganisation, listOrganisations, viewOrganisation } from '../world/companies/organisations.js';
import { catalogue } from '../world/companies/permissions.js';
import type { World } from '../world/world.js';
import { answer, create, type Ask } from './answer.js';
import { companyNamed, tellCompany, type App } from './context.js';
import { pageOf } from './pages.js';

export function serveOrganisations(app: App, world: World): void {
  const { organisations } = routes;
  const current = ({ c, account, session }: Ask<unknown>) => {
    const id = currentMembership(world, account, session, companyNamed(c.req.raw))?.organisationId;
    tellCompany(c, id);
    return id;
  };
  answer(app, world, organisations.list, (ask) => {
    const at = current(ask);
    return pageOf(listOrganisations(world, ask.account, ask.input.q), ask.input, (row) => viewOrganisation(world, row, at));
  });
  answer(app, world, organisations.get, (ask) =>
    viewOrganisation(world, findOrganisation(world, ask.account, ask.input.organisationId), current(ask)),
  );
  answer(app, world, organisations.enter, ({ c, account, session, input: { organisationId } }) => {
    const row = enter(world, account, session, organisationId);
    tellCompany(c, organisationId, { always: true });
    return viewOrganisation(world, row, organisationId);
  });
}

export function serveMemberships(app: App, world: World): void {
  const { memberships } = routes;
  /** `current` is the company that the page is in. */
  const company = ({ c, account, session, input: { organisationId } }: Ask<{ organisationId: string }>): string => {
    if (organisationId !== 'current') return organisationId;
    const found = currentMembership(world, account, session, companyNamed(c.req.raw))?.organisationId;
    tellCompany(c, found);
    return found ?? organisationId;
  };
  answer(app, world, memberships.permissions, () => ({ items: [...catalogue], total: catalogue.length }));
  answer(app, world, memberships.list, (ask) => listMemberships(world, ask.account, company(ask)));
  answer(app, world, memberships.get, ({ account, input }) => {
    const { caller, row } = findMembership(world, account, input.membershipId);
    return viewMembership(world, caller, row);
  });
  create(app, world, memberships.invite, (ask) =>
    prepareInvitation(world, ask.account, { ...(ask.input as Invitation & { organisationId: string }), organisationId: company(ask) }),
  );
  answer(app, world, memberships.change, ({ account, input }) =>
    changeMembership(world, account, input as MembershipChange & { membershipId: string; etag: string }),
  );
  answer(app, world, memberships.resend, ({ account, input }) => resend(world, account, input));
  answer(app, world, memberships.accept, ({ account, input }) => accept(world, account, input));
  answer(app, world, memberships.suspend, ({ account, input }) => suspend(world, account, input));
  answer(app, world, memberships.resume, ({ account, input }) => resume(world, account, input));
  answer(app, world, memberships.remove, ({ account, input }) => remove(world, account, input));
  answer(app, world, memberships.notify, ({ account, input }) => chooseNotified(world, account, input));
}
