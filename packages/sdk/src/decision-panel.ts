import { define } from '@avenant/elements/kit/define.js';
import { DecisionPanel } from '@avenant/elements/decision-panel/decision-panel.js';

define(DecisionPanel);
export { DecisionPanel };
