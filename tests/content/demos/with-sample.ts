import type { Demo } from '../../../src/demo/define-demo';
import type { State } from '../../../src/demo/parameters';
import sample from '../../e2e/content/sample/demos/sample';
import { demos } from './demos';

/** All demos and the sample, for rules on what few demos have; with what keeps a state quick: the sample takes its time when it is told to. */
export const withSample: readonly { readonly demo: Demo; readonly quick: State }[] = [
  ...demos.map(({ demo }) => ({ demo, quick: {} })),
  { demo: sample, quick: { rounds: 0 } },
];
