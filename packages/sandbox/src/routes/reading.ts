import { routes, type Exchange } from '@avenant/api';
import { settleWindows } from '../world/companies/base-statement-window.js';
import { findCase, findCaseToFill, listCases, viewCase } from '../world/cases.js';
import { findContract, listContracts, viewContract } from '../world/contracts.js';
import type { ExchangeRow } from '../world/records.js';
import { viewRequirement } from '../world/requirements.js';
import type { World } from '../world/world.js';
import { answer, answerOpen } from './answer.js';
import type { App } from './context.js';
import { pageOf } from './pages.js';

function viewExchange(row: ExchangeRow): Exchange {
  const { accountId: _, ...shown } = row;
  return shown;
}

export function serveTenant(app: App, world: World): void {
  answerOpen(app, routes.tenant.config, ({ c }) => {
    c.header('Cache-Control', 'no-cache');
    return world.config;
  });
}

export function serveContracts(app: App, world: World): void {
  const { contracts } = routes;
  answer(app, world, contracts.list, ({ holder, input }) => {
    settleWindows(world);
    const rows = listContracts(
      world,
      holder,
      (row) => (!input.state || row.state === input.state) && (!input.productLine || row.productLine === input.productLine),
    );
    return pageOf(rows, input, (row) => viewContract(world, holder, row));
  });
  answer(app, world, contracts.get, ({ holder, input }) => {
    settleWindows(world);
    return viewContract(world, holder, findContract(world, holder, input.contractId));
  });
  answer(app, world, contracts.guarantees, ({ holder, input }) => {
    const { guarantees } = findContract(world, holder, input.contractId);
    return { items: guarantees, total: guarantees.length };
  });
  answer(app, world, contracts.risks, ({ holder, input }) => {
    const { risks } = findContract(world, holder, input.contractId);
    return { items: risks, total: risks.length };
  });
}

export function serveCases(app: App, world: World): void {
  const { cases } = routes;
  answer(app, world, cases.list, ({ holder, input }) => {
    const rows = listCases(
      world,
      holder,
      (row) =>
        (!input.state || row.state === input.state) &&
        (!input.kind || row.kind === input.kind) &&
        (!input.contractId || row.contractIds.includes(input.contractId)),
    );
    return pageOf(rows, input, (row) => viewCase(world, row, holder));
  });
  answer(app, world, cases.get, ({ holder, input }) => viewCase(world, findCase(world, holder, input.caseId), holder));
  answer(app, world, cases.requirements, ({ holder, input }) => {
    const ofCase = findCaseToFill(world, holder, input.caseId);
    const rows = world.rows.requirements.of(ofCase.id);
    return { items: rows.map((row) => viewRequirement(row, ofCase, holder)), total: rows.length };
  });
  answer(app, world, cases.exchanges, ({ holder, input }) => {
    const ofCase = findCase(world, holder, input.caseId);
    const rows = world.rows.exchanges
      .of(ofCase.id)
      .toReversed()
      .toSorted((a, b) => b.at.localeCompare(a.at));
    return pageOf(rows, input, viewExchange);
  });
}
