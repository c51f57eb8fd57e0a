import { type Place, cached, isFrench } from './format.js';

const units = ['octet', 'Ko', 'Mo', 'Go'] as const;
/** File size, 1 Mo = 1,048,576 octets: « 2,4 Mo », "2.4 MB". */
export function bytes(size: number, { locale }: Place): string {
  const step = size < 1024 ? 0 : size < 1_048_576 ? 1 : size < 1_073_741_824 ? 2 : 3;
  const number = cached(`b/${locale}`, () => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })).format(size / 1024 ** step);
  const unit = isFrench(locale) ? units[step] : (['byte', 'KB', 'MB', 'GB'] as const)[step];
  const several = step === 0 && size > 1 && /^(fr|en)/.test(locale);
  return `${number}\u00a0${several ? `${unit}s` : unit}`;
}

/** To the octet: « 52 428 801 octets ». */
export const octets = (size: number, { locale }: Place): string =>
  `${cached(`o/${locale}`, () => new Intl.NumberFormat(locale)).format(size)}\u00a0${isFrench(locale) ? 'octets' : 'bytes'}`;
