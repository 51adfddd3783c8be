import { defaultValues } from '../../../src/demo/parameters';
import { inEveryState } from './in-every-state';
import { affordable, corners } from './states';

inEveryState((demo, random) => [defaultValues(demo.params), ...affordable(demo, corners(demo, random))]);
