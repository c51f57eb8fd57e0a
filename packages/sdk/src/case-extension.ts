import { define } from '@avenant/elements/kit/define.js';
import { CaseExtension } from '@avenant/elements/case-extension/case-extension.js';

define(CaseExtension);
export { CaseExtension };
