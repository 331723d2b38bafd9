/**
 * A state machine as data. One table draws the buttons, guards the server and drives the exhaustive
 * role × state test.
 *
 * `guard` names are looked up by the caller in its own pure guard table; `effect` names say what must happen
 * in the same transaction (services/effects) and `event` what the outbox tells afterwards.
 */
export interface Transition<
  State extends string,
  Act extends string,
  Actor extends string,
  Guard extends string = string,
> {
  act: Act;
  from: readonly State[];
  to: State;
  /** Who may do it: roles, or `system` for what dates and other transitions bring about. */
  by: readonly Actor[];
  guards?: readonly Guard[];
  effects?: readonly string[];
  event?: string;
  /** The act needs a reason from the module's short list. */
  reason?: boolean;
  /**
   * Who records whose word: `{ broker: "employer" }` says that a broker doing this writes down the employer's
   * own answer (`viaStaff`: who, when, how; they are told and can correct it). A signature is never so.
   */
  onBehalfOf?: Partial<Record<Actor, Actor>>;
}

export type TransitionTable<
  State extends string,
  Act extends string,
  Actor extends string,
  Guard extends string = string,
> = readonly Transition<State, Act, Actor, Guard>[];

/** One pure predicate per guard name: true when the facts allow the move. */
export type GuardTable<Guard extends string, Facts> = Readonly<Record<Guard, (facts: Facts) => boolean>>;

/** The row for doing `act` in `state` as `by`, or undefined when the table does not allow it. */
export function findTransition<
  State extends string,
  Act extends string,
  Actor extends string,
  Guard extends string = string,
>(
  table: TransitionTable<State, Act, Actor, Guard>,
  state: State,
  act: Act,
  by: Actor,
): Transition<State, Act, Actor, Guard> | undefined {
  return table.find((row) => row.act === act && row.from.includes(state) && row.by.includes(by));
}

/** The acts open to `by` in `state`, in table order: what the page draws as buttons. */
export function openActs<
  State extends string,
  Act extends string,
  Actor extends string,
  Guard extends string = string,
>(
  table: TransitionTable<State, Act, Actor, Guard>,
  state: State,
  by: Actor,
): Transition<State, Act, Actor, Guard>[] {
  return table.filter((row) => row.from.includes(state) && row.by.includes(by));
}

/** The guards of `row` that `facts` do not meet, in the row's order: what the page says is missing. */
export function unmetGuards<
  State extends string,
  Act extends string,
  Actor extends string,
  Guard extends string,
  Facts,
>(row: Transition<State, Act, Actor, Guard>, guards: GuardTable<Guard, Facts>, facts: Facts): Guard[] {
  return (row.guards ?? []).filter((name) => !guards[name](facts));
}

export type Move<Row, Guard extends string> =
  | { ok: true; value: Row }
  | { ok: false; failure: "not_open" | "reason_missing" }
  | { ok: false; failure: "unmet"; unmet: readonly Guard[] };

/**
 * Decides one move: the row to carry out, or why not. `not_open` when the table has no such row for this actor
 * and state, `reason_missing` when a reason must be given, `unmet` with the guards that the facts do not meet.
 */
export function decideMove<
  State extends string,
  Act extends string,
  Actor extends string,
  Guard extends string,
  Facts,
>(
  table: TransitionTable<State, Act, Actor, Guard>,
  guards: GuardTable<Guard, Facts>,
  wanted: { state: State; act: Act; by: Actor; reason?: string | null },
  facts: Facts,
): Move<Transition<State, Act, Actor, Guard>, Guard> {
  const row = findTransition(table, wanted.state, wanted.act, wanted.by);
  if (!row) return { ok: false, failure: "not_open" };
  if (row.reason && !wanted.reason) return { ok: false, failure: "reason_missing" };
  const unmet = unmetGuards(row, guards, facts);
  return unmet.length > 0 ? { ok: false, failure: "unmet", unmet } : { ok: true, value: row };
}
