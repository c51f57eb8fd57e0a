/**
 * Enumerations that no element shows to a customer, and why. One that is neither here nor drawn is missing, and a test says so
 * (test/house/every-value.test.ts).
 */
export const silent: Readonly<Record<string, string>> = {
  'AccessLink.purpose': 'the page that the link leads to is the element’s own: a first access or a new password',
  'Challenge.purpose': 'the dialog asks for a code, whatever for; the page behind it says what is being done',
  'Challenge.otherMethods.method': 'the same ways as Challenge.method, on buttons',
  'ChallengePassed.aal': 'read by nobody but the client',
  'ChallengeRequest.purpose': 'asked, never answered',
  'Session.aal': 'read by nobody but the client',
  'BaseLine.kind': 'the insurer’s own label says which figure is asked',
  'Quantity.unit': 'drawn as the unit of its line',
  'Benefit.kind': 'the insurer’s own label says what is paid',
  'Case.stage': 'the milestones say it, with their dates',
  CaseKind: 'the insurer’s own title says what the case is',
  'Completeness.state': 'how many documents are missing or to be replaced is said in numbers',
  'Instalment.state': 'no element lists instalments yet; the portal’s page does',
  'LoanRisk.loanKind': 'the contract’s own subject says which credit it is',
  'Exchange.channel': 'who wrote, and what kind of exchange it was, is said; by which way is not',
  'Notification.type': 'its title is the insurer’s; icon and tone follow the severity',
  'StreamEvent.type': 'heard, then asked again: never shown',
  'Task.rel': 'its title says what is to be done, in the insurer’s words',
  'ClaimAdvice.code': 'each is said in a sentence of the wizard’s own, with its date or its number',
  'ClaimDraft.state': 'a draft is a form, a sent one its receipt',
  'Question.sensitivity': 'for the insurer’s own care; the question is drawn the same',
  QuestionType: 'each is a field of its own: claim-wizard-questions.test.ts draws, judges and sends one of each',
  'ChangeRequest.target': 'what is asked for is shown itself',
  'ChangeRequest.state':
    'a change that waits or was rejected is drawn with its word; what is over has become the company’s own address, or nothing',
  'Organisation.registration.scheme': 'a company is found by its number; which register it is of is not said',
};
