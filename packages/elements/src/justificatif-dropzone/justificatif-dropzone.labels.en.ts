import type { Translation } from '../kit/labels.js';
import type { JustificatifDropzoneWords } from './justificatif-dropzone.labels.js';

const many = (count: number, one: string, several: string) => `${count}\u00a0${count === 1 ? one : several}`;

const en: Translation<JustificatifDropzoneWords> = {
  title: 'Supporting documents',
  intro: 'Put each document in its own area. Sending starts at once; nothing is handed in before you confirm.',
  offline: 'You are offline. Keep this page open: sending will go on by itself.',
  comment: 'Note',
  optional: '(optional)',
  commentHint: 'For example, what helps to understand your documents. 1,000 characters at most.',
  commentTooLong: (p) => `Your note is ${many(p.over, 'character', 'characters')} too long. Make it shorter.`,
  toSend: (p) => `What will be handed in to ${p.service}`,
  toSendPlain: 'What will be handed in to your insurer',
  nothingYet: 'No file is ready for now.',
  leftBehind: (p) =>
    `${many(p.count, 'file', 'files')} will not be handed in. Resume, try again or remove ${p.count === 1 ? 'it' : 'them'} if need be.`,
  confirm: 'Confirm',
  confirming: 'Handing in…',
  still_sending: 'Some files are still being sent.',
  still_verifying: 'Some files are still being checked.',
  nothing_ready: 'Add at least one file to be able to confirm.',
  too_few: (p) => `This document needs at least ${many(p.min, 'file', 'files')}.`,
  comment_too_long: 'Shorten the note to be able to confirm.',
  sentTitle: 'Your documents are handed in',
  sent: (p) => `Your documents have been handed in to ${p.service}.`,
  sentPlain: 'Your documents have been handed in to your insurer.',
  receipt: (p) => `Reference ${p.reference}, on ${p.date} at ${p.time}.`,
  again: 'Attach another document',
  consult: 'View my case',
  nothingExpected: 'No document is expected',
  nothingExpectedText: 'Your case asks for nothing for now. We will let you know if a document is missing.',
};
export default en;
