/** The other ways in, and who helps; fetched when one of them is wanted. */
import 'avenant/contact-card.js';
import 'avenant/first-access.js';
import 'avenant/help-panel.js';
import 'avenant/identifier-recovery.js';
import 'avenant/password-reset.js';
