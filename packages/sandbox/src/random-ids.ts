import type { Ids } from './ports.js';

/** 128 random bits behind a prefix. */
export const randomIds: Ids = {
  make: (prefix) => {
    const hex = Array.from(crypto.getRandomValues(new Uint8Array(16)), (octet) => octet.toString(16).padStart(2, '0')).join('');
    return prefix ? `${prefix}_${hex}` : hex;
  },
};
