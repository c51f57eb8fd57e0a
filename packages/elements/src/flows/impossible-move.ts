/** A verb that makes no sense where the flow stands: a mistake in the page's code, never the customer's. */
export class ImpossibleMove extends Error {
  override readonly name = 'ImpossibleMove';

  constructor(verb: string, from: string) {
    super(`${verb} is not possible: ${from}`);
  }
}
