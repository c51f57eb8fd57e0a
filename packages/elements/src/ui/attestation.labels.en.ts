import type { Translation } from '../kit/labels.js';
import type { AttestationWords } from './attestation.labels.js';

const en: Translation<AttestationWords> = {
  decennial: 'Ten-year liability certificate',
  nominative_worksite: 'Certificate for a building site',
  liability: 'Liability certificate',
  home: 'Home insurance certificate',
  school: 'School insurance certificate',
  motor_memo: 'Insured vehicle memo',
  health_rights: 'Certificate of health cover',
  employer_cover: 'Employer’s certificate of cover',
  unknown: 'Certificate of insurance',
  insured: 'Insured',
  insurer: 'Insurer',
  contract: 'Contract',
  number: 'Certificate number',
  validity: 'Valid',
  period: (p) => `From ${p.from} to ${p.to}`,
  activities: 'Activities covered',
  worksite: 'Building site',
  opening: 'Site opens on',
  cost: 'Cost of the works',
  recipient: 'Made out for',
};
export default en;
