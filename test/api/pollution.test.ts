/** F18: a page, or a server, whose scripts have written into `Object.prototype` the very names that answers are made of. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { z } from '@avenant/api/z.js';
import { examples } from '../client/valid-answers.ts';
import { schemas, type TwoDoors, type Verdict } from './two-doors.ts';

type Tree = Record<string, unknown>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);
const everyKey = (value: unknown, found = new Map<string, unknown>()): Map<string, unknown> => {
  if (typeof value === 'object' && value)
    for (const [key, inner] of Object.entries(value)) {
      if (isTree(value) && !found.has(key)) found.set(key, inner);
      everyKey(inner, found);
    }
  return found;
};
/** Each name with a value that would fit, and would be drawn. */
const dirt = everyKey(Object.values(examples).map(({ answer }) => answer));

type Def = { type: string; shape: Record<string, z.ZodMiniType>; element: z.ZodMiniType; innerType: z.ZodMiniType };
const defOf = (schema: z.ZodMiniType) => schema._zod.def as unknown as Def;
/** An answer without all that may be absent. */
function bare(schema: z.ZodMiniType, value: unknown): unknown {
  const { type, shape, element } = defOf(schema);
  if (type === 'array') return (value as unknown[]).map((item) => bare(element, item));
  if (type !== 'object') return value;
  const kept = Object.entries(shape).filter(([, field]) => defOf(field).type !== 'optional');
  return Object.fromEntries(kept.map(([key, field]) => [key, bare(field, (value as Tree)[key])]));
}
/** The names that a schema itself asks for, however deep. */
function namesIn(schema: z.ZodMiniType, found = new Set<string>()): Set<string> {
  const { type, shape, element, innerType } = defOf(schema);
  if (type === 'optional') namesIn(innerType, found);
  if (type === 'array') namesIn(element, found);
  if (type === 'object')
    for (const [key, field] of Object.entries(shape)) {
      found.add(key);
      namesIn(field, found);
    }
  return found;
}
/** Some questions have the same answer: it is read once. */
const answers = [...new Set(Object.values(examples).map(({ answer }) => answer))];
const read = answers.flatMap((answer) => {
  const fitting = schemas.filter(({ zod }) => zod.safeParse(answer).success && defOf(zod).type === 'object');
  // Of those that would take it, the ones that ask most of it: its own.
  const asked = ({ zod }: TwoDoors) => Object.keys(defOf(zod).shape).filter((key) => Object.hasOwn(answer as Tree, key)).length;
  const most = Math.max(...fitting.map(asked));
  return fitting.filter((one) => asked(one) === most).map((one) => ({ one, answer: bare(one.zod, answer) }));
});

function polluted<T>(how: Record<string, PropertyDescriptor>, run: () => T): T {
  const names = Object.keys(how);
  // None inherits what the one before has put there.
  const all = names.map((name) => [name, Object.assign(Object.create(null), { configurable: true, ...how[name] })] as const);
  try {
    for (const [name, descriptor] of all) Object.defineProperty(Object.prototype, name, descriptor);
    return run();
  } finally {
    for (const name of names) delete (Object.prototype as Tree)[name];
  }
}
const written = (value: unknown): PropertyDescriptor => ({ value, writable: true, enumerable: true });
const all = (make: (value: unknown) => PropertyDescriptor) => Object.fromEntries([...dirt].map(([name, value]) => [name, make(value)]));

/** What was read has, of all that every object seems to have, its own: there is nothing left to inherit, for a copy of it neither. */
const onlyOwn = (schema: z.ZodMiniType, value: unknown, how: Record<string, unknown>): void => {
  const { type, shape, element } = defOf(schema);
  if (type === 'optional') return value === undefined ? undefined : onlyOwn(defOf(schema).innerType, value, how);
  if (type === 'array') return (value as unknown[]).forEach((item) => onlyOwn(element, item, how));
  if (type !== 'object') return;
  for (const [key, field] of Object.entries(shape)) {
    if (key in how) assert.ok(Object.hasOwn(value as Tree, key), `${key} would be inherited`);
    onlyOwn(field, (value as Tree)[key], how);
  }
};

const doors = ['server', 'browser'] as const;
function holds(door: (typeof doors)[number], { one, answer }: { one: TwoDoors; answer: unknown }, how: Record<string, PropertyDescriptor>) {
  const before = one[door](answer);
  const { success, data }: Verdict = polluted(how, () => one[door](answer));
  assert.deepEqual([success, JSON.stringify(data)], [before.success, JSON.stringify(before.data)], one.name);
  onlyOwn(one.zod, data, how);
  onlyOwn(one.zod, structuredClone(data), how);
}

describe('F18: names of fields in Object.prototype', () => {
  it('there are answers to read, and names to write', () => {
    assert.ok(read.length >= answers.length - 2 && dirt.size > 80, `${read.length} answers, ${dirt.size} names`);
    for (const name of ['completeness', 'amount', 'allowedActions', 'deadline', 'nextCursor']) assert.ok(dirt.has(name), name);
  });

  for (const door of doors) {
    it(`one by one, with values that fit, change nothing that is read (${door})`, () => {
      // Those that a schema does not ask for are written together, below.
      for (const one of read) {
        const names = namesIn(one.one.zod);
        for (const [name, value] of dirt) if (names.has(name)) holds(door, one, { [name]: written(value) });
      }
    });
    it(`all together, fitting or not, change nothing that is read (${door})`, () => {
      for (const one of read) for (const how of [all(written), all(() => written('evil'))]) holds(door, one, how);
    });
    it(`stand in for nothing that is missing (${door})`, () => {
      for (const { one, answer } of read)
        for (const key of Object.keys(answer as Tree)) {
          const { [key]: _, ...rest } = answer as Tree;
          const { success, error } = polluted({ [key]: written((answer as Tree)[key]) }, () => one[door](rest));
          assert.deepEqual([success, error?.issues.map(({ path }) => path)], [false, [[key]]], `${one.name} without ${key}`);
        }
    });
  }

  it('may be accessors, or read-only, or what property descriptors are made of, where the reader reads', () => {
    const ways = [
      all((value) => ({ get: () => value })),
      all((value) => ({ value, writable: false })),
      Object.fromEntries(
        ['get', 'set', 'value', 'writable', 'enumerable', '0', '1', 'path', 'code', 'success', 'data'].map((name) => [
          name,
          written(() => 'evil'),
        ]),
      ),
    ];
    for (const one of read) for (const how of ways) holds('browser', one, how);
  });

  it('are no reason to refuse what a host answers by objects of its own classes', () => {
    class Amount {
      get amount() {
        return '12.30';
      }
      get currency() {
        return 'EUR';
      }
    }
    const money = schemas.find(({ name }) => name === 'z.js Money')!;
    for (const door of doors) assert.deepEqual(money[door](new Amount()).data, { amount: '12.30', currency: 'EUR' });
  });
});
