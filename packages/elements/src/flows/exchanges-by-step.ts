import type { Exchange, Milestone } from '@avenant/api';

type Code = Milestone['code'];

/** These tell by themselves to which step they belong. */
const stepOf: Partial<Record<Exchange['kind'], Code>> = { decision: 'decision', payment: 'payment' };

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
    const own = stepOf[exchange.kind];
    const at = Date.parse(exchange.at);
    const during = begun.find((step) => step.state === 'done' && step.at !== undefined && at <= Date.parse(step.at)) ?? latest;
    const code = own && found.has(own) ? own : during?.code;
    if (code) found.get(code)?.push(exchange);
  }
  return found;
}
