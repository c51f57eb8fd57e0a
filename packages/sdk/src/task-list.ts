import { define } from '@avenant/elements/kit/define.js';
import { TaskList } from '@avenant/elements/task-list/task-list.js';

define(TaskList);
export { TaskList };
