import type { Term } from '../note/term';
import { aToB } from './terms/a-b';
import { startingWithC } from './terms/c';
import { dToF } from './terms/d-f';
import { gToK } from './terms/g-k';
import { lToM } from './terms/l-m';
import { nToQ } from './terms/n-q';
import { startingWithR } from './terms/r';
import { startingWithS } from './terms/s';
import { tToZ } from './terms/t-z';

/** Every term of the glossary, by its English name. */
export const terms: readonly Term[] = [
  ...aToB,
  ...startingWithC,
  ...dToF,
  ...gToK,
  ...lToM,
  ...nToQ,
  ...startingWithR,
  ...startingWithS,
  ...tToZ,
];
