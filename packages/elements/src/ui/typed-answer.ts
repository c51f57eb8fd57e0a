import { typedDay } from '../flows/period.js';
import type { Place } from '../kit/format.js';

/** What was typed, as the insurer reads it; what cannot be read stays as it is, to be put right. */
export function readTyped(type: string, typed: string): string {
  const text = typed.trim();
  if (type === 'date') return typedDay(text) ?? typed;
  if (type !== 'money' && type !== 'number') return typed;
  const bare = text.replace(/[\s\u00a0\u202f'’€]/g, '');
  // One comma is a decimal one; points before it part thousands.
  const decimal = /^-?[\d.]*,\d*$/.test(bare) ? bare.replaceAll('.', '').replace(',', '.') : bare;
  return /^-?\d+(\.\d+)?$/.test(decimal) ? decimal : typed;
}

/** The same, as a person reads it in a field. */
export function showTyped(type: string, answer: string, { locale }: Place): string {
  if (type === 'date') return answer.replace(/^(\d{4})-(\d\d)-(\d\d)$/, locale.startsWith('de') ? '$3.$2.$1' : '$3/$2/$1');
  if (type !== 'money' && type !== 'number') return answer;
  const isDecimal = /^-?\d+\.\d+$/.test(answer);
  return isDecimal && (locale.startsWith('fr') || locale.startsWith('it')) ? answer.replace('.', ',') : answer;
}
