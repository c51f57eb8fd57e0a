import { AvenantError, type BaseStatement, type BaseStatementChange } from '@avenant/api';
import { BaseStatementForm } from '@avenant/elements';
import { StubInsurer } from './insurer.ts';
import { find } from './roles.ts';
import { mount, type StageOptions } from './stage.ts';
import { allowing, statement, writable } from './statement-answers.ts';

/** An insurer who keeps one statement, by its own rules of who has read what. */
export class StatementDesk {
  readonly insurer = new StubInsurer();
  kept: BaseStatement;

  constructor(more: Partial<BaseStatement> = {}) {
    this.kept = statement(more);
    const checked =
      <I extends { etag: string }>(change: (input: I) => Partial<BaseStatement>) =>
      (input: unknown) => {
        if ((input as I).etag !== this.kept.etag) throw new AvenantError('precondition-failed', 'baseStatements');
        return this.become(change(input as I));
      };
    this.insurer
      .on('baseStatements.list', () => ({ items: [this.kept] }))
      .on('baseStatements.get', () => this.kept)
      .on('baseStatements.lock', () => this.kept)
      .on(
        'baseStatements.change',
        checked<BaseStatementChange & { etag: string }>((input) => this.write(input.lines)),
      )
      .on(
        'baseStatements.freeze',
        checked<{ etag: string; mode: 'online' | 'scan' }>(({ mode }) => this.freeze(mode)),
      )
      .on(
        'baseStatements.unfreeze',
        checked(() => ({ state: 'draft', allowedActions: writable() })),
      )
      .on(
        'baseStatements.submit',
        checked(() => this.returned()),
      );
  }
  become(change: Partial<BaseStatement>): BaseStatement {
    const version = this.kept.version + 1;
    return (this.kept = { ...this.kept, version, etag: `"${version}-a"`, ...change });
  }
  write(lines: BaseStatementChange['lines']): Partial<BaseStatement> {
    const named = new Map(lines.map(({ code, value }) => [code, value]));
    return {
      state: 'draft',
      savedAt: '2026-11-21T08:05:00Z',
      lines: this.kept.lines.map(({ value, ...line }) => {
        const next = named.has(line.code) ? named.get(line.code) : value;
        return { ...line, ...(next && { value: next }) };
      }),
    };
  }
  freeze(mode: 'online' | 'scan'): Partial<BaseStatement> {
    const errors = this.kept.lines.flatMap(({ value }, at) => (value ? [] : [{ pointer: `#/lines/${at}/value`, code: 'required' }]));
    if (mode === 'online' && errors.length > 0) throw new AvenantError('validation-failed', 'baseStatements.freeze', { errors });
    return { state: 'frozen', mode, allowedActions: allowing(['submit', 'unfreeze'], 'base_statement_frozen') };
  }
  returned(): Partial<BaseStatement> {
    return {
      state: 'submitted',
      reference: 'RB-2026-0007',
      attestedBy: 'Nadia Ferrand',
      allowedActions: allowing([], 'base_statement_submitted'),
    };
  }
}

/** The element, its statement there. */
export async function openStatement(desk = new StatementDesk(), options: StageOptions = {}) {
  const it = mount(BaseStatementForm, { contractId: 'ctr_1', contractHref: '/contrats/{id}' }, { insurer: desk.insurer, ...options });
  await find('heading', 'Relevé de bases 2025-2026');
  return { ...it, desk };
}
