/** « Lumio Crédit »: a borrower's space. */
import { lumio } from './lumio/house.js';
import { open } from './open.js';

await open(lumio);
