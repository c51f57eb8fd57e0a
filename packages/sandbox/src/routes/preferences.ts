/** A company's coordinates and the changes asked of them; of what each person wants to be told. */
import { routes, type PreferenceChoice, type ProfileChange } from '@avenant/api';
import { findChangeRequest, listChangeRequests, viewChangeRequest, withdrawChangeRequest } from '../world/companies/change-requests.js';
import { currentMembership } from '../world/companies/holder.js';
import { choosePreferences, viewPreferences } from '../world/companies/notification-preferences.js';
import { changeProfile, mayChangeProfile, readProfile } from '../world/companies/profiles.js';
import { Refusal } from '../world/refusal.js';
import { demandStepUp, stepUpFor, useUpStepUp } from '../world/step-up.js';
import type { World } from '../world/world.js';
import { answer, type Ask } from './answer.js';
import { companyNamed, tellCompany, type App } from './context.js';
import { pageOf } from './pages.js';

const asking = ({ c, account, session }: Ask<unknown>) => ({ account, session, named: companyNamed(c.req.raw) });

export function serveProfiles(app: App, world: World): void {
  const { profiles } = routes;
  answer(app, world, profiles.get, (ask) => readProfile(world, asking(ask), ask.input.organisationId));
  answer(
    app,
    world,
    profiles.change,
    async (ask) => {
      const input = ask.input as ProfileChange & { organisationId: string; etag: string };
      mayChangeProfile(world, asking(ask), input.organisationId);
      const { method, path } = profiles.change;
      const purpose = stepUpFor(world, method, path);
      if (purpose) await demandStepUp(world, ask.session, purpose, `${method} ${JSON.stringify(input)}`);
      const done = changeProfile(world, asking(ask), input);
      if (purpose) useUpStepUp(world, ask.session, purpose);
      return done;
    },
    { status: ({ changeRequest }) => (changeRequest ? 202 : 200) },
  );
  answer(app, world, profiles.requests, ({ holder, input }) =>
    pageOf(
      listChangeRequests(world, holder).filter(({ state }) => !input.state || state === input.state),
      input,
      (row) => viewChangeRequest(world, holder, row),
    ),
  );
  answer(app, world, profiles.request, ({ holder, input }) =>
    viewChangeRequest(world, holder, findChangeRequest(world, holder, input.changeRequestId)),
  );
  answer(app, world, profiles.withdraw, ({ holder, input }) => withdrawChangeRequest(world, holder, input));
}

export function servePreferences(app: App, world: World): void {
  const { notifications } = routes;
  /** The company that the page is in; none for who is insured by themselves. */
  const access = ({ c, account, session }: Ask<unknown>) => {
    const named = companyNamed(c.req.raw);
    const found = currentMembership(world, account, session, named);
    if (!found && named !== undefined) throw new Refusal('permission-missing', { reasonCode: 'not_a_member' });
    tellCompany(c, found?.organisationId);
    return found;
  };
  answer(app, world, notifications.preferences, (ask) => viewPreferences(world, ask.account, access(ask)));
  answer(app, world, notifications.prefer, (ask) =>
    choosePreferences(world, ask.account, access(ask), ask.input as PreferenceChoice & { etag: string }),
  );
}
