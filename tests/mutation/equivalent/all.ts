import type { Equivalent } from './equivalent.ts';
import { exercise } from './exercise.ts';
import { expression } from './expression.ts';
import { formula } from './formula.ts';
import { gaussian } from './gaussian.ts';
import { generative } from './generative.ts';
import { imbalance } from './imbalance.ts';
import { linearLosses } from './linear-losses.ts';
import { modelSelection } from './model-selection.ts';
import { numbers } from './numbers.ts';
import { optimization } from './optimization.ts';
import { paradigms } from './paradigms.ts';
import { portable } from './portable.ts';
import { review } from './review.ts';
import { scaling } from './scaling.ts';
import { store } from './store.ts';
import { unreached } from './unreached.ts';

/** All changes that are known to be equivalent. */
export const equivalents: readonly Equivalent[] = [
  ...exercise,
  ...expression,
  ...formula,
  ...gaussian,
  ...generative,
  ...imbalance,
  ...modelSelection,
  ...paradigms,
  ...review,
  ...scaling,
  ...store,
  ...linearLosses,
  ...numbers,
  ...optimization,
  ...portable,
  ...unreached,
];
