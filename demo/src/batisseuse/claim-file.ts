/** What the page of a claim is assembled from. */
import 'avenant/callback-request.js';
import 'avenant/claim-summary.js';
import 'avenant/contact-card.js';
import 'avenant/decision-panel.js';
import 'avenant/exchange-log.js';
import 'avenant/justificatif-dropzone.js';
