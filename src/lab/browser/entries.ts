import type { LinkProblem } from '../../demo/link';
import type { AnyValue, Parameter } from '../../demo/parameters';
import { readParameter } from '../../demo/reading';
import type { Language } from '../../demo/words';

type Typed = Extract<Parameter, { readonly min: number }>;

/** The fields of a demo that are typed in. */
export interface Entries {
  /** The reader types; the parameter had this value before. */
  readonly begin: (field: HTMLInputElement, value: AnyValue) => void;
  /** The reader has left a field or pressed Enter. Gives the value to use: what was refused goes back to that from before. */
  readonly end: (field: HTMLInputElement, parameter: Typed, present: AnyValue) => AnyValue;
  /** Something else has set the parameters: what is said beside a field goes. */
  readonly forget: () => void;
}

/** The parameter, if it is one that is typed. */
export function typed(parameter: Parameter | undefined): Typed | undefined {
  return parameter && 'min' in parameter ? parameter : undefined;
}

/** `unsaid` is called when there is something to say of an entry, and what says it beside the field cannot be loaded. */
export function createEntries(language: Language, unsaid: (problem: LinkProblem) => void): Entries {
  const before = new Map<HTMLInputElement, AnyValue>();
  let hush = (): void => {};
  /** The last of the lines that were asked for: one whose words arrive when it is no longer wanted is not shown. */
  let wanted = 0;

  function letGo(): void {
    wanted++;
    hush();
  }

  return {
    begin(field, value) {
      letGo();
      if (!before.has(field)) before.set(field, value);
    },
    end(field, parameter, present) {
      const text = field.value;
      const reading = readParameter(parameter, text);
      const value = reading.problem === 'unreadable' ? (before.get(field) ?? present) : reading.value;
      before.delete(field);
      letGo();
      const own = wanted;
      const { problem } = reading;
      if (problem)
        import('./tell-entry').then(
          ({ tellEntry }) => {
            if (own === wanted) hush = tellEntry(field, parameter, text, reading, language);
          },
          () => own === wanted && unsaid({ name: field.name, given: text, kind: problem }),
        );
      return value;
    },
    forget() {
      letGo();
      before.clear();
    },
  };
}
