// The axes of each normalization in PyTorch, and how many numbers they leave.

import type { NormalizationKind } from '../../../../src/math/normalization/normalization-axes';

/** The statistic of a tensor `x` of samples, channels, height and width. */
export function axesInPyTorch(kind: NormalizationKind, samples: number, groups: number): string {
  return {
    batch: 'x.mean(dim=(0, 2, 3), keepdim=True)',
    layer: 'x.mean(dim=(1, 2, 3), keepdim=True)',
    instance: 'x.mean(dim=(2, 3), keepdim=True)',
    group: `x.view(${samples}, ${groups}, -1).mean(dim=2)`,
    rms: 'x.pow(2).mean(dim=(1, 2, 3), keepdim=True).sqrt()',
  }[kind];
}

/** How many numbers it is: the product of the axes that are kept. */
export function statisticsInPyTorch(
  kind: NormalizationKind,
  samples: number,
  channels: number,
  groups: number,
): number {
  return {
    batch: channels,
    layer: samples,
    instance: samples * channels,
    group: samples * groups,
    rms: samples,
  }[kind];
}
