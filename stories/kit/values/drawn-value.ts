import type { StubInsurer } from '../../../test/elements/kit/insurer.ts';

/** What a customer reads of a value: a word of ours (`catalogue.key`), or none, and then why none is needed. */
export type Saying = `${string}.${string}` | { readonly none: string };

/** How the values of one enumeration are drawn: in a story, and in the test that reads them there. */
export interface DrawnValue {
  /** The schema and its field, as the OpenAPI document names them: `Contract.coverage`. */
  readonly of: string;
  readonly tag: `avenant-${string}`;
  readonly attributes: Readonly<Record<string, string>> | ((value: string) => Readonly<Record<string, string>>);
  /** One element shows them all, as items of its list; otherwise there is one element for each. */
  readonly together?: true;
  /** An insurer who answers these values: one, or all of them where they stand together. */
  readonly answered: (insurer: StubInsurer, values: readonly never[]) => StubInsurer;
  readonly says: (value: string) => Saying;
  /** What a person does before it is there to be seen. */
  readonly act?: (element: HTMLElement) => Promise<void>;
}

/** Of an enumeration that an insurer may lengthen, also what this version does not know. */
export const withUnknown = (values: readonly string[]): string[] => [...values, 'unknown'];

/** Words of a catalogue whose keys are the values themselves. */
export const keyOf =
  (catalogue: string, others: Readonly<Record<string, Saying>> = {}) =>
  (value: string): Saying =>
    others[value] ?? `${catalogue}.${value}`;
