import { axeClean } from './axe-clean.ts';
import { changes } from './changes.ts';
import { mainPart } from './stage.ts';
import { textOf } from './visible-text.ts';

/** No machine talks to the customer. */
const machineTalk = /undefined|\bNaN\b|\[object|\bnull\b|Invalid Date|function\s*\(/;

function sized(width: string): void {
  mainPart().style.setProperty('inline-size', width);
  mainPart().style.setProperty('overflow', 'auto');
}

function dark(on: boolean): void {
  const provider = mainPart().querySelector('avenant-provider');
  if (provider) provider.theme = on ? 'dark' : 'light';
  mainPart().style.setProperty('color-scheme', on ? 'dark' : 'light');
  mainPart().style.setProperty('background', on ? 'Canvas' : 'transparent');
}

/**
 * What must hold of every state of every element: something is said, in people's words; axe-core finds nothing, by day, and by night
 * 320 px wide; and at that width nothing has to be scrolled sideways.
 */
export async function goodFace(element: Element): Promise<void> {
  const text = textOf(element);
  if (!text) throw new Error('a blank element');
  if (machineTalk.test(text)) throw new Error(`machine talk: ${text}`);
  await changes.settled();
  await axeClean(element);
  // Colours know no width, and room no night: one look for both.
  dark(true);
  sized('320px');
  await changes.settled();
  await axeClean(element, 'coloursAndRoom');
  const { scrollWidth, clientWidth } = mainPart();
  dark(false);
  sized('auto');
  if (scrollWidth > clientWidth) throw new Error(`${scrollWidth} px wide in a column of ${clientWidth}`);
}
