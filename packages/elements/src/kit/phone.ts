/** A number as people read it at home: `+33199000041` → « 01 99 00 00 41 »; other countries keep their prefix. E.164 in. */
export const phone = (number: string): string =>
  number.startsWith('+33')
    ? `0${number.slice(3)}`.replace(/(\d\d)(?=\d)/g, '$1\u00a0')
    : number.replace(/^(\+41)(\d\d)(\d{3})(\d\d)(\d\d)$/, '$1\u00a0$2\u00a0$3\u00a0$4\u00a0$5');
