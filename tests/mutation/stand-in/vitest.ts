import { vi } from './mocks.ts';

/**
 * The part of Vitest that the tests of formulas, exercises and practice use, without its start-up: thousands of mutants are run one
 * after the other.
 */
export { expect, expectTypeOf } from './expect.ts';
export { vi };

type Action = () => unknown;
type Test = () => Promise<boolean>;
interface Group {
  readonly outer: Group | undefined;
  readonly before: Action[];
  readonly beforeEach: Action[];
  readonly afterEach: Action[];
}

const newGroup = (outer?: Group): Group => ({ outer, before: [], beforeEach: [], afterEach: [] });
let group = newGroup();
let tests: Test[] = [];

const groupsOf = ({ outer, ...own }: Group): Group[] => [
  ...(outer ? groupsOf(outer) : []),
  { outer, ...own },
];

/** One test with all that its groups do before and after it; tells whether it waited for something. */
function withHooks(test: Action, own: Group): Test {
  const outside = groupsOf(own);
  return async () => {
    let waited = false;
    const act = async (actions: readonly Action[]): Promise<void> => {
      for (const action of actions) {
        const result = action();
        waited ||= result instanceof Promise;
        await result;
      }
    };
    try {
      await act([vi.restoreAllMocks, vi.unstubAllGlobals]);
      await act(outside.flatMap(({ before }) => before.splice(0)));
      await act([...outside.flatMap(({ beforeEach }) => beforeEach), test]);
    } finally {
      await act(outside.flatMap(({ afterEach }) => afterEach));
    }
    return waited;
  };
}

type Each = <Row>(rows: readonly Row[]) => (name: string, run: (...row: never[]) => unknown) => void;
const eachOf =
  (declare: (name: string, run: Action) => void): Each =>
  (rows) =>
  (name, run) => {
    for (const row of rows)
      declare(name, () => (run as Action)(...((Array.isArray(row) ? row : [row]) as unknown as [])));
  };

const declareGroup = (_name: string, declare: Action): void => {
  group = newGroup(group);
  declare();
  group = group.outer ?? newGroup();
};
const declareTest = (_name: string, test: Action): void => {
  tests.push(withHooks(test, group));
};
export const describe = Object.assign(declareGroup, { each: eachOf(declareGroup) });
export const it = Object.assign(declareTest, { each: eachOf(declareTest) });
export const test = it;
export const beforeAll = (action: Action): void => void group.before.push(action);
export const beforeEach = (action: Action): void => void group.beforeEach.push(action);
export const afterEach = (action: Action): void => void group.afterEach.push(action);

/** The tests that were declared since the last call. */
export function takeTests(): Test[] {
  const taken = tests;
  tests = [];
  group = newGroup();
  return taken;
}
