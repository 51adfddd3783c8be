type Values = Readonly<Record<string, number>>;

/** How many places a window takes, by moving it until it leaves. */
function places(size: number, kernelSize: number, padding: number, stride: number): number {
  let count = 0;
  for (let start = -padding; start + kernelSize <= size + padding; start += stride) count += 1;
  return count;
}

/** The image of the worked examples, as one line of digits. */
const image = '1201301231101202101102102';

/** Every value of the exercises on convolution by another path than src/math. */
export const independent: Readonly<Record<string, (values: Values) => number>> = {
  'output-size': ({ size, kernelSize, padding, stride }) => places(size!, kernelSize!, padding!, stride!),
  'window-by-hand': ({ row, column, left, middle, right }) =>
    [left!, middle!, right!].reduce(
      (sum, weight, b) =>
        sum +
        weight * [0, 1, 2].reduce((all, a) => all + Number(image[(row! - 1 + a) * 5 + column! - 1 + b]), 0),
      0,
    ),
  // Backwards: so many cells of each layer's input are needed for one output.
  'receptive-field': ({ kernelSize, stride, layers }) => {
    let needed = 1;
    for (let layer = 0; layer < layers!; layer++) needed = (needed - 1) * stride! + kernelSize!;
    return needed;
  },
  'bottleneck-weights.direct': ({ wide, kernelSize }) => (wide! * kernelSize!) ** 2,
  'bottleneck-weights.narrow': ({ wide, middle }) => wide! * middle!,
  'bottleneck-weights.large': ({ middle, kernelSize }) => (middle! * kernelSize!) ** 2,
  'bottleneck-weights.total': ({ wide, middle, kernelSize }) =>
    middle! * (2 * wide! + kernelSize! ** 2 * middle!),
  'dense-and-convolution.inputs': ({ size, channels }) => size! ** 2 * channels!,
  'dense-and-convolution.dense': ({ size, channels, units }) => size! ** 2 * channels! * units! + units!,
  'dense-and-convolution.convolution': ({ kernelSize, channels, maps }) =>
    kernelSize! ** 2 * channels! * maps! + maps!,
  'pixel-by-hand': ({ p1, p2, p3, w1, w2, w3 }) => p1! * w1! + p2! * w2! + p3! * w3!,
  'dense-as-convolution': ({ channels, units }) => 49 * channels! * units!,
  multiplications: ({ size, inputChannels, outputChannels, kernelSize }) =>
    (size! * kernelSize!) ** 2 * inputChannels! * outputChannels!,
};
