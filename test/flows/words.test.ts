import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';

type Phrase = string | ((params: object) => string);
type Words = Readonly<Record<string, Phrase>>;
interface Book {
  readonly name: string;
  readonly fr: Words;
  readonly languages: Readonly<Record<string, () => Promise<{ default: Words }>>>;
}

const source = new URL('../../packages/elements/src/', import.meta.url);
/** What customers read as the same word in both languages. */
const sameAsFrench = [
  'de access-form.role',
  'de access-manager.role',
  'de attestation-viewer.ofOne',
  'de claim-summary.place',
  'de contact-card.assistance',
  'de contract-details.version',
  'de notification-preferences.sms',
  'de pdf-reader.zoomed',
  'en access-manager.notified',
  'en attestation-viewer.ofOne',
  'en company-profile.email',
  'en contact-card.assistance',
  'en contract-details.version',
  'en contract-tabs.documents',
  'en deposit.ofFile',
  'en document-list.count',
  'en document-list.other',
  'en document-list.title',
  'en document-list.unknown',
  'en exchange-log.documents',
  'en notification-center.critical',
  'en notification-center.open',
  'en notification-center.title',
  'en notification-center.warning',
  'en notification-preferences.email',
  'en notification-preferences.message',
  'en notification-preferences.notifications',
  'en pdf-reader.page',
  'en pdf-reader.zoomed',
  'en premium.taxes',
  'en premium.total',
  'en task-list.critical',
  'en task-list.warning',
  'it access-detail.origin',
  'it attestation-viewer.ofOne',
  'it base-statement.fte',
  'it company-profile.email',
  'it notification-preferences.email',
  'it notification-preferences.sms',
  'it pdf-reader.zoomed',
];
const languages = ['en', 'de', 'it'];

/** One value a parameter, each unlike the others, so that none can stand for another. */
const samples: Readonly<Record<string, string | number>> = {
  action: 'AAA',
  age: 65,
  amount: '1250 CHF',
  article: 'ARTICLEX',
  at: 'ATX',
  balance: 'BALANCEX',
  clause: 'CLAU',
  code: 'CODEX',
  company: 'COMPANYX',
  contract: 'CONTRACTX',
  count: 5,
  currency: 'CURRENCYX',
  date: '8 novembre 2026',
  days: 'DAYS',
  degrees: 'DEGREESX',
  document: 'DDD',
  duration: '90 jours',
  email: 'E-MAIL',
  end: 'END',
  exercise: 'EXERCISEX',
  from: '12 mars 2027',
  how: 'HOWX',
  id: 'req_81',
  insurer: 'INSURERX',
  kind: 'KINDX',
  kinds: 75,
  label: 'LABELX',
  length: 83,
  list: 'PDF et JPG',
  max: 17,
  min: 3,
  mine: 'MINEX',
  minutes: 91,
  name: 'relevé.pdf',
  names: 'NAMES',
  number: 'N-204',
  of: 99,
  over: 29,
  page: 'PAGEX',
  paid: 'PAIDX',
  payee: 'PAYE',
  percent: '45 %',
  phone: '01 99 00 00 41',
  rate: '70 %',
  reason: 'RRR',
  reference: 'REF-33',
  seconds: 115,
  service: 'SSS',
  size: '61 Mo',
  start: 'STAR',
  state: 'STATEX',
  target: 'TARG',
  text: 'TTT',
  theirs: 'THEIRSX',
  time: '15 h 05',
  title: 'TITL',
  to: '14 avril 2027',
  topic: 'TOPICX',
  total: 42,
  type: 'TYPE',
  until: 'UNTILX',
  username: 'USER',
  value: 'VALUEX',
  ways: 'WAYSX',
  when: 'WHEN',
  why: 'WHYX',
  words: 'WORDSX',
  year: 'YEARX',
};

/** What a phrase says, and which parameters it asked for. */
function spoken(phrase: Phrase, given: typeof samples = samples): { said: string; asked: string[] } {
  if (typeof phrase === 'string') return { said: phrase, asked: [] };
  const asked = new Set<string>();
  const params = new Proxy(given, {
    get(target, key: string) {
      assert.ok(key in target, `"${key}" is a new parameter: give it a sample value`);
      asked.add(key);
      return target[key];
    },
  });
  return { said: phrase(params), asked: [...asked].sort() };
}

const isBook = (value: unknown): value is Book => typeof value === 'object' && value !== null && 'fr' in value && 'languages' in value;

