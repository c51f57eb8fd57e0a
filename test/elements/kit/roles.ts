import { use } from 'chai';
import {
  configure,
  findByShadowLabelText,
  findByShadowRole,
  getByShadowLabelText,
  getByShadowRole,
  queryAllByShadowRole,
  queryByShadowRole,
} from 'shadow-dom-testing-library';
import { plain } from './visible-text.ts';

// The whole page in an error message tells nobody anything.
configure({ getElementError: (message) => new Error(message?.split('\n')[0]), asyncUtilTimeout: 4000 });
// Nor in a difference: mocha would write out all that an element holds on to, and the tab would die of it before it names the test.
use(({ Assertion }) =>
  Assertion.overwriteMethod(
    'equal',
    (compare: (...given: unknown[]) => void) =>
      function equal(this: Chai.AssertionStatic, ...given: unknown[]) {
        const [wanted] = given;
        if (!(this._obj instanceof Node || wanted instanceof Node)) return compare.apply(this, given);
        const [is, asked] = [this._obj, wanted].map((it) => (it instanceof Element ? `<${it.localName}>` : String(it)));
        this.assert(this._obj === wanted, `expected ${is} to equal ${asked}`, `expected ${is} not to equal ${asked}`, asked, is, false);
      },
  ),
);

type Name = string | RegExp;
const named = (name?: Name) =>
  name === undefined ? {} : { name: (is: string) => (typeof name === 'string' ? plain(is) === plain(name) : name.test(plain(is))) };

/** What a person of assistive technology finds there, by role and accessible name; through every shadow root. */
export const find = <E extends HTMLElement = HTMLElement>(role: string, name?: Name, within: Element = document.body): Promise<E> =>
  findByShadowRole<E>(within as HTMLElement, role, named(name));
export const get = <E extends HTMLElement = HTMLElement>(role: string, name?: Name, within: Element = document.body): E =>
  getByShadowRole<E>(within as HTMLElement, role, named(name));
export const query = <E extends HTMLElement = HTMLElement>(role: string, name?: Name, within: Element = document.body): E | null =>
  queryByShadowRole<E>(within as HTMLElement, role, named(name));
export const all = <E extends HTMLElement = HTMLElement>(role: string, name?: Name, within: Element = document.body): E[] =>
  queryAllByShadowRole<E>(within as HTMLElement, role, named(name));

/** A control by its label: passwords and files have no role to be found by. */
export const field = <E extends HTMLElement = HTMLInputElement>(label: string, within: Element = document.body): E =>
  getByShadowLabelText<E>(within as HTMLElement, plain(label));
export const findField = <E extends HTMLElement = HTMLInputElement>(label: string, within: Element = document.body): Promise<E> =>
  findByShadowLabelText<E>(within as HTMLElement, plain(label));

/** The element that has the focus, however deep. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}
