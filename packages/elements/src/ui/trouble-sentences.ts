import type { Requirement } from '@avenant/api';
import type { FileRefusal } from '../flows/file-rules.js';
import type { AvenantElement } from '../kit/element.js';
import type { Place } from '../kit/format.js';
import { bytes, octets } from '../kit/sizes.js';
import { Labels } from '../kit/labels.js';
import { type DepositTroubleWords, depositTroubleLabels } from './deposit-trouble.labels.js';

/** Each trouble of a deposit in a sentence that says how to mend it. Fetched with the first one: see `DepositTroubles`. */
export class TroubleSentences {
  #labels: Labels<DepositTroubleWords>;

  constructor(host: AvenantElement) {
    this.#labels = new Labels(host, depositTroubleLabels);
  }

  get words(): DepositTroubleWords {
    return this.#labels.words;
  }

  /** Why a file is refused; nothing for a reason that we do not know. `formats` says media types in the words people know. */
  refused(refusal: FileRefusal, name: string, formats: (accept: readonly string[], place: Place) => string): string | undefined {
    const words = this.words;
    const place = this.#labels;
    switch (refusal.code) {
      case 'too_large': {
        const [size, max] = [bytes(refusal.bytes, place), bytes(refusal.max, place)];
        // One octet over reads « 50 Mo » like the limit: then to the octet.
        if (size !== max) return words.too_large({ name, size, max });
        return words.too_large({ name, size: octets(refusal.bytes, place), max: octets(refusal.max, place) });
      }
      case 'total_too_large':
        return words.total_too_large({ max: bytes(refusal.max, place) });
      case 'wrong_type':
        return words.refused_type({ name, list: formats(refusal.accept, place) });
      case 'too_many':
        return words.too_many({ max: refusal.max });
      case 'password_protected':
        return words.protected({ name });
      case 'unknown':
        return undefined;
      default:
        return words[refusal.code]({ name });
    }
  }

  /** Why a document that was handed in is asked for again, where the insurer says no more than a code. */
  reason(code: NonNullable<Requirement['rejection']>['code']): string {
    return this.words[code === 'unknown' ? 'other' : code];
  }
}