async function readBooks(): Promise<Book[]> {
  const files = globSync('**/*.labels.ts', { cwd: source }).map((file) => file.replaceAll('\\', '/'));
  const found = await Promise.all(
    files.map(async (file): Promise<Book> => {
      const module: Record<string, unknown> = await import(`@avenant/elements/${file.replace(/ts$/, 'js')}`);
      const book = Object.values(module).find(isBook);
      return book ?? assert.fail(`${file} exports no catalogue`);
    }),
  );
  assert.ok(found.length > 0, 'no catalogue is found');
  return found;
}

const books = await readBooks();
const french = books.flatMap(({ name, fr }) => Object.entries(fr).map(([key, phrase]) => ({ at: `${name}.${key}`, phrase })));
/** Every phrase that a language has for a French one. */
async function pairs(language: string) {
  const read = books.map(async ({ name, fr, languages: translations }) => {
    const words = (await translations[language]?.())?.default ?? {};
    return Object.keys(fr)
      .filter((key) => key in words)
      .map((key) => ({ at: `${name}.${key}`, fr: fr[key]!, other: words[key]! }));
  });
  return (await Promise.all(read)).flat();
}

/** Each phrase as it stands for none, one, two and several. */
const said = (phrase: Phrase): string[] =>
  typeof phrase === 'string' ? [phrase] : [0, 1, 2, 5].map((n) => spoken(phrase, { ...samples, count: n, over: n, min: n, max: n }).said);
const faultsOf = (phrases: readonly { at: string; phrase: Phrase }[], fault: RegExp): string[] =>
  phrases.flatMap(({ at, phrase }) =>
    said(phrase)
      .filter((text) => fault.test(text))
      .map((text) => `${at}: ${text}`),
  );

for (const language of languages) {
  test(`${language}: every catalogue has the keys of the French one, neither more nor fewer, words for words and phrases for phrases`, async () => {
    for (const { name, fr, languages: translations } of books) {
      const words = (await translations[language]?.())?.default ?? {};
      assert.deepEqual(Object.keys(words).sort(), Object.keys(fr).sort(), name);
      for (const key of Object.keys(fr)) assert.equal(typeof words[key], typeof fr[key], `${name}.${key}`);
    }
  });

  test(`${language}: a phrase says everything that it is given, as the French one does`, async () => {
    for (const { at, fr, other } of await pairs(language)) {
      const { said: text, asked } = spoken(other);
      assert.deepEqual(asked, spoken(fr).asked, `${at} takes the same parameters`);
      for (const key of asked) assert.ok(text.includes(String(samples[key])), `${at} leaves ${key} out: ${text}`);
    }
  });

  test(`${language}: no text is empty or left in French`, async () => {
    const same: string[] = [];
    for (const { at, fr, other } of await pairs(language)) {
      for (const text of said(other)) assert.match(text, /[\p{L}\p{N}]/u, `${at} is empty`);
      if (spoken(other).said === spoken(fr).said) same.push(`${language} ${at}`);
    }
    assert.deepEqual(same.sort(), sameAsFrench.filter((at) => at.startsWith(language)).sort());
  });

  test(`${language}: apostrophes are typographic, and French spaces stay in French`, async () => {
    const phrases = (await pairs(language)).map(({ at, other }) => ({ at, phrase: other }));
    assert.deepEqual(faultsOf(phrases, /['"]|[\s\u00a0\u202f][:;!?]|«[\s\u00a0\u202f]|[\s\u00a0\u202f]»/), []);
  });
}

test('de: Swiss spelling writes ss', async () => {
  const phrases = (await pairs('de')).map(({ at, other }) => ({ at, phrase: other }));
  assert.deepEqual(faultsOf(phrases, /ß/), []);
});

test('it: a date never follows an article that would have to lose its vowel before 8 and 11', async () => {
  const phrases = (await pairs('it')).map(({ at, other }) => ({ at, phrase: other }));
  assert.deepEqual(faultsOf(phrases, /\b(il|al|del|dal)[\s\u00a0]8 novembre/i), []);
});

test('fr: no text is empty, and a phrase says everything that it is given', () => {
  for (const { at, phrase } of french) {
    for (const text of said(phrase)) assert.match(text, /[\p{L}\p{N}]/u, `${at} is empty`);
    const { said: text, asked } = spoken(phrase);
    for (const key of asked) assert.ok(text.includes(String(samples[key])), `${at} leaves ${key} out: ${text}`);
  }
});

test('fr: apostrophes are typographic', () => assert.deepEqual(faultsOf(french, /['"]/), []));

test('fr: a narrow no-break space comes before ; ! and ?', () => assert.deepEqual(faultsOf(french, /(?<!\u202f)[;!?]/), []));

test('fr: a no-break space comes before : and inside « »', () => assert.deepEqual(faultsOf(french, /(?<!\u00a0)[:»]|«(?!\u00a0)/), []));
