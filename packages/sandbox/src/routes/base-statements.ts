import { routes, type BaseStatementChange } from '@avenant/api';
import { changeLines, freeze, lock, submit, unfreeze } from '../world/companies/base-statement-moves.js';
import { settleWindows } from '../world/companies/base-statement-window.js';
import { findStatement, listStatements, stateNow, viewStatement } from '../world/companies/base-statements.js';
import type { Mode } from '../world/companies/company-rows.js';
import type { World } from '../world/world.js';
import { answer } from './answer.js';
import type { App } from './context.js';
import { pageOf } from './pages.js';

type Moded = { statementId: string; etag: string; mode: Mode };

export function serveBaseStatements(app: App, world: World): void {
  const { baseStatements } = routes;
  answer(app, world, baseStatements.list, (asker) => {
    settleWindows(world);
    const { holder, input } = asker;
    const rows = listStatements(
      world,
      holder,
      (row) => (!input.contractId || row.contractId === input.contractId) && (!input.state || stateNow(world, row) === input.state),
    );
    return pageOf(rows, input, (row) => viewStatement(world, asker, row));
  });
  answer(app, world, baseStatements.get, (asker) => {
    settleWindows(world);
    return viewStatement(world, asker, findStatement(world, asker.holder, asker.input.statementId));
  });
  answer(app, world, baseStatements.change, (asker) =>
    changeLines(world, asker, asker.input as BaseStatementChange & { statementId: string; etag: string }),
  );
  answer(app, world, baseStatements.lock, (asker) => lock(world, asker, asker.input.statementId));
  answer(app, world, baseStatements.freeze, (asker) => freeze(world, asker, asker.input as Moded));
  answer(app, world, baseStatements.unfreeze, (asker) => unfreeze(world, asker, asker.input));
  answer(app, world, baseStatements.submit, (asker) => submit(world, asker, asker.input as Moded));
}
