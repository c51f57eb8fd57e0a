/** What is behind the sign-in; fetched beside it, so that the form does not wait. */
import 'avenant/account-switcher.js';
import 'avenant/contact-card.js';
import 'avenant/contract-list.js';
import 'avenant/contract-tabs.js';
import 'avenant/document-list.js';
import 'avenant/help-panel.js';
import 'avenant/insurance-tab.js';
import 'avenant/notification-center.js';
import 'avenant/task-list.js';
import 'avenant/user-menu.js';
