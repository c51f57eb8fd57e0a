/** Base statements of La Bâtisseuse's customers (DOMAIN §6.2): open, begun, returned, late, scanned only, and those of exercises past. */
import type { BaseValue } from '@avenant/api';
import type { LineRow } from '../companies/company-rows.js';
import type { Seed } from './seed.js';

type Sample = NonNullable<Seed['baseStatements']>[number];
type Figures = readonly (number | undefined)[];

const decimals: Record<LineRow['unit'], number> = { money: 2, fte: 1, person: 0, worksite: 0 };
const valueOf = (unit: LineRow['unit'], figure: number): BaseValue =>
  unit === 'money' ? { amount: figure.toFixed(2), currency: 'EUR' } : { value: figure.toFixed(decimals[unit]), unit };
const line = (code: string, label: string, kind: LineRow['kind'], unit: LineRow['unit'] = 'money', help?: string): LineRow => ({
  code,
  label,
  kind,
  unit,
  ...(help && { help }),
});
const exclTax = 'Hors taxes, sur tout l’exercice.';
const turnover = (code: string, activity: string): LineRow => ({
  ...line(`turnover_${code}`, `Chiffre d'affaires – ${activity}`, 'turnover', 'money', exclTax),
  activityCode: code,
});
const building = (...activities: readonly (readonly [string, string])[]): LineRow[] => [
  ...activities.map(([code, name]) => turnover(code, name)),
  line('subcontracted', 'Dont travaux sous-traités', 'subcontracted', 'money', 'Compris dans les chiffres d’affaires ci-dessus.'),
  line('headcount', 'Effectif en fin d’exercice', 'headcount', 'person', 'Apprentis compris, dirigeants non salariés exclus.'),
  line('fte', 'Effectif en équivalent temps plein', 'headcount', 'fte'),
  line('payroll', 'Masse salariale brute', 'payroll', 'money', 'Total annuel des salaires bruts de vos DSN.'),
];
const masonry = building(['masonry', 'maçonnerie'], ['carpentry', 'charpente']);
const roofing = building(['roofing', 'couverture'], ['zinc', 'zinguerie']);
const services = [
  line('fees', 'Honoraires d’études et de conseil', 'fees', 'money', exclTax),
  line('worksites', 'Chantiers ouverts pendant l’exercice', 'worksites', 'worksite'),
  line('payroll', 'Masse salariale brute', 'payroll'),
];
const works = [line('works_cost', 'Coût total des travaux réalisés', 'turnover', 'money', 'Toutes taxes comprises, honoraires compris.')];
const filled = (lines: readonly LineRow[], now: Figures, before: Figures = []): LineRow[] =>
  lines.map((one, at) => {
    const [value, previous] = [now[at], before[at]];
    return {
      ...one,
      ...(value !== undefined && { value: valueOf(one.unit, value) }),
      ...(previous !== undefined && { previousValue: valueOf(one.unit, previous) }),
    };
  });

