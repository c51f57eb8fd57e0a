/** What is behind the sign-in; fetched beside it, so that the form does not wait. */
import 'avenant/benefit-list.js';
import 'avenant/case-card.js';
import 'avenant/case-extension.js';
import 'avenant/case-summary.js';
import 'avenant/case-timeline.js';
import 'avenant/contact-card.js';
import 'avenant/contract-list.js';
import 'avenant/contract-tabs.js';
import 'avenant/decision-panel.js';
import 'avenant/document-list.js';
import 'avenant/exchange-log.js';
import 'avenant/help-panel.js';
import 'avenant/insurance-tab.js';
import 'avenant/justificatif-dropzone.js';
import 'avenant/notification-center.js';
import 'avenant/task-list.js';
