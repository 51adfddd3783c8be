type Call = (this: unknown, ...given: unknown[]) => unknown;

const calls = new WeakMap<object, unknown[][]>();

/** What a function that `vi` made was called with. */
export const callsOf = (made: unknown): readonly unknown[][] => calls.get(made as object) ?? [];

function fn(implementation: Call = () => undefined) {
  let current = implementation;
  const heard: unknown[][] = [];
  const made = Object.assign(
    function (this: unknown, ...given: unknown[]) {
      heard.push(given);
      return current.apply(this, given);
    },
    {
      mockImplementation(other: Call) {
        current = other;
        return made;
      },
    },
  );
  calls.set(made, heard);
  return made;
}

/** What puts back everything that was put in another's place. */
const undoings: { readonly kind: 'mock' | 'global'; readonly undo: () => void }[] = [];

function replace(kind: 'mock' | 'global', object: object, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { value, configurable: true, writable: true });
  const undo = (): void => {
    if (own) Object.defineProperty(object, name, own);
    else Reflect.deleteProperty(object, name);
  };
  undoings.unshift({ kind, undo });
}

function putBack(kind: 'mock' | 'global'): void {
  for (const each of undoings.filter((undoing) => undoing.kind === kind)) {
    each.undo();
    undoings.splice(undoings.indexOf(each), 1);
  }
}

/** Tries until it holds, for a second. */
async function waitFor(holds: () => unknown): Promise<unknown> {
  const start = Date.now();
  for (;;) {
    try {
      return await holds();
    } catch (error) {
      if (Date.now() - start > 1000) throw error;
      await new Promise((later) => setTimeout(later, 20));
    }
  }
}

export const vi = {
  fn,
  spyOn(object: object, name: string) {
    const made = fn((object as Record<string, Call>)[name]);
    replace('mock', object, name, made);
    return made;
  },
  restoreAllMocks: () => putBack('mock'),
  stubGlobal: (name: string, value: unknown) => replace('global', globalThis, name, value),
  unstubAllGlobals: () => putBack('global'),
  waitFor,
};