const pieces: Sample['pieces'] = [
  {
    code: 'balance_sheet',
    label: 'Liasse fiscale de l’exercice',
    help: 'Elle confirme votre chiffre d’affaires. Formulaires 2050 à 2053.',
  },
  {
    code: 'subcontractors',
    label: 'Attestations d’assurance de vos sous-traitants',
    help: 'En cours de validité à l’ouverture du chantier.',
  },
];
const statement = (
  contract: readonly [company: string, id: string],
  ends: number,
  state: Sample['state'],
  lines: LineRow[],
  more: Partial<Sample> = {},
): Sample => {
  const exercise = { start: `${ends - 1}-10-01`, end: `${ends}-09-30` };
  const window = more.window ?? { opensAt: `${ends}-11-02`, closesAt: `${ends}-12-15` };
  const at = (day: string) => `${day}T08:00:00Z`;
  return {
    id: `bst_${contract[1].slice(8)}_${ends}`,
    accountId: `org_${contract[0]}`,
    contractId: contract[1],
    exercise,
    window,
    state,
    modes: ['online', 'scan'],
    letter: {
      sentOn: window.opensAt,
      paragraphs: [
        'Votre cotisation dépend de votre activité. Comme chaque année, nous vous demandons les bases de votre exercice.',
        'Retournez ce relevé même si rien n’a changé. Joignez les pièces de la liste : elles nous évitent de revenir vers vous.',
      ],
    },
    lines,
    pieces,
    history: state === 'not_open' ? [] : [{ state: 'open', at: at(window.opensAt) }],
    ...more,
  };
};
/** Returned on the 20th of November, and validated ten days later. */
const validated = (
  contract: readonly [string, string],
  ends: number,
  lines: LineRow[],
  by: string,
  extra: Sample['history'] = [],
): Sample =>
  statement(contract, ends, 'validated', lines, {
    mode: 'online',
    attestedBy: by,
    reference: `RB-${ends}-${contract[1].slice(8).toUpperCase()}`,
    validatedAt: `${ends}-12-04T09:30:00Z`,
    history: [
      { state: 'open', at: `${ends}-11-02T08:00:00Z` },
      { state: 'submitted', at: `${ends}-11-20T10:12:00Z` },
      { state: 'under_review', at: `${ends}-11-24T08:00:00Z` },
      ...extra,
      { state: 'validated', at: `${ends}-12-04T09:30:00Z` },
    ],
  });
const corrected: Sample['history'] = [
  { state: 'correction_requested', at: '2024-11-26T14:00:00Z' },
  { state: 'submitted', at: '2024-11-29T16:45:00Z' },
  { state: 'under_review', at: '2024-12-02T08:00:00Z' },
];
const returned = (mode: 'online' | 'scan', by: string, reference: string): Partial<Sample> => ({
  mode,
  attestedBy: by,
  reference,
  history: [
    { state: 'open', at: '2026-11-02T08:00:00Z' },
    { state: 'submitted', at: '2026-11-18T15:20:00Z' },
  ],
});

const decennale = ['ferrand', 'ctr_bat_decennale'] as const;
const rcpro = ['ferrand', 'ctr_bat_rcpro'] as const;
const toitures = ['toitures', 'ctr_bat_toitures'] as const;
const tuileries = ['tuileries', 'ctr_bat_tuileries'] as const;
const masonry2025 = [1_240_000, 310_000, 185_000, 14, 13.5, 512_400];
const roofing2025 = [702_000, 118_000, 40_000, 9, 8.5, 301_000];

export const batisseuseBaseStatements: Seed['baseStatements'] = [
  statement(decennale, 2026, 'open', filled(masonry, [], masonry2025)),
  validated(decennale, 2025, filled(masonry, masonry2025, [1_180_000, 285_000, 160_000, 13, 12.5, 478_900]), 'Nadia Ferrand'),
  validated(decennale, 2024, filled(masonry, [1_180_000, 285_000, 160_000, 13, 12.5, 478_900]), 'Luc Ferrand', corrected),
  statement(rcpro, 2026, 'draft', filled(services, [86_000, 31], [82_500, 28, 512_400]), {
    savedAt: '2026-11-21T07:58:00Z',
    lock: { accountId: 'acc_ines', holderName: 'Inès Bakri', until: Date.parse('2026-11-21T09:20:00+01:00') },
    pieces: [],
  }),
  statement(['ferrand', 'ctr_bat_flotte'], 2026, 'open', [], { modes: ['scan'] }),
  statement(['ferrand', 'ctr_bat_do'], 2026, 'open', filled(works, []), {
    window: { opensAt: '2026-10-01', closesAt: '2026-11-15' },
    pieces: [],
  }),
  statement(
    toitures,
    2026,
    'submitted',
    filled(roofing, [715_000, 121_000, 52_000, 9, 8.5, 309_600], roofing2025),
    returned('online', 'Nadia Ferrand', 'RB-2026-TOITURES'),
  ),
  validated(toitures, 2025, filled(roofing, roofing2025), 'Luc Ferrand'),
  statement(tuileries, 2026, 'not_open', filled(works, [], [1_900_000]), { window: { opensAt: '2026-12-01', closesAt: '2027-01-15' } }),
];
