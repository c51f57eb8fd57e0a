import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AvenantError, asAvenantError, errorCodes, isAvenantError, isErrorCode } from '@avenant/api';

describe('AvenantError', () => {
  it('says its code and its route, never a body, a name or a number', () => {
    const error = new AvenantError('account-locked', 'session.signIn', { until: '2026-11-21T09:00:00Z', detail: 'Camille Orsini' });
    assert.equal(error.message, 'account-locked (session.signIn)');
    assert.equal(String(error), 'AvenantError: account-locked (session.signIn)');
  });

  it('is recognised across two copies of the package', () => {
    const theirs = { [Symbol.for('avenant.error')]: true, code: 'offline' };
    assert.ok(isAvenantError(theirs));
    for (const other of [new Error('x'), { code: 'offline' }, null, 'offline', undefined]) assert.ok(!isAvenantError(other));
  });

  it('knows which failures may pass, from one table; the wire has a word only for a code that is unknown', () => {
    const passing = errorCodes.filter((code) => new AvenantError(code, 'x').retryable);
    assert.deepEqual(passing.toSorted(), [
      ...[
        'maintenance',
        'network',
        'offline',
        'rate-limited',
        'request-in-progress',
        'timeout',
        'upload-not-ready',
        'upstream-unavailable',
      ],
    ]);
    assert.ok(!new AvenantError('invalid-credentials', 'x', { retryable: true }).retryable);
    assert.ok(new AvenantError('unknown', 'x', { retryable: true }).retryable);
  });

  it('takes any thrown thing, and keeps it as the cause', () => {
    const cause = new TypeError('boom');
    const error = asAvenantError(cause, 'cases.get');
    assert.deepEqual([error.code, error.message, error.cause], ['unknown', 'unknown (cases.get)', cause]);
    assert.equal(asAvenantError(error), error);
  });

  it('has no code that an inherited name could be taken for', () => {
    for (const name of ['constructor', 'toString', '__proto__', '', 7]) assert.ok(!isErrorCode(name));
  });
});
