/** The classes, without side effects: nothing is defined by importing them. `define` registers one, with what it uses. */
export { type AvenantElementClass, define, version } from './kit/define.js';
export { AvenantElement } from './kit/element.js';
export type { DocumentOpenedDetail } from './kit/download.js';
export type { NavigateDetail } from './kit/navigate.js';
export type { LabelOverrides, Surroundings, Track } from './kit/surroundings.js';
export { tokens } from './kit/tokens.js';
export { BenefitList } from './benefit-list/benefit-list.js';
export { CaseCard } from './case-card/case-card.js';
export { type CaseFile, CaseSummary } from './case-summary/case-summary.js';
export { ContractCard } from './contract-card/contract-card.js';
export { ContractList } from './contract-list/contract-list.js';
export { ContractTabs } from './contract-tabs/contract-tabs.js';
export { DecisionPanel } from './decision-panel/decision-panel.js';
export { ExchangeLog } from './exchange-log/exchange-log.js';
export { type Insurance, InsuranceTab } from './insurance-tab/insurance-tab.js';
export { JustificatifDropzone } from './justificatif-dropzone/justificatif-dropzone.js';
export { LoginForm } from './login-form/login-form.js';
export { Provider } from './provider/provider.js';
