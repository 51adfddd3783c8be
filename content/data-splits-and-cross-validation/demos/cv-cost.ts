// What cross-validation costs, and which samples test in which round.

import { showDemo } from '../../../src/demo/define-demo';
import { optionWords } from '../../../src/demo/option-words';
import { model } from './cv-cost/model';

export { model };

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'fitsTitle',
      x: {
        label: 'procedure',
        min: 0.5,
        max: ({ params }) => (params.nested ? 4.5 : 3.5),
        names: ['holdOutBar', 'kFoldName', 'leaveOneOutBar', 'nestedName'],
      },
      y: { label: 'fitsAxis', scale: 'log', min: 0.5 },
      series: [{ label: 'bars', as: 'bars', colour: 1 }],
    },
    {
      view: 'plane',
      title: 'roundsTitle',
      x: { label: 'sampleAxis', min: 0.5, max: ({ result }) => result.columns + 0.5 },
      y: { label: 'roundAxis', min: 0.5, max: ({ result }) => result.drawnRounds + 0.5 },
      map: {
        categories: [
          { label: 'trainingZero', colour: 1 },
          { label: 'trainingOne', colour: 2 },
          { label: 'testZero', colour: 4 },
          { label: 'testOne', colour: 3 },
        ],
        cells: ({ params, result }) => ({
          key: `${params.scheme} ${result.columns} ${result.drawnRounds}`,
          columns: result.columns,
          rows: result.drawnRounds,
          cells: result.cells,
        }),
      },
      series: [],
    },
    {
      view: 'table',
      title: 'tableTitle',
      columns: ['procedure', 'oneSetting', 'allSettings'],
      rows: ({ result }) => result.table,
    },
    {
      view: 'readouts',
      items: [
        'fits',
        'holdOut',
        'kFold',
        'leaveOneOut',
        'leaveOneOutOnce',
        'nestedFits',
        'trainedOn',
        'oneClass',
      ],
    },
  ],
  words: {
    title: { en: 'What cross-validation costs', zh: '交叉验证的代价' },
    scheme: { en: 'way to split', zh: '划分方式' },
    ...optionWords('scheme', {
      kFold: { en: 'K-fold, not shuffled', zh: 'K 折，不打乱' },
      stratified: { en: 'stratified K-fold', zh: '分层 K 折' },
      timeSeries: { en: 'in time: the past trains', zh: '按时间，只用过去的数据训练' },
    }),
    nested: { en: 'nested', zh: '嵌套' },
    samples: { en: 'samples in all *n*', zh: '样本总数 *n*' },
    settings: { en: 'settings to compare *G*', zh: '待比较的设置数 *G*' },
    folds: { en: 'folds *K*', zh: '折数 *K*' },
    fitsTitle: { en: 'Number of fits', zh: '训练次数' },
    procedure: { en: 'procedure', zh: '评估方法' },
    holdOutName: { en: 'hold-out', zh: '留出法' },
    // Four names have room beside each other on a phone only if they are short.
    holdOutBar: { en: 'holdout', zh: '留出法' },
    leaveOneOutBar: { en: 'LOO', zh: '留一法' },
    kFoldName: { en: 'K-fold', zh: 'K 折' },
    leaveOneOutName: { en: 'leave-one-out', zh: '留一法' },
    nestedName: { en: 'nested', zh: '嵌套' },
    fitsAxis: { en: 'models trained', zh: '训练的模型数' },
    bars: { en: 'models trained', zh: '训练的模型数' },
    roundsTitle: { en: 'The rounds', zh: '各轮的划分' },
    sampleAxis: { en: 'sample (at most 20 shown)', zh: '样本（最多画 20 个）' },
    roundAxis: { en: 'round', zh: '第几轮' },
    trainingZero: { en: 'trains, class 0', zh: '训练，类别 0' },
    trainingOne: { en: 'trains, class 1', zh: '训练，类别 1' },
    testZero: { en: 'tests, class 0', zh: '测试，类别 0' },
    testOne: { en: 'tests, class 1', zh: '测试，类别 1' },
    tableTitle: { en: 'Table of fits', zh: '训练次数一览' },
    oneSetting: { en: 'one setting', zh: '一种设置' },
    allSettings: { en: 'all *G* settings', zh: '全部 *G* 种设置' },
    fits: { en: 'fits, as chosen above', zh: '按当前选择的训练次数' },
    holdOut: { en: 'hold-out: *G*', zh: '留出法：*G*' },
    kFold: { en: 'K-fold: *KG*', zh: 'K 折：*KG*' },
    leaveOneOut: { en: 'leave-one-out: *nG*', zh: '留一法：*nG*' },
    leaveOneOutOnce: { en: 'leave-one-out for one setting: *n*', zh: '留一法，一种设置：*n*' },
    nestedFits: { en: 'nested: *K* (inner folds · *G* + 1)', zh: '嵌套：*K*（内层折数 · *G* + 1）' },
    trainedOn: {
      en: 'samples that train in a round of K-fold, at least',
      zh: 'K 折每轮的训练样本数（至少）',
    },
    oneClass: { en: 'drawn rounds that test one class alone', zh: '图中只含一类测试样本的轮数' },
  },
  summary: {
    en: ({ params, result, number, counted }) =>
      `${counted(params.settings, 'setting')}, ${number(result.folds)} folds, ${counted(params.samples, 'sample')}: ${
        params.nested
          ? `nested cross-validation trains ${number(result.nestedFits)} models, K-fold without an outer loop ${number(result.kFold)}`
          : `K-fold cross-validation trains ${number(result.kFold)} models`
      }, leave-one-out ${number(result.leaveOneOut)}, hold-out ${number(result.holdOut)}.`,
    zh: ({ params, result, number }) =>
      `${number(params.settings)} 种设置、${number(result.folds)} 折、${number(params.samples)} 个样本，${
        params.nested
          ? `嵌套交叉验证要训练 ${number(result.nestedFits)} 个模型，没有外层时 K 折交叉验证要训练 ${number(result.kFold)} 个`
          : `K 折交叉验证要训练 ${number(result.kFold)} 个模型`
      }，留一法要训练 ${number(result.leaveOneOut)} 个，留出法要训练 ${number(result.holdOut)} 个。`,
  },
  remark: {
    en: ({ params, result, number }) => {
      if (params.scheme === 'timeSeries')
        return 'Data in time: each round trains only on what comes before its test samples, so the training parts grow from round to round. The fits are counted as for K-fold.';
      if (result.isCut || result.folds === params.samples)
        return `With ${number(result.folds)} folds of one sample K-fold is leave-one-out${params.nested ? `; the inner search has ${number(result.innerFolds)} samples and as many folds` : ''}.`;
      if (params.nested && result.innerFolds < result.folds)
        return `The training part of an outer round may have only ${number(result.innerFolds)} samples, so the inner search has that many folds.`;
      return params.scheme === 'kFold' && result.oneClass > 0 && 2 * result.drawnRounds <= result.columns
        ? `The samples are sorted by class and not shuffled: in ${number(result.oneClass)} of the ${number(result.drawnRounds)} rounds drawn, the test part holds one class alone.`
        : null;
    },
    zh: ({ params, result, number }) => {
      if (params.scheme === 'timeSeries')
        return '按时间划分时，每轮只用测试样本之前的数据训练，所以训练部分逐轮增大，训练次数按 K 折计算。';
      if (result.isCut || result.folds === params.samples)
        return `${number(result.folds)} 折、每折一个样本的 K 折交叉验证就是留一法${params.nested ? `，内层搜索只有 ${number(result.innerFolds)} 个样本，折数也取 ${number(result.innerFolds)}` : ''}。`;
      if (params.nested && result.innerFolds < result.folds)
        return `外层每轮的训练部分可能只有 ${number(result.innerFolds)} 个样本，内层的折数也就取 ${number(result.innerFolds)}。`;
      return params.scheme === 'kFold' && result.oneClass > 0 && 2 * result.drawnRounds <= result.columns
        ? `样本按类别排序且没有打乱，图中的 ${number(result.drawnRounds)} 轮里，有 ${number(result.oneClass)} 轮的测试样本只有一类。`
        : null;
    },
  },
});
