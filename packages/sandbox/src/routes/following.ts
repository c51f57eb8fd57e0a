/** What a customer follows: decisions, benefits, tasks, notifications; and whom or what they turn to. */
import { routes, type Extension } from '@avenant/api';
import { hostileTopic } from '../trial/hostile-topic.js';
import { settleWindows } from '../world/companies/base-statement-window.js';
import { findBenefit, listBenefits, viewBenefit } from '../world/benefits.js';
import { findCase } from '../world/cases.js';
import { listContacts } from '../world/contacts.js';
import { listDecisions, viewDecision } from '../world/decisions.js';
import { prepareExtension } from '../world/extensions.js';
import { countUnread, listNotifications, readAll, viewNotification } from '../world/notifications.js';
import type { AccountRow } from '../world/records.js';
import { Refusal } from '../world/refusal.js';
import { listTasks } from '../world/tasks.js';
import type { World } from '../world/world.js';
import { answer, answerOpen, create } from './answer.js';
import { callerOf, type App } from './context.js';
import { pageOf } from './pages.js';

/** Who asks, where being signed in only adds to the answer. */
function callerIfAny(world: World, request: Request): AccountRow | undefined {
  try {
    return callerOf(world, request, true).account;
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

export function serveDecisions(app: App, world: World): void {
  const { cases } = routes;
  answer(app, world, cases.decisions, ({ holder, input }) => {
    const rows = listDecisions(world, findCase(world, holder, input.caseId));
    return { items: rows.map(viewDecision), total: rows.length };
  });
  create(app, world, cases.extend, (asker) => prepareExtension(world, asker, asker.input.caseId, asker.input as Extension));
}

export function serveBenefits(app: App, world: World): void {
  const { benefits } = routes;
  answer(app, world, benefits.list, ({ holder, input }) => {
    const rows = listBenefits(
      world,
      holder,
      (row) => (!input.caseId || row.caseId === input.caseId) && (!input.contractId || row.contractId === input.contractId),
    );
    return pageOf(rows, input, viewBenefit);
  });
  answer(app, world, benefits.get, ({ holder, input }) => viewBenefit(findBenefit(world, holder, input.benefitId)));
}

/** Both may be asked again and again while nobody is there, so that asking keeps no session alive. */
export function serveNews(app: App, world: World): void {
  const { tasks, notifications } = routes;
  answer(
    app,
    world,
    tasks.list,
    ({ holder }) => {
      settleWindows(world);
      const items = listTasks(world, holder);
      return { items, total: items.length };
    },
    { quiet: true },
  );
  answer(
    app,
    world,
    notifications.list,
    ({ account, input }) => {
      settleWindows(world);
      const rows = listNotifications(world, account);
      return { ...pageOf(rows, input, viewNotification), unread: countUnread(rows) };
    },
    { quiet: true },
  );
  answer(app, world, notifications.readAll, ({ account, input }) => readAll(world, account, input.upTo));
}

export function serveAdvice(app: App, world: World, testMode: boolean): void {
  const { contacts, help } = routes;
  answerOpen(app, contacts.list, ({ c, input }) => {
    const items = listContacts(world, callerIfAny(world, c.req.raw), input);
    return { items, total: items.length };
  });
  answerOpen(app, help.topics, ({ input }) => {
    const known = testMode ? [...world.helpTopics, hostileTopic] : world.helpTopics;
    const items = known.filter((topic) => topic.contexts.includes(input.context)).map(({ contexts: _, ...shown }) => shown);
    return { items, total: items.length };
  });
}
