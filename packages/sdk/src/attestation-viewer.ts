import { define } from '@avenant/elements/kit/define.js';
import { AttestationViewer } from '@avenant/elements/attestation-viewer/attestation-viewer.js';

define(AttestationViewer);
export { AttestationViewer };
