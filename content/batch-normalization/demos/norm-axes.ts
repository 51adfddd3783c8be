// Which elements of a tensor of activations share one mean and one variance.

import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { choice, integer, toggle } from '../../../src/demo/parameters';
import {
  learnedParameters,
  type NormalizationKind,
  normalizationAxes,
  normalizeBlock,
} from '../../../src/math/normalization/normalization-axes';
import { boxes, partsOf } from './norm-axes/boxes';
import { chosen } from './norm-axes/chosen';
import { axesInPyTorch, statisticsInPyTorch } from './norm-axes/in-pytorch';

const epsilon = 1e-5;
const kinds = ['batch', 'layer', 'instance', 'group', 'rms'] as const satisfies readonly NormalizationKind[];
/** What the switch adds to every cell of another sample. */
const change = 10;

/** The largest number of groups up to `wanted` that divides the channels. */
function dividing(channels: number, wanted: number): number {
  let groups = Math.min(channels, wanted);
  while (channels % groups !== 0) groups -= 1;
  return groups;
}

export const model = defineModel({
  id: 'norm-axes',
  params: {
    kind: choice(kinds, 'batch'),
    samples: integer({ min: 1, max: 16, value: 8 }),
    channels: integer({ min: 1, max: 12, value: 6 }),
    height: integer({ min: 1, max: 8, value: 4 }),
    width: integer({ min: 1, max: 8, value: 4 }),
    groups: integer({ min: 1, max: 12, value: 3 }),
    sample: integer({ min: 0, max: 15, value: 2 }),
    channel: integer({ min: 0, max: 11, value: 1 }),
    changeOther: toggle(false),
  },
  inWorker: ({ samples, channels, height, width }) => samples * channels * height * width > 3000,
  compute({ kind, samples, channels, height, width, changeOther, ...params }) {
    const shape = { N: samples, C: channels, H: height, W: width };
    const groups = dividing(channels, params.groups);
    const sample = Math.min(params.sample, samples - 1);
    const channel = Math.min(params.channel, channels - 1);
    const changed = changeOther && samples > 1 ? (sample + 1) % samples : null;
    const block: number[] = [];
    for (let n = 0; n < samples; n++) {
      for (let c = 0; c < channels; c++) {
        for (let h = 0; h < height; h++) {
          for (let w = 0; w < width; w++) {
            block.push(n + 2 * c + 3 * h + 4 * w + (n === changed ? change : 0));
          }
        }
      }
    }
    const positions = height * width;
    const chosenCell = (sample * channels + channel) * positions;
    const rows = kinds.map((each) => {
      const { statistics, cells } = normalizationAxes(each, shape, groups);
      return {
        kind: each,
        statistics,
        cells,
        learned: learnedParameters(each, shape),
        value: normalizeBlock(block, each, shape, { epsilon, groups })[chosenCell] ?? 0,
      };
    });
    const { groupOfCell } = normalizationAxes(kind, shape, groups);
    const group = groupOfCell[chosenCell];
    const row = rows.find((each) => each.kind === kind);
    return {
      statistics: row?.statistics ?? 0,
      cells: row?.cells ?? 0,
      learned: row?.learned ?? 0,
      value: row?.value ?? 0,
      rows,
      groups,
      sample,
      channel,
      chosen: { x: [channel], y: [sample] },
      changed,
      // No kind parts the positions of a channel, so one flag for each sample and channel says it all.
      shared: Array.from({ length: samples }, (_, n) =>
        Array.from({ length: channels }, (_, c) => groupOfCell[(n * channels + c) * positions] === group),
      ),
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'plane',
      title: 'block',
      x: { label: 'channelAxis', min: -0.5, max: ({ params }) => params.channels - 0.5 },
      y: { label: 'sampleAxis', min: -0.5, max: ({ params }) => params.samples - 0.5 },
      map: {
        categories: [
          { label: 'others', colour: 6 },
          { label: 'sharing', colour: 1 },
        ],
        cells: ({ params, result }) => ({
          key: JSON.stringify([params.kind, result.sample, result.channel, result.groups]),
          ...boxes(result.shared),
        }),
      },
      series: [
        {
          label: 'parts',
          as: 'line',
          colour: 4,
          data: ({ params, result }) => partsOf(params.height * params.width, result.channel, result.sample),
        },
        { label: 'chosen', as: 'points', colour: 2 },
      ],
      handles: [{ x: chosen('channel'), y: chosen('sample'), comesToClick: true }],
    },
    {
      view: 'readouts',
      items: ['statistics', 'cells', 'learned', { name: 'value', digits: 5 }],
    },
    {
      view: 'table',
      title: 'table',
      columns: ['kindColumn', 'overColumn', 'statistics', 'cells', 'learned', 'valueColumn'],
      rows: ({ params, result }) =>
        result.rows.map((row) => [
          row.kind === params.kind ? `${row.kind}.now` : `kind.${row.kind}`,
          `${row.kind}.over`,
          row.statistics,
          row.cells,
          row.learned,
          row.value,
        ]),
      digits: 5,
    },
    {
      view: 'code',
      title: 'code',
      source:
        'x = torch.randn(‹samples›, ‹channels›, ‹height›, ‹width›)\nstatistic = ‹expression›\nstatistic.numel()   # ‹statistics›',
      spots: ({ params, result }) => ({
        expression: axesInPyTorch(params.kind, params.samples, result.groups),
      }),
      gives: {
        statistics: ({ kind, samples, channels, groups }) =>
          statisticsInPyTorch(kind, samples, channels, dividing(channels, groups)),
      },
    },
  ],
  words: {
    title: { en: 'Which values share their statistics?', zh: '哪些元素共用同一组统计量？' },
    kind: { en: 'normalization', zh: '归一化方式' },
    'kind.batch': { en: 'batch', zh: '批归一化' },
    'kind.layer': { en: 'layer', zh: '层归一化' },
    'kind.instance': { en: 'instance', zh: '实例归一化' },
    'kind.group': { en: 'group', zh: '组归一化' },
    'kind.rms': { en: 'RMS', zh: 'RMS 归一化' },
    samples: { en: 'samples *N*', zh: '样本数 *N*' },
    channels: { en: 'channels *C*', zh: '通道数 *C*' },
    height: { en: 'height *H*', zh: '高 *H*' },
    width: { en: 'width *W*', zh: '宽 *W*' },
    groups: { en: 'channel groups (group only)', zh: '通道组数（仅组归一化）' },
    sample: { en: 'chosen sample *n*', zh: '选中的样本 *n*' },
    channel: { en: 'chosen channel *c*', zh: '选中的通道 *c*' },
    changeOther: { en: 'add 10 to another sample', zh: '给另一个样本加 10' },
    block: {
      en: 'The tensor laid flat: a row is a sample, a box is a channel with its *H*·*W* positions',
      zh: '摊平的张量：一行是一个样本，一个方框是一个通道的 *H*·*W* 个位置',
    },
    channelAxis: { en: 'channel *c*', zh: '通道 *c*' },
    sampleAxis: { en: 'sample *n*', zh: '样本 *n*' },
    others: { en: 'other values', zh: '其他元素' },
    sharing: { en: 'same statistics', zh: '共用同一组统计量' },
    parts: { en: 'its *H*·*W* values', zh: '框内 *H*·*W* 个值' },
    chosen: { en: 'chosen box', zh: '选中的方框' },
    statistics: { en: 'groups, each with its statistics', zh: '统计量组数' },
    cells: { en: 'values in each', zh: '每组的元素数' },
    learned: { en: 'learned parameters', zh: '可学习参数' },
    value: { en: 'first value of the chosen box', zh: '选中方框的第一个值' },
    table: {
      en: 'All five on the same tensor *n* + 2*c* + 3*h* + 4*w*',
      zh: '同一张量 *n* + 2*c* + 3*h* + 4*w* 上的五种方式',
    },
    kindColumn: { en: 'normalization', zh: '归一化方式' },
    overColumn: { en: 'averages over', zh: '在哪些轴上求平均' },
    valueColumn: { en: 'chosen value', zh: '选中的值' },
    'batch.now': { en: '▸ batch', zh: '▸ 批归一化' },
    'layer.now': { en: '▸ layer', zh: '▸ 层归一化' },
    'instance.now': { en: '▸ instance', zh: '▸ 实例归一化' },
    'group.now': { en: '▸ group', zh: '▸ 组归一化' },
    'rms.now': { en: '▸ RMS', zh: '▸ RMS 归一化' },
    'batch.over': { en: '*N*, *H*, *W*', zh: '*N*、*H*、*W*' },
    'layer.over': { en: '*C*, *H*, *W*', zh: '*C*、*H*、*W*' },
    'instance.over': { en: '*H*, *W*', zh: '*H*、*W*' },
    'group.over': { en: 'part of *C*, *H*, *W*', zh: '部分 *C*、*H*、*W*' },
    'rms.over': { en: '*C*, *H*, *W* (no mean)', zh: '*C*、*H*、*W*（不减均值）' },
    code: { en: 'The axes in PyTorch', zh: '用 PyTorch 表示各轴' },
  },
  summary: {
    en: ({ result, number, counted }) =>
      `${counted(result.statistics, 'group')} of ${counted(result.cells, 'value')}: each group has statistics of its own. The chosen value, in sample ${number(result.sample)} and channel ${number(result.channel)}, becomes ${number(result.value, { digits: 5 })}.`,
    zh: ({ result, number }) =>
      `共 ${number(result.statistics)} 组统计量，每组 ${number(result.cells)} 个值。选中的值在样本 ${number(result.sample)}、通道 ${number(result.channel)}，归一化后为 ${number(result.value, { digits: 5 })}。`,
  },
  remark: {
    en: ({ params, result, number, counted }) => {
      if (params.sample !== result.sample || params.channel !== result.channel) {
        return `The tensor has no such sample or channel: sample ${number(result.sample)}, channel ${number(result.channel)} is shown.`;
      }
      if (params.kind === 'group' && params.groups !== result.groups) {
        return `${counted(params.groups, 'group')} cannot share ${counted(params.channels, 'channel')} evenly: here it is ${counted(result.groups, 'group')}.`;
      }
      if (result.changed !== null) {
        return `10 was added to every value of sample ${number(result.changed)}. In the table under “More” of the demo only the batch row changes.`;
      }
      if (result.cells > 1) return null;
      if (params.kind !== 'rms')
        return 'Each value is alone in its group: it is its own mean, so the result is 0.';
      return result.value === 0
        ? null
        : 'Each value is alone in its group: no mean is subtracted, so divided by its own size it becomes 1.';
    },
    zh: ({ params, result, number }) => {
      if (params.sample !== result.sample || params.channel !== result.channel) {
        return `张量中没有这个样本或通道，改为显示样本 ${number(result.sample)}、通道 ${number(result.channel)}。`;
      }
      if (params.kind === 'group' && params.groups !== result.groups) {
        return `${number(params.channels)} 个通道不能等分成 ${number(params.groups)} 组，改用 ${number(result.groups)} 组。`;
      }
      if (result.changed !== null) {
        return `样本 ${number(result.changed)} 的每个值都加了 10。在演示的“更多”里，表中只有批归一化一行变了。`;
      }
      if (result.cells > 1) return null;
      if (params.kind !== 'rms') return '每组只有一个值，均值就等于这个值，结果为 0。';
      return result.value === 0 ? null : '每组只有一个值，RMS 归一化不减均值，除以自身的大小，结果为 1。';
    },
  },
});
