import type { Parameter, ParameterTable } from './parameters';
import type { AnyView } from './views';

const kindsOfNumber: readonly Parameter['kind'][] = ['number', 'integer', 'steps', 'seed'];
const kindsOfList: readonly Parameter['kind'][] = ['list', 'point'];

/** What the handles of a view name that the parameters do not have, each with what was expected. */
export function handleProblems(view: AnyView, params: ParameterTable): string[] {
  const problems: string[] = [];
  const expect = (name: string, kinds: readonly Parameter['kind'][]): void => {
    const kind = params[name]?.kind;
    if (kind === undefined || !kinds.includes(kind)) {
      problems.push(`“${name}” of a handle must be a parameter of kind ${kinds.join(' or ')}`);
    }
  };
  if (view.view === 'graph' && view.chooses) {
    const { parameter: name, options } = view.chooses;
    expect(name, ['choice']);
    const parameter = params[name];
    const ids = [...view.nodes, ...view.edges].map(({ id }) => id);
    for (const [id, option] of Object.entries(options)) {
      if (!ids.includes(id)) problems.push(`“${id}” is no node or edge that could choose`);
      if (parameter?.kind === 'choice' && !parameter.options.includes(option))
        problems.push(`“${option}” is no option of ${name}`);
    }
  }
  for (const handle of ('handles' in view && view.handles) || []) {
    if ('point' in handle) expect(handle.point, ['point']);
    else if ('points' in handle) expect(handle.points, ['points']);
    else {
      const moved = [handle.x, handle.y].filter((each) => each !== undefined && typeof each !== 'function');
      if (moved.length === 0) problems.push('a handle must move a parameter along x or y');
      for (const each of moved) {
        if (typeof each === 'string') expect(each, kindsOfNumber);
        else expect(each.parameter, 'entry' in each ? kindsOfList : kindsOfNumber);
      }
    }
  }
  return problems;
}
