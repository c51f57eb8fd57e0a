import { define } from '@avenant/elements/kit/define.js';
import { BaseStatementForm } from '@avenant/elements/base-statement-form/base-statement-form.js';

define(BaseStatementForm);
export { BaseStatementForm };
