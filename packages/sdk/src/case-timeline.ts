import { define } from '@avenant/elements/kit/define.js';
import { CaseTimeline } from '@avenant/elements/case-timeline/case-timeline.js';

define(CaseTimeline);
export { CaseTimeline };
