import type { OutputChoice } from '../../../../src/math/output-layer/output-choice';

/** The recommended layer at the start, when it finds all answers equally probable, and its loss for one input. */
export function linesFor({ layer, logits, answers }: OutputChoice, classes: number): string {
  switch (layer) {
    case 'oneSigmoid':
      return `z = torch.zeros(1)
F.binary_cross_entropy_with_logits(z, torch.ones(1))`;
    case 'softmax':
      return `z = torch.zeros(1, ${logits})
F.cross_entropy(z, torch.tensor([0]))`;
    case 'sigmoids':
      return `z = torch.zeros(${classes})
F.binary_cross_entropy_with_logits(z, torch.zeros(${classes}), reduction='sum')`;
    case 'cumulative':
      return `f = torch.zeros(1)
thresholds = torch.logit(torch.arange(1, ${answers}) / ${answers})
below = torch.cat([torch.zeros(1), torch.sigmoid(thresholds - f), torch.ones(1)])
-torch.log(below.diff()[0])`;
  }
}
