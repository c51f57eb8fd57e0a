/** Every element that draws answers, and of each answer the fields whose words are on the screen: a new element gets its line here. */
import {
  AccessManager,
  AttestationCheck,
  AttestationViewer,
  BaseStatementForm,
  BaseStatementHistory,
  BenefitList,
  CallbackRequest,
  CaseCard,
  CaseExtension,
  CaseSummary,
  CaseTimeline,
  CompanyProfile,
  ClaimList,
  ClaimSummary,
  ContactCard,
  ContractCard,
  ContractDetails,
  ContractList,
  DecisionPanel,
  DocumentList,
  ExchangeLog,
  HelpPanel,
  InsuranceTab,
  JustificatifDropzone,
  NotificationPreferences,
  PremiumList,
  TaskList,
  UserMenu,
  type AvenantElementClass,
} from '@avenant/elements';
import type { VerbName } from './insurer.ts';

interface Reader {
  readonly element: AvenantElementClass & (new () => HTMLElement);
  readonly given: object;
  /** The answers it draws, and the fields whose words are on the screen. */
  readonly draws: Partial<Record<VerbName, readonly string[]>>;
  /** What it says where there is no answer to draw. */
  readonly without?: string;
}
const page = { caseHref: '/d/{id}', contractHref: '/c/{id}', depositHref: '/d/{id}/j', casesHref: '/d' };
const ofCase = ['title', 'number', 'label'];
const certified = ['insuredName', 'insurerName', 'contractNumber', 'number'];
export const readers: readonly Reader[] = [
  { element: AccessManager, given: {}, draws: { 'memberships.list': ['displayName', 'email'] } },
  { element: AttestationCheck, given: { code: 'BAT-7K3M-Q9XP-2D4H' }, draws: { 'attestations.check': certified } },
  {
    element: AttestationViewer,
    given: { premiumsHref: '/p', fileHref: '/f/{id}' },
    draws: { 'attestations.list': certified },
  },
  {
    element: BaseStatementForm,
    given: { ...page, contractId: 'ctr_1' },
    draws: { 'baseStatements.list': ['label', 'help', 'contractNumber', 'productName', 'paragraphs'] },
  },
  { element: BaseStatementHistory, given: {}, draws: { 'baseStatements.list': ['contractNumber', 'productName'] } },
  { element: BenefitList, given: page, draws: { 'benefits.list': ['label', 'payeeName', 'reason'] } },
  {
    element: CompanyProfile,
    given: {},
    draws: { 'profiles.get': ['name', 'registration', 'email'], 'profiles.requests': ['requestedBy', 'productName', 'effect'] },
  },
  { element: NotificationPreferences, given: {}, draws: { 'notifications.preferences': ['organisationName', 'target'] } },
  { element: PremiumList, given: {}, draws: { 'premiums.list': ['productName', 'number', 'reason'] } },
  { element: ContractList, given: page, draws: { 'contracts.list': ['productName', 'prefix', 'significant', 'subject'] } },
  {
    element: ContractCard,
    given: { ...page, contractId: 'ctr_1' },
    draws: { 'contracts.get': ['productName', 'prefix', 'significant', 'subject'] },
  },
  {
    element: ContractDetails,
    given: { ...page, contractId: 'ctr_1', guaranteesHref: '/g' },
    draws: {
      'contracts.get': ['number', 'subject', 'insurerName', 'insuredNames'],
      'contracts.risks': ['label'],
      'contacts.list': ['name', 'openingHours'],
    },
  },
  {
    element: InsuranceTab,
    given: { ...page, contractId: 'ctr_1' },
    draws: {
      'contracts.get': ['productName', 'number', 'insurerName', 'insuredNames'],
      'contracts.guarantees': ['label', 'summary'],
      'cases.list': ofCase,
    },
  },
  { element: CaseCard, given: { ...page, caseId: 'cas_1' }, draws: { 'cases.get': ofCase } },
  {
    element: CaseSummary,
    given: { ...page, caseId: 'cas_1' },
    draws: {
      'cases.get': [...ofCase, 'summary', 'handlerName'],
      'cases.requirements': ['label'],
      'contracts.get': ['productName', 'number'],
    },
  },
  { element: CaseExtension, given: { ...page, caseId: 'cas_1' }, draws: { 'cases.get': [] } },
  {
    element: CaseTimeline,
    given: { ...page, caseId: 'cas_1' },
    draws: { 'cases.get': [...ofCase, 'handlerName'], 'cases.requirements': [] },
  },
  {
    element: DecisionPanel,
    given: { ...page, caseId: 'cas_1' },
    draws: { 'cases.decisions': ['text', 'clause', 'label', 'value', 'name'] },
  },
  { element: CallbackRequest, given: { caseId: 'cas_1' }, draws: { 'callbacks.slots': ['contactName'] } },
  { element: ClaimList, given: { claimHref: '/s/{id}' }, draws: { 'claims.list': ['number', 'title', 'productName', 'label'] } },
  {
    element: ClaimSummary,
    given: { claimId: 'cas_1', contractHref: '/c/{id}' },
    draws: {
      'claims.get': [
        'number',
        'title',
        'summary',
        'place',
        'circumstances',
        'productName',
        'name',
        'label',
        'damages',
        'activatedGuarantees',
      ],
    },
  },
  { element: DocumentList, given: {}, draws: { 'documents.list': ['title'] } },
  { element: ExchangeLog, given: { caseId: 'cas_1' }, draws: { 'cases.exchanges': ['subject', 'body', 'reference', 'filename'] } },
  {
    element: ContactCard,
    given: { topic: 'case' },
    draws: { 'contacts.list': ['name', 'phone', 'phoneCost', 'email'] },
  },
  { element: HelpPanel, given: { context: 'deposit' }, draws: { 'help.topics': ['title'] } },
  { element: TaskList, given: page, draws: { 'tasks.list': ['title', 'subject', 'consequence'] } },
  // Its way to try again is in the panel, which is closed.
  { element: UserMenu, given: {}, draws: { 'session.current': ['displayName'] }, without: 'Mon compte' },
  { element: JustificatifDropzone, given: { ...page, caseId: 'cas_1' }, draws: { 'cases.requirements': ['label', 'help', 'example'] } },
];
