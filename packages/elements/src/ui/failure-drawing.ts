import type { ErrorCode } from '@avenant/api';
import type { TemplateResult } from 'lit';
import { circleAlert } from './icons/circle-alert.js';
import { lock } from './icons/lock.js';
import { rotateCw } from './icons/rotate-cw.js';
import { wifiOff } from './icons/wifi-off.js';

export { failureLabels } from './failure.labels.js';
export { rotateCw as retryIcon };

const icons: Partial<Record<ErrorCode, () => TemplateResult>> = { 'permission-missing': lock, offline: wifiOff, network: wifiOff };

/** What kind of failure it is, at a glance. */
export const failureIcon = (code: ErrorCode): TemplateResult => (icons[code] ?? circleAlert)();
