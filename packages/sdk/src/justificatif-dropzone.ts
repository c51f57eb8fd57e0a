import { define } from '@avenant/elements/kit/define.js';
import { JustificatifDropzone } from '@avenant/elements/justificatif-dropzone/justificatif-dropzone.js';

define(JustificatifDropzone);
export { JustificatifDropzone };
