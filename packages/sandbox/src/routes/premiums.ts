import { routes } from '@avenant/api';
import { findPremium, listPremiums, sumsOf, viewPremium } from '../world/companies/premiums.js';
import type { World } from '../world/world.js';
import { answer } from './answer.js';
import type { App } from './context.js';
import { pageOf } from './pages.js';

export function servePremiums(app: App, world: World): void {
  const { premiums } = routes;
  answer(app, world, premiums.list, ({ holder, input }) => {
    const all = listPremiums(world, holder);
    const views = new Map(all.map((row) => [row.id, viewPremium(world, holder, row)]));
    const rows = all.filter(
      (row) =>
        (!input.contractId || row.contractIds.includes(input.contractId)) &&
        (!input.state || views.get(row.id)!.state === input.state) &&
        (!input.year || row.dueDate.startsWith(`${input.year}-`)),
    );
    return {
      ...pageOf(rows, input, (row) => views.get(row.id)!),
      ...sumsOf(
        world,
        rows.map((row) => views.get(row.id)!),
      ),
    };
  });
  answer(app, world, premiums.get, ({ holder, input }) => viewPremium(world, holder, findPremium(world, holder, input.premiumId)));
}
