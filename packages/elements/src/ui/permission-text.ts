import type { PermissionWords } from './permission.labels.js';

/** What a permission allows, in words; by its code where we have none. */
export function permissionText(code: string, words: PermissionWords): string {
  const key = code.replace('.', '_');
  return key !== 'other' && Object.hasOwn(words, key) ? String(words[key as 'access_read']) : words.other({ code });
}
