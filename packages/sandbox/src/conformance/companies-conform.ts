import type { BaseLine, BaseStatement, InsurerApi, Organisation } from '@avenant/api';
import { check, on, refused, same, signedIn, type Make, type Runner } from './bench.js';

const nobodys = 'no-such-thing';
const active = async (api: InsurerApi): Promise<Organisation[]> =>
  (await api.organisations.list({ limit: 100 })).items.filter(({ state }) => state === 'active');

/** Whoever is insured by themselves has no company, and passes by having none. */
export function companiesConform(make: Make, { describe, it }: Runner): void {
  describe('companies', () => {
    it(
      'tells of companies to who has signed in, one of them the current one',
      on(make, async ({ api, credentials }) => {
        await refused(api.organisations.list({}), 'unauthenticated');
        await api.session.signIn(credentials);
        const companies = await active(api);
        check(companies.length === 0 || companies.filter(({ isCurrent }) => isCurrent).length === 1, 'one current company');
        for (const { id, name } of companies) same((await api.organisations.get({ organisationId: id })).name, name, 'the name');
        await refused(api.organisations.get({ organisationId: nobodys }), 'not-found');
        await refused(api.organisations.enter({ organisationId: nobodys }), 'not-found');
      }),
    );
    it(
      'keeps what is asked to the company that was entered',
      signedIn(make, async (api) => {
        const seen = new Map<string, string>();
        for (const { id } of await active(api)) {
          same((await api.organisations.enter({ organisationId: id })).id, id, 'the company entered');
          const { items } = await api.contracts.list({ limit: 100 });
          for (const contract of items) {
            check(!seen.has(contract.id), 'no contract of two companies');
            seen.set(contract.id, id);
          }
          for (const [contractId, owner] of seen) if (owner !== id) await refused(api.contracts.get({ contractId }), 'not-found');
        }
      }),
    );
    it(
      'lets accesses be seen, and changed only by who may, on what they have read',
      signedIn(make, async (api) => {
        await refused(api.memberships.get({ membershipId: nobodys }), 'not-found');
        for (const { id, membershipId, permissions } of await active(api)) {
          if (!permissions.includes('access.read')) continue;
          const { items, mode } = await api.memberships.list({ organisationId: id });
          check(
            items.some((one) => one.id === membershipId && one.isSelf),
            'one’s own access on the list',
          );
          const may = (rel: string) => items.filter((one) => one.allowedActions.some((action) => action.rel === rel && action.enabled));
          check(mode === 'manage' || may('change').length === 0, 'nothing to change for who may not manage');
          for (const { id: target } of may('suspend').slice(0, 1)) {
            await refused(api.memberships.suspend({ membershipId: target, etag: '"of another version"' }), 'precondition-failed');
            const { etag } = await api.memberships.get({ membershipId: target });
            const suspended = await api.memberships.suspend({ membershipId: target, etag });
            same(suspended.state, 'suspended', 'the state');
            await refused(api.memberships.resume({ membershipId: target, etag }), 'precondition-failed');
            same((await api.memberships.resume({ membershipId: target, etag: suspended.etag })).state, 'active', 'the state');
          }
          for (const { id: target, etag } of items.filter((one) => one.managedBy === 'insurer'))
            await refused(api.memberships.suspend({ membershipId: target, etag }), 'permission-missing');
        }
      }),
    );
    it(
      'lets a base statement be written by one at a time, on what they have read, and held still before it is returned',
      signedIn(make, async (api) => {
        await refused(api.baseStatements.get({ statementId: nobodys }), 'not-found');
        const may = ({ allowedActions }: BaseStatement, rel: string) => allowedActions.some((one) => one.rel === rel && one.enabled);
        const { items } = await api.baseStatements.list({ limit: 100 });
        for (const { id, state } of items) same((await api.baseStatements.get({ statementId: id })).state, state, 'the state');
        for (const { id: statementId, lines } of items.filter((one) => may(one, 'change') && one.lines.length > 0).slice(0, 1)) {
          const [{ code, unit }] = lines as [BaseLine];
          const value = unit === 'money' ? { amount: '1200.50', currency: items[0]!.currency } : { value: '12', unit: unit as 'person' };
          const asked = { statementId, lines: [{ code, value }] };
          await refused(api.baseStatements.change({ ...asked, etag: '"0-of another version"' }), 'precondition-failed');
          const { etag, lock } = await api.baseStatements.lock({ statementId });
          check(lock?.isYours, 'one’s own lock');
          const kept = await api.baseStatements.change({ ...asked, etag });
          same(kept.lines.find((one) => one.code === code)?.value, value, 'what was typed');
          await refused(api.baseStatements.change({ ...asked, etag }), 'precondition-failed');
          await refused(api.baseStatements.submit({ statementId, etag: kept.etag, mode: 'online', attested: true }), 'state-conflict');
        }
      }),
    );
    it(
      'tells of premium calls what is paid and what remains, to who may read them, and to others who grants it',
      signedIn(make, async (api) => {
        for (const { id, permissions } of await active(api)) {
          await api.organisations.enter({ organisationId: id });
          if (!permissions.includes('premium.read')) {
            const { details } = await refused(api.premiums.list({}), 'permission-missing');
            check(details.adminNames === undefined || details.adminNames.length > 0, 'names, where some are told');
            continue;
          }
          await refused(api.premiums.get({ premiumId: nobodys }), 'not-found');
          const { items } = await api.premiums.list({ limit: 100 });
          same(
            items.map(({ dueDate }) => dueDate),
            items
              .map(({ dueDate }) => dueDate)
              .toSorted()
              .toReversed(),
            'the latest due first',
          );
          for (const one of items) {
            same((await api.premiums.get({ premiumId: one.id })).number, one.number, 'the number');
            const cents = ({ amount }: { amount: string }) => Math.round(Number(amount) * 100);
            same(cents(one.net) + cents(one.taxes) + (one.fees ? cents(one.fees) : 0), cents(one.total), 'the total');
          }
        }
      }),
    );
  });
}
