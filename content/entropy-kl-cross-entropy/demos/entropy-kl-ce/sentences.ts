import type { Sentences } from '../../../../src/demo/define-demo';
import type { model } from './model';

const isSame = (first: readonly number[], second: readonly number[]): boolean =>
  first.every((each, k) => Math.abs(each - second[k]!) < 1e-9);

export const summary: Sentences<typeof model> = {
  en: ({ params, result, number }) => {
    const unit = `In ${params.unit}s`;
    const own = number(result.entropy);
    const { crossEntropy, divergence, reverse } = result;
    if (isSame(result.first, result.second)) {
      return `q equals p, so KL is 0 both ways. ${unit}, the cross-entropy H(p, q) is the entropy H(p) = ${own}.`;
    }
    const back =
      typeof reverse === 'number'
        ? `The other way round, KL(q‖p) = ${number(reverse)}.`
        : 'The other way round, KL(q‖p) is infinite.';
    return typeof crossEntropy === 'number' && typeof divergence === 'number'
      ? `${unit}, H(p, q) = ${number(crossEntropy)}: the entropy H(p) = ${own} plus KL(p‖q) = ${number(divergence)}, the price of the code for q. ${back}`
      : `q gives the probability 0 to an outcome that p produces: it has no finite code, so H(p, q) and KL(p‖q) are infinite. ${unit}, H(p) = ${own}. ${back}`;
  },
  zh: ({ params, result, number }) => {
    const unit = `以 ${params.unit} 为单位`;
    const own = number(result.entropy);
    const { crossEntropy, divergence, reverse } = result;
    if (isSame(result.first, result.second)) {
      return `q 与 p 相同，两个方向的 KL 散度都为 0。${unit}，交叉熵 H(p, q) 等于熵 H(p) = ${own}。`;
    }
    const back =
      typeof reverse === 'number'
        ? `交换 p 与 q，则 KL(q‖p) = ${number(reverse)}。`
        : '交换 p 与 q，则 KL(q‖p) 为无穷大。';
    return typeof crossEntropy === 'number' && typeof divergence === 'number'
      ? `${unit}，交叉熵 H(p, q) = ${number(crossEntropy)}，其中熵 H(p) = ${own}，其余 KL(p‖q) = ${number(divergence)} 是按 q 编码多付出的码长。${back}`
      : `q 给某个会出现的结果的概率为 0，该结果没有有限长的码字，所以 H(p, q) 与 KL(p‖q) 为无穷大。${unit}，H(p) = ${own}。${back}`;
  },
};

export const remark: Sentences<typeof model, string | null> = {
  en: ({ result, number }) => {
    const said = (['p', 'q'] as const).flatMap((name, k) => {
      const sum = result.sums[k]!;
      if (sum === 0) return [`All weights of ${name} are 0, which is taken as the uniform distribution.`];
      return Math.abs(sum - 1) > 1e-9
        ? [`The weights of ${name} (dots) are divided by their sum, ${number(sum, { as: 'tick' })}.`]
        : [];
    });
    return said.length > 0 ? said.join(' ') : null;
  },
  zh: ({ result, number }) => {
    const said = (['p', 'q'] as const).flatMap((name, k) => {
      const sum = result.sums[k]!;
      if (sum === 0) return [`${name} 的权重全为 0，按均匀分布处理。`];
      return Math.abs(sum - 1) > 1e-9
        ? [`${name} 的权重（圆点）已除以总和 ${number(sum, { as: 'tick' })}。`]
        : [];
    });
    return said.length > 0 ? said.join('') : null;
  },
};
