import type { Exchange, Milestone } from '@avenant/api';

type Code = Milestone['code'];

const isBegun = ({ code, state }: Milestone) => code !== 'unknown' && (state === 'done' || state === 'current');

/**
 * Which exchanges took place during which step of a case. A step lasts from the end of the one before it to its own end; what came after the
 * last end belongs to the step under way, or to the last one when the case is over.
 */
export function exchangesByStep(milestones: readonly Milestone[], exchanges: readonly Exchange[]): ReadonlyMap<Code, readonly Exchange[]> {
  const begun = milestones.filter(isBegun);
  const found = new Map<Code, Exchange[]>(begun.map(({ code }) => [code, []]));
  const latest = begun.find(({ state }) => state === 'current') ?? begun.at(-1);
  for (const exchange of exchanges) {
    const during = begun.find(({ state, at }) => state === 'done' && at && Date.parse(exchange.at) <= Date.parse(at)) ?? latest;
    // A decision and a payment tell by themselves to which step they belong: kind and step have one name.
    const list = found.get(exchange.kind as Code) ?? found.get(during?.code as Code);
    list?.push(exchange);
  }
  return found;
}
