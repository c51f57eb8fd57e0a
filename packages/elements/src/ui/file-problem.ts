import type { FileRefusal } from '../flows/file-rules.js';
import type { UploadItem } from '../flows/upload-item.js';
import type { Place } from '../kit/format.js';
import { bytes, octets } from '../kit/sizes.js';
import { typeNames } from './file-types.js';
import type { DepositWords } from './deposit.labels.js';

/** Why a file is refused, in a sentence that says how to mend it. */
export function refusalSentence(refusal: FileRefusal, { filename: name }: UploadItem, words: DepositWords, place: Place): string {
  switch (refusal.code) {
    case 'too_large': {
      const [size, max] = [bytes(refusal.bytes, place), bytes(refusal.max, place)];
      // One octet over reads « 50 Mo » like the limit: then to the octet.
      return words.too_large({
        name,
        size: size === max ? octets(refusal.bytes, place) : size,
        max: size === max ? octets(refusal.max, place) : max,
      });
    }
    case 'total_too_large':
      return words.total_too_large({ max: bytes(refusal.max, place) });
    case 'wrong_type':
      return words.refused_type({ name, list: typeNames(refusal.accept, place) });
    case 'too_many':
      return words.too_many({ max: refusal.max });
    case 'password_protected':
      return words.protected({ name });
    case 'unknown':
      return words.refused({ name });
    default:
      return words[refusal.code]({ name });
  }
}
