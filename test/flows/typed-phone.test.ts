import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typedPhone } from '@avenant/elements/flows/typed-phone.js';

test('a phone number is taken as people write it, and sent as E.164; what is none is not', () => {
  for (const typed of [
    '06 39 98 00 12',
    '0639980012',
    '06.39.98.00.12',
    '06-39-98-00-12',
    '+33 6 39 98 00 12',
    '+33 (0)6 39 98 00 12',
    '0033639980012',
  ])
    assert.equal(typedPhone(typed), '+33639980012', typed);
  assert.equal(typedPhone('+41 79 000 00 00'), '+41790000000');
  assert.equal(typedPhone('079 000 00 00', '41'), '+41790000000');
  for (const typed of ['', '06 39 98', '06 39 98 00 123', '+33 6 39', '12', 'appelez-moi', '+0 12 34 56 78 90', '+', '99 99 99 99 99'])
    assert.equal(typedPhone(typed), undefined, typed);
});
