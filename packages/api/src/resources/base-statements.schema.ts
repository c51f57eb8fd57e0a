import {
  Bytes,
  CalendarDate,
  Currency,
  DateRange,
  Decimal,
  Id,
  Instant,
  Money,
  list,
  openEnum,
  page,
  paging,
  resource,
  text,
  z,
  type Infer,
} from '../z.js';

export const BaseStatementState = openEnum([
  'not_open',
  'open',
  'draft',
  'frozen',
  'submitted',
  'under_review',
  'correction_requested',
  'validated',
  'overdue',
]);
export const StatementMode = openEnum(['online', 'scan']);

/** A count of something. */
export const Quantity = z.object({ value: Decimal, unit: openEnum(['person', 'fte', 'worksite']) });
export const BaseValue = z.union([Money, Quantity]);

/** One figure that is asked. */
export const BaseLine = z.object({
  code: z.string(),
  label: z.string(),
  help: z.optional(z.string()),
  kind: openEnum(['turnover', 'subcontracted', 'payroll', 'headcount', 'fees', 'worksites']),
  /** What is counted: `money` in the statement's currency. */
  unit: openEnum(['money', 'person', 'fte', 'worksite']),
  activityCode: z.optional(z.string()),
  value: z.optional(BaseValue),
  /** The same figure of the exercise before. */
  previousValue: z.optional(BaseValue),
  /** Why the insurer asks to have it corrected. */
  correction: z.optional(z.string()),
});

/** Something that looks odd. It never stands in the way: whoever declares knows better. */
export const BaseHint = z.object({
  lineCode: z.string(),
  code: openEnum(['much_more', 'much_less', 'above_turnover', 'above_headcount', 'payroll_without_staff']),
});

const paper = z.object({ documentId: Id, filename: z.string(), bytes: Bytes });

/** What an enterprise declares once a year, and its premium is computed from: relevé de bases. */
export const BaseStatement = z.object({
  ...resource,
  contractId: Id,
  contractNumber: z.string(),
  productName: z.string(),
  exercise: DateRange,
  window: z.object({ opensAt: CalendarDate, closesAt: CalendarDate }),
  state: BaseStatementState,
  /** The window has closed; it is taken all the same. */
  isLate: z.boolean(),
  /** How it may be returned: not every contract's can be filled in online. */
  modes: z.array(StatementMode),
  /** How it was frozen, and is returned. */
  mode: z.optional(StatementMode),
  currency: Currency,
  /** The insurer's letter. */
  letter: z.object({ sentOn: CalendarDate, paragraphs: z.array(z.string()) }),
  lines: z.array(BaseLine),
  hints: z.array(BaseHint),
  /** When its lines were last kept. */
  savedAt: z.optional(Instant),
  /** The cases that its scan, and its supporting pieces, are handed in to. */
  scanCaseId: z.optional(Id),
  piecesCaseId: z.optional(Id),
  /** Its scan has been handed in. */
  hasScan: z.boolean(),
  blankDocument: z.optional(paper),
  validatedDocument: z.optional(paper),
  /** Somebody fills it in until then; `isYours` for whoever that is. */
  lock: z.optional(z.object({ holderName: z.string(), until: Instant, isYours: z.boolean() })),
  correctionText: z.optional(z.string()),
  attestedBy: z.optional(z.string()),
  reference: z.optional(z.string()),
  /** What has become of it, the oldest first. */
  history: z.array(z.object({ state: BaseStatementState, at: Instant })),
});
export const BaseStatementQuery = z.object({ ...paging, contractId: z.optional(Id), state: z.optional(z.string()) });
export const BaseStatementPage = page(BaseStatement);

/** A line that is named without a value is emptied; one that is not named stays. */
export const BaseStatementChange = z.object({
  lines: list(z.object({ code: text(1, 64), value: z.optional(BaseValue) }), 1, 100),
});
const mode = z.union([z.literal('online'), z.literal('scan')]);
export const BaseStatementFreeze = z.object({ mode });
/** The declaration: by who has the right to make it, that it is true. */
export const BaseStatementSubmission = z.object({ mode, attested: z.literal(true) });

export type BaseStatement = Infer<typeof BaseStatement>;
export type BaseLine = Infer<typeof BaseLine>;
export type BaseValue = Infer<typeof BaseValue>;
export type BaseHint = Infer<typeof BaseHint>;
export type BaseStatementChange = Infer<typeof BaseStatementChange>;
