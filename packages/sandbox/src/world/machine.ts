import { Refusal } from './refusal.js';

/** From each state, the states it may move to. */
export type Moves<S extends string> = Readonly<Record<S, readonly S[]>>;

/** A move that the life of the thing does not know; answered as 409 `state-conflict`. */
export class ImpossibleMove extends Refusal {
  override readonly name = 'ImpossibleMove';
  readonly move: string;
  constructor(machine: string, from: string, to: string) {
    super('state-conflict', { reasonCode: `${machine}_${from}` });
    this.move = `${machine}: ${from} → ${to}`;
  }
}

export interface Machine<S extends string> {
  readonly name: string;
  readonly moves: Moves<S>;
  can(from: S, to: S): boolean;
  /** The new state of something that moves along these states, one after the other; throws at the first it cannot reach. */
  move(from: S, ...to: [S, ...S[]]): S;
}

/** A life, as data. */
export function machine<S extends string>(name: string, moves: Moves<S>): Machine<S> {
  const can = (from: S, to: S) => Object.hasOwn(moves, from) && moves[from].includes(to);
  return {
    name,
    moves,
    can,
    move: (from, ...to) =>
      to.reduce((at, next) => {
        if (!can(at, next)) throw new ImpossibleMove(name, at, next);
        return next;
      }, from),
  };
}
