import { define } from '@avenant/elements/kit/define.js';
import { CompanyProfile } from '@avenant/elements/company-profile/company-profile.js';

define(CompanyProfile);
export { CompanyProfile };
