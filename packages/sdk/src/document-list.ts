import { define } from '@avenant/elements/kit/define.js';
import { DocumentList } from '@avenant/elements/document-list/document-list.js';

define(DocumentList);
export { DocumentList };
