import type { Translation } from '../kit/labels.js';
import type { AccessRemovalWords } from './access-removal.labels.js';

const en: Translation<AccessRemovalWords> = {
  title: (p) => `Remove the access of ${p.name}`,
  effect: 'This changes your insurer’s records directly.',
  effectEnter: 'This person no longer enters the space, from now on.',
  effectRecord: (p) => `The address ${p.email} is taken out of our records for this company, and receives nothing more from us about it.`,
  doubt: 'In doubt? First call your usual contact.',
  label: 'E-mail address of the access to remove',
  hint: (p) => `To confirm, copy ${p.email}`,
  missing: 'Type the e-mail address to confirm.',
  notSame: (p) => `This is not the same address. Copy ${p.email}.`,
  confirm: 'Remove for good',
  busy: 'Removing…',
  cancel: 'Keep this access',
  conflict: 'Somebody changed this access in the meantime. What you typed is kept: read again, then confirm once more.',
  gone: 'This access can no longer be removed here. Close, and read the list again.',
};
export default en;
