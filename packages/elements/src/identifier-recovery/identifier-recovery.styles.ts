import type { CSSResultGroup } from 'lit';
import { buttonStyles } from '../ui/button.styles.js';
import { facesStyles } from '../ui/faces.styles.js';
import { wayInStyles } from '../ui/way-in.styles.js';

export const identifierRecoveryStyles: CSSResultGroup = [buttonStyles, facesStyles, wayInStyles];
