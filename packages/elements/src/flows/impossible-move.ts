/** A verb that makes no sense where the flow stands: a mistake in the page's code, never the customer's. */
export class ImpossibleMove extends Error {
  override readonly name = 'ImpossibleMove';
}

export function demand(isPossible: unknown, verb: string): asserts isPossible {
  if (!isPossible) throw new ImpossibleMove(verb);
}
