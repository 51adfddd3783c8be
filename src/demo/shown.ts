/** What a view may look at. */
export interface Shown<Params, Result> {
  readonly params: Params;
  readonly result: Result;
}

/** The names under which a result holds a value of this kind; any name where the result is not known. */
export type NamesOf<Result, Value> = object extends Result
  ? string
  : { [Name in keyof Result & string]: Result[Name] extends Value ? Name : never }[keyof Result & string];
