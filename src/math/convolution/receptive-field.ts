import { requireWhole } from '../checks';

/** Kernel size, stride and dilation of a layer, convolution or pooling. */
export interface WindowLayer {
  kernelSize: number;
  /** 1 unless told. */
  stride?: number;
  /** 1 unless told. */
  dilation?: number;
}

/**
 * The receptive field after each layer, along one axis: $r_l=1+\sum_{m\le l}d_m(K_m-1)\prod_{i<m}S_i$. The product is how far apart
 * in the input two neighbours of the layer's input are. Borders are not counted.
 *
 * @throws MathError unless all are whole numbers above 0
 * @example receptiveFields([{ kernelSize: 3, stride: 2 }, { kernelSize: 3 }]) // [3, 7]
 */
export function receptiveFields(layers: readonly WindowLayer[]): number[] {
  let field = 1;
  let apart = 1;
  return layers.map(({ kernelSize, stride = 1, dilation = 1 }) => {
    requireWhole('receptiveFields', 'kernel cells', kernelSize, 1);
    requireWhole('receptiveFields', 'cells of a stride', stride, 1);
    requireWhole('receptiveFields', 'cells of a dilation', dilation, 1);
    field += dilation * (kernelSize - 1) * apart;
    apart *= stride;
    return field;
  });
}
