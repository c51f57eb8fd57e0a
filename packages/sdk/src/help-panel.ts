import { define } from '@avenant/elements/kit/define.js';
import { HelpPanel } from '@avenant/elements/help-panel/help-panel.js';

define(HelpPanel);
export { HelpPanel };
