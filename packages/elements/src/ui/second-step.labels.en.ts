import type { Translation } from '../kit/labels.js';
import type { SecondStepWords } from './second-step.labels.js';

const en: Translation<SecondStepWords> = {
  title: 'Two-step verification',
  sentEmail: (p) => `We have sent a code to ${p.target}.`,
  sentSms: (p) => `We have sent a code by text message to ${p.target}.`,
  asked: 'Enter the code that your app shows.',
  enter: 'Enter your verification code.',
  code: 'Verification code',
  hint: (p) => `${p.length} digits, valid for ${p.minutes} minute${p.minutes > 1 ? 's' : ''}. You may paste it.`,
  submit: 'Verify the code',
  busy: 'Verifying…',
  short: (p) => `Enter the ${p.length} digits of the code.`,
  wrong: 'This code does not match. You have 1 try left.',
  wrongMany: (p) => `This code does not match. You have ${p.count} tries left.`,
  expired: 'This code has expired. Ask for a new one.',
  resend: 'Send another code',
  resendSoon: (p) => `Nothing received? You can ask for another code in ${p.seconds} seconds.`,
  resendNow: 'Nothing received? You can ask for another code.',
  resent: 'A new code is on its way. The one before is no longer valid.',
  byEmail: (p) => `Receive a code by e-mail (${p.target})`,
  bySms: (p) => `Receive a code by text message (${p.target})`,
  byOther: 'Use another way',
  back: 'Back to sign-in',
};
export default en;
