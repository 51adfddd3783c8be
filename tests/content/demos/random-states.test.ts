import { inEveryState } from './in-every-state';
import { affordable, randomState } from './states';

inEveryState((demo, random) =>
  affordable(
    demo,
    Array.from({ length: 200 }, () => randomState(demo, random)),
  ),
);
