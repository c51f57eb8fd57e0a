/** How each question about base statements is asked, as in route-table.ts. */
import type { routes } from '@avenant/api';
import type { Row } from './route-table.ts';

const at = (path: string, body?: unknown) => ({ path, ...(body !== undefined && { body }) });
/** A version that never was: whose it is was looked at first. */
const unread = { 'If-Match': '"0-never"' };

type Name = `baseStatements.${keyof (typeof routes)['baseStatements'] & string}`;
export const statementRows: Record<Name, Row> = {
  'baseStatements.list': { ask: (of) => at(`/base-statements?contractId=${of.contract}`), done: 200, names: ['contract'], lists: true },
  'baseStatements.get': { ask: (of) => at(`/base-statements/${of.statement}`), done: 200, names: ['statement'] },
  'baseStatements.change': {
    ask: (of) => ({ ...at(`/base-statements/${of.statement}`, { lines: [{ code: 'fees' }] }), headers: unread }),
    done: 412,
    names: ['statement'],
  },
  'baseStatements.lock': { ask: (of) => at(`/base-statements/${of.statement}/lock`), done: 200, names: ['statement'] },
  'baseStatements.freeze': {
    ask: (of) => ({ ...at(`/base-statements/${of.statement}/freeze`, { mode: 'online' }), headers: unread }),
    done: 412,
    names: ['statement'],
  },
  'baseStatements.unfreeze': {
    ask: (of) => ({ ...at(`/base-statements/${of.statement}/unfreeze`), headers: unread }),
    done: 412,
    names: ['statement'],
  },
  'baseStatements.submit': {
    ask: (of) => ({ ...at(`/base-statements/${of.statement}/submit`, { mode: 'online', attested: true }), headers: unread }),
    done: 412,
    names: ['statement'],
  },
};
