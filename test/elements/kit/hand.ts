import { sendKeys } from '@web/test-runner-commands';
import { focused, get } from './roles.ts';

/** What a customer's hands do. */

/** Writes into a field as a keyboard does, in one go. */
export function write(field: HTMLElement, text: string): void {
  field.focus();
  (field as HTMLInputElement).select();
  document.execCommand('insertText', false, text);
}

/** A password manager that fills a field and tells nobody. */
export function fillSilently(field: HTMLElement, text: string): void {
  (field as HTMLInputElement).value = text;
}

export const press = (name: string | RegExp, role = 'button'): void => get(role, name).click();

/** Real keys, one after the other: `Tab`, `Shift+Tab`, `Enter`, a letter. */
export async function keys(...names: string[]): Promise<void> {
  for (const name of names) {
    const [last = '', ...held] = name.split('+').reverse();
    for (const down of held) await sendKeys({ down });
    await sendKeys(last.length > 1 || last === ' ' ? { press: last } : { type: last });
    for (const up of held) await sendKeys({ up });
  }
}

/** Walks with Tab until something has the focus, and answers the names it met. */
export async function tabTo(wanted: (element: Element) => boolean, most = 30): Promise<Element> {
  for (let i = 0; i < most; i += 1) {
    await sendKeys({ press: 'Tab' });
    const at = focused();
    if (at && wanted(at)) return at;
  }
  throw new Error('Tab does not lead there');
}
