/**
 * A phone number as people type it, in E.164: « 06 39 98 00 12 » → `+33639980012`; one that begins with + or 00 is international. Nothing
 * when it is none. `country`: the calling code that a number without one is of.
 */
export function typedPhone(typed: string, country = '33'): string | undefined {
  const bare = typed.replace(/[\s().\u2011/-]/g, '').replace(/^00/, '+');
  // « +33 (0)6… » is written everywhere, and dialled nowhere.
  const national = /^0([1-9]\d{8})$/.exec(bare)?.[1];
  const number = national ? `+${country}${national}` : bare.replace(new RegExp(`^\\+${country}0`), `+${country}`);
  if (number.startsWith('+33')) return /^\+33[1-9]\d{8}$/.test(number) ? number : undefined;
  return /^\+[1-9]\d{7,14}$/.test(number) ? number : undefined;
}
