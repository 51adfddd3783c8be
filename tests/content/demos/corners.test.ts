import { defaultValues } from '../../../src/demo/parameters';
import { inEveryState } from './in-every-state';
import { affordable, corners, optionStates } from './states';

inEveryState((demo, random) => [
  defaultValues(demo.params),
  ...affordable(demo, [...optionStates(demo), ...corners(demo, random)]),
]);
