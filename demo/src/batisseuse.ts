/** « La Bâtisseuse »: the space of companies of the building trades. */
import { batisseuse } from './batisseuse/house.js';
import { open } from './open.js';

await open(batisseuse);
