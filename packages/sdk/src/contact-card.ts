import { define } from '@avenant/elements/kit/define.js';
import { ContactCard } from '@avenant/elements/contact-card/contact-card.js';

define(ContactCard);
export { ContactCard };
