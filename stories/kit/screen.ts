import { configure, findAllByShadowRole, findAllByShadowText, findByShadowLabelText, findByShadowRole } from 'shadow-dom-testing-library';

// The whole page in an error message tells nobody anything.
configure({ getElementError: (message) => new Error(message?.split('\n')[0]) });

/** Names in French and in English: a story plays in the language that the toolbar has set. */
type Name = RegExp;
type Play = (context: { canvasElement: HTMLElement }) => Promise<void>;

// French puts narrow and unbreakable spaces before its marks: here they are spaces like others.
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const named = (name: Name) => ({ name: (is: string) => name.test(plain(is)) });
const patience = { timeout: 10_000 };

/** What a person of assistive technology finds, by role and name, through every shadow root. Waits for it. */
export const find = <E extends HTMLElement = HTMLElement>(within: HTMLElement, role: string, name: Name): Promise<E> =>
  findByShadowRole<E>(within, role, named(name), patience);

export const findAll = <E extends HTMLElement = HTMLElement>(within: HTMLElement, role: string, name: Name): Promise<E[]> =>
  findAllByShadowRole<E>(within, role, named(name), patience);

/** A control by its label: passwords and files have no role to be found by. */
export const findField = (within: HTMLElement, label: Name): Promise<HTMLInputElement> =>
  findByShadowLabelText<HTMLInputElement>(within, (text) => label.test(plain(text)), {}, patience);

/** The story is what its name says: this is there, in the end. */
export const shows =
  (role: string, name: Name): Play =>
  async ({ canvasElement }) =>
    void (await findAll(canvasElement, role, name));

/** The same, by words that have no role of their own. */
export const says =
  (words: Name): Play =>
  async ({ canvasElement }) =>
    void (await findAllByShadowText(canvasElement, (text) => words.test(plain(text)), {}, patience).catch(() => {
      throw new Error(`never says ${words}`);
    }));

/** Presses that, once it is there. */
export const press = async (within: HTMLElement, role: string, name: Name): Promise<void> => (await find(within, role, name)).click();
