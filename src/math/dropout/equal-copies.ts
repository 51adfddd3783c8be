import { requireWhole } from '../checks';
import { MathError } from '../errors';
import { requireSomeKept } from './keep-probability';

/** The optimal weight of each of $k$ equal features that together predict their common value. */
export interface EqualCopies {
  /** The classic form: $1/((1-q)+kq)$, the weight as it is stored. */
  readonly raw: number;
  /** After scaling by $q$, which is also the weight of the inverted form: $q/((1-q)+kq)$. */
  readonly effective: number;
  /** The sum of the effective weights, $kq/((1-q)+kq)$; without dropout it is 1. */
  readonly total: number;
  /** Without dropout: $1/k$, the shortest of all weights that sum to 1. */
  readonly without: number;
}

function requireCopies(caller: string, copies: number, keep: number): void {
  requireWhole(caller, 'copies', copies, 1);
  requireSomeKept(caller, keep);
}

/**
 * The weights that dropout gives to $k$ copies of one feature $x$ when the target is $x$ itself. From
 * $E(x-\sum_jm_jwx)^2$: with $S=\sum m_j$ binomial, $w=E[S]/E[S^2]=1/((1-q)+kq)$.
 *
 * @throws MathError unless $k$ is a whole number above 0 and $0<q\le1$
 * @example equalCopies(2, 0.5).raw // 0.666667
 */
export function equalCopies(copies: number, keep: number): EqualCopies {
  requireCopies('equalCopies', copies, keep);
  const raw = 1 / (1 - keep + copies * keep);
  return { raw, effective: keep * raw, total: copies * keep * raw, without: 1 / copies };
}

/**
 * What the noise of inverted dropout adds to the expected squared error (per $x^2$) when effective weights with sum 1 lean on the first of
 * $k$ copies with share $s$ and split the rest equally: $\frac{1-q}q\big(s^2+\frac{(1-s)^2}{k-1}\big)$. Smallest at $s=1/k$.
 *
 * @throws MathError unless $k$ is a whole number above 1 and $0<q\le1$
 * @example noiseOfShare(2, 0.5, 1) // 1
 */
export function noiseOfShare(copies: number, keep: number, share: number): number {
  requireCopies('noiseOfShare', copies, keep);
  if (copies < 2)
    throw new MathError('noiseOfShare needs two copies or more, so that there is a rest to split');
  return ((1 - keep) / keep) * (share * share + (1 - share) ** 2 / (copies - 1));
}
