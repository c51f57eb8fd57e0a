// Counts what holds. Whoever started us (scripts/test.mjs) reads the counts from the file that AVENANT_TALLY names, never from our text.
import { writeFileSync } from 'node:fs';
import { tellFailure } from './failures.mjs';

const paint = (code, text) => (process.stdout.isTTY ? `\u001b[${code}m${text}\u001b[0m` : text);

export class Tally {
  passed = 0;
  failed = 0;

  /** One thing that was checked, told at once. `why`: what is said of it at the end of a run, where the detail does not tell. */
  row(ok, name, detail = '', why = detail) {
    this[ok ? 'passed' : 'failed'] += 1;
    if (!ok) tellFailure({ name, error: why });
    console.log(`${ok ? paint(32, 'ok  ') : paint(31, 'FAIL')} ${name}${detail ? `  ${detail}` : ''}`);
  }

  /** Hands the counts over. A run that ends without this has crashed. */
  finish() {
    if (process.env.AVENANT_TALLY) writeFileSync(process.env.AVENANT_TALLY, JSON.stringify({ passed: this.passed, failed: this.failed }));
    else console.log(`${this.passed} passed, ${this.failed} failed`);
    process.exitCode = this.failed > 0 ? 1 : 0;
  }
}
