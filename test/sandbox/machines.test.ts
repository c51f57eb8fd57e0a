import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ImpossibleMove, machine, machines, type Machine } from '@avenant/sandbox';

/** As the domain page writes them, one arrow after the other. */
const lives: Record<string, string> = {
  account:
    'invited→pending_activation→active→locked→active→suspended→active; invited→closed; pending_activation→closed; active→closed; locked→closed; suspended→closed',
  session:
    'anonymous→password_ok→authenticated→expired; password_ok→mfa_required→authenticated→signed_out; authenticated→revoked; mfa_required→expired',
  contract:
    'pending_documents→in_force→suspended→in_force→termination_requested→terminated; pending_documents→cancelled; suspended→termination_requested→in_force; in_force→expired; in_force→terminated',
  insuranceCase:
    'draft→submitted→to_complete→in_review→to_complete→withdrawn; in_review→decided→in_payment→closed→reopened→in_review; in_payment→extension_requested→in_review; submitted→withdrawn; to_complete→lapsed',
  claim:
    'declared→study→expert_assigned→offer_made→offer_accepted→settlement→closed→study; declared→to_complete→study→to_complete→expert_assigned→to_complete→offer_contested→to_complete→withdrawn; to_complete→lapsed; declared→withdrawn; study→offer_made→offer_contested→offer_made; offer_contested→expert_assigned→study→decided; expert_assigned→decided; offer_contested→decided',
  callback: 'requested→scheduled→attempted→completed; attempted→missed; requested→cancelled; scheduled→cancelled; attempted→cancelled',
  requirement: 'missing→received→under_review→accepted→expired→received; under_review→rejected→received; missing→waived; rejected→waived',
  upload: 'receiving→pending_scan→clean→submitted; pending_scan→infected; pending_scan→refused',
  claimDraft: 'draft→submitted',
  benefit: 'received→processing→approved→paid→corrected→refund_due→refunded; processing→pending_info→processing; processing→rejected',
  changeRequest: 'pending_validation→approved→applied; pending_validation→rejected; pending_validation→withdrawn',
  baseStatement:
    'not_open→open→draft→frozen→submitted→under_review→validated; under_review→correction_requested→draft; open→overdue→submitted; draft→overdue→frozen→draft',
  premium:
    'upcoming→issued→paid→refunded; issued→partially_paid→paid; issued→overdue→reminded→formal_notice→paid; partially_paid→overdue→paid; reminded→paid; issued→rejected_debit→issued→cancelled→refunded; rejected_debit→paid; rejected_debit→overdue; upcoming→cancelled',
  document: 'pending_scan→available→archived→deleted; pending_scan→quarantined',
};

const pairs = (path: string) =>
  new Set(
    path.split('; ').flatMap((way) => {
      const states = way.split('→');
      return states.slice(1).map((to, i) => `${states[i]}→${to}`);
    }),
  );

for (const [name, path] of Object.entries(lives))
  test(`${name}: every move of the domain is possible, and no other is`, () => {
    const life = machines[name as keyof typeof machines] as unknown as Machine<string>;
    const possible = pairs(path);
    const states = Object.keys(life.moves);
    for (const from of states)
      for (const to of states)
        if (possible.has(`${from}→${to}`)) assert.equal(life.move(from, to), to);
        else
          assert.throws(
            () => life.move(from, to),
            (error: ImpossibleMove) => error instanceof ImpossibleMove && error.code === 'state-conflict',
            `${from}→${to}`,
          );
    assert.equal(Object.values(life.moves).flat().length, possible.size);
  });

test('a way of several moves stops at the first that is impossible', () => {
  const door = machine('door', { open: ['shut'], shut: ['open', 'locked'], locked: ['shut'] });
  assert.equal(door.move('open', 'shut', 'locked'), 'locked');
  assert.throws(() => door.move('open', 'locked', 'shut'), ImpossibleMove);
  assert.throws(() => door.move('constructor' as 'open', 'shut'), ImpossibleMove);
});
