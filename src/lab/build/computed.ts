import type { AnyModel, ParamsOf, ResultOf } from '../../demo/define-demo';

/** What demos gave in states that some page has shown: a state stands on several pages, in two languages, and is computed for them once. */
const known = new WeakMap<AnyModel, Map<string, object>>();

/** What a demo gives in a state, for a page that is being built. */
export function computed<Model extends AnyModel>(demo: Model, params: ParamsOf<Model>): ResultOf<Model> {
  const results = known.get(demo) ?? new Map<string, object>();
  known.set(demo, results);
  const state = JSON.stringify(params);
  const result = results.get(state) ?? demo.compute(params, () => {});
  results.set(state, result);
  return result as ResultOf<Model>;
}
