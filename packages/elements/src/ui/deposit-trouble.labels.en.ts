import type { Translation } from '../kit/labels.js';
import type { DepositTroubleWords } from './deposit-trouble.labels.js';

const many = (count: number, one: string, several: string) => `${count}\u00a0${count === 1 ? one : several}`;

const en: Translation<DepositTroubleWords> = {
  illegible: 'the document cannot be read',
  expired: 'the document is out of date',
  wrong_person: 'the document is in someone else’s name',
  incomplete: 'the document is incomplete',
  wrong_type: 'this is not the expected document',
  cropped: 'the document is cut off',
  password_protected: 'the document is protected by a password',
  other: 'the document does not comply',
  interrupted: (p) => `Sending stopped at ${p.percent}. Choose the same file to go on.`,
  empty: (p) => `“${p.name}” is empty. Check the file on your device, then add it again.`,
  too_large: (p) => `“${p.name}” is ${p.size}. The limit is ${p.max}. Make the file smaller or send it in several parts.`,
  total_too_large: (p) => `With this file the whole exceeds ${p.max}. Remove a file or make one smaller.`,
  refused_type: (p) => `“${p.name}” is not accepted. Accepted formats: ${p.list}.`,
  too_many: (p) => `You may attach ${many(p.max, 'file', 'files')} at most for this document. Remove one to add this one.`,
  protected: (p) => `“${p.name}” is protected by a password. Save a version without a password, then add it.`,
  duplicate: (p) => `“${p.name}” is already attached to this document.`,
  unreadable: (p) => `“${p.name}” cannot be read. Check that it is on your device, then add it again.`,
  damaged: (p) => `“${p.name}” is damaged. Attach a readable version.`,
  infected: (p) => `“${p.name}” was blocked by our security check. Attach another version.`,
  unrestored: 'Your earlier files could not be found again. You may go on; they are not lost.',
  commentTooLong: (p) => `Your note is ${many(p.over, 'character', 'characters')} too long. Make it shorter.`,
  leftBehind: (p) =>
    `${many(p.count, 'file', 'files')} will not be handed in. Resume, try again or remove ${p.count === 1 ? 'it' : 'them'} if need be.`,
  nothingExpectedText: 'Your case asks for nothing for now. We will let you know if a document is missing.',
  still_paused: 'Resume sending or remove the file to be able to confirm.',
};
export default en;
