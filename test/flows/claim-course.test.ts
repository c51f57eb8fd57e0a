import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ClaimDefinition } from '@avenant/api';
import { ClaimCourse } from '@avenant/elements/flows/claim-course.js';

const always = { all: [] };
const definition = {
  steps: [
    {
      id: 'where',
      title: 'Lieu',
      questions: [
        { id: 'known', type: 'yes_no', label: 'Connu ?', requiredIf: always },
        { id: 'site', type: 'worksite', label: 'Chantier', requiredIf: always },
        { id: 'story', type: 'long_text', label: 'Récit', requiredIf: always },
      ],
    },
  ],
} as unknown as ClaimDefinition;

describe('where one stands in a declaration', () => {
  it('F9: who comes back goes on at the first question that is not answered, or only half, one by one as all at once', () => {
    const answers = { known: true, site: { name: 'Résidence du Port' } };
    const course = new ClaimCourse(definition, () => answers, { stepId: 'where', oneByOne: true, today: '2026-11-21' });
    assert.equal(course.current.questions[0]?.id, 'site');
    const wide = new ClaimCourse(definition, () => answers, { stepId: 'where', oneByOne: false, today: '2026-11-21' });
    wide.oneByOne = true;
    wide.resume();
    assert.equal(wide.current.questions[0]?.id, 'site');
    assert.equal(wide.previous?.questions[0]?.id, 'known');
  });
});
