import { inEveryState } from './in-every-state';
import { affordable, randomState } from './states';

// `drawn-states.test.ts` has twenty more, with more rules.
inEveryState((demo, random) =>
  affordable(
    demo,
    Array.from({ length: 180 }, () => randomState(demo, random)),
  ),
);
