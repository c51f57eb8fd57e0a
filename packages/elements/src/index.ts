/** The classes, without side effects: nothing is defined by importing them. `define` registers one, with what it uses. */
export { type AvenantElementClass, define, version } from './kit/define.js';
export { AvenantElement } from './kit/element.js';
export type { NavigateDetail } from './kit/navigate.js';
export type { LabelOverrides, Surroundings, Track } from './kit/surroundings.js';
export { tokens } from './kit/tokens.js';
export { CaseCard } from './case-card/case-card.js';
export { type CaseFile, CaseSummary } from './case-summary/case-summary.js';
export { ContractCard } from './contract-card/contract-card.js';
export { ContractList } from './contract-list/contract-list.js';
export { ContractTabs } from './contract-tabs/contract-tabs.js';
export { ExchangeLog } from './exchange-log/exchange-log.js';
export { FirstAccess } from './first-access/first-access.js';
export { IdentifierRecovery } from './identifier-recovery/identifier-recovery.js';
export { type Insurance, InsuranceTab } from './insurance-tab/insurance-tab.js';
export { JustificatifDropzone } from './justificatif-dropzone/justificatif-dropzone.js';
export { LoginForm } from './login-form/login-form.js';
export { PasswordReset } from './password-reset/password-reset.js';
export { Provider } from './provider/provider.js';
