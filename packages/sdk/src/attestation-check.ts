import { define } from '@avenant/elements/kit/define.js';
import { AttestationCheck } from '@avenant/elements/attestation-check/attestation-check.js';

define(AttestationCheck);
export { AttestationCheck };
