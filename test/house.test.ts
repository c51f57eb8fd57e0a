// DESIGN: directions, names, five files, ban list and ceilings, held by a machine. Each rule is shown violations in memory first: a rule
// that sees none of them would hold nothing.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { banList } from './house/ban-list.ts';
import { directions } from './house/directions.ts';
import { elementFolders } from './house/element-folders.ts';
import { repository } from './house/repository.ts';
import { sample } from './house/sample.ts';
import { longHouse, shape } from './house/shape.ts';
import { testManners } from './house/test-manners.ts';
import { planted, realTree, show, type Rule } from './house/tree.ts';

const rules: Record<string, readonly Rule[]> = { directions, elementFolders, banList, shape, testManners, repository };
const inOrder = sample();
const real = realTree();

for (const [chapter, list] of Object.entries(rules))
  describe(chapter, () => {
    for (const rule of list) {
      test(`holds: ${rule.name}`, () => {
        assert.equal(show(rule.find(real)), '');
      });
      test(`is awake: ${rule.name}`, () => {
        assert.equal(show(rule.find(inOrder)), '', 'a house in order breaks no rule');
        for (const plant of rule.plants) {
          const faults = rule.find(planted(inOrder, plant));
          assert.ok(
            faults.some(({ path }) => path === plant.at),
            `${plant.what} goes unseen in ${plant.at}${faults.length > 0 ? `:\n${show(faults)}` : ''}`,
          );
        }
        if (rule.plants.length === 0) assert.notEqual(show(rule.find(longHouse(inOrder))), '', 'a house of long files goes unseen');
      });
    }
  });

test('the tree that the rules look at is the repository', () => {
  assert.ok(real.has('test/house.test.ts') && real.has('packages/elements/src/kit/define.ts'));
});
