// Break one part of the installation and see which lines of a short program still succeed, in a terminal and in PyCharm.

import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { optionWords } from '../../../src/demo/option-words';
import { choice, toggle } from '../../../src/demo/parameters';
import { runChecks } from '../../../src/math/paradigms/software-stack';

const fine = 0;
const answersFalse = 1;
const fails = 2;

/** The cells of one run, from the last line of the program at the bottom to the first at the top. */
function column(checks: ReturnType<typeof runChecks>): number[] {
  const imports = (succeeds: boolean) => (succeeds ? fine : fails);
  return [
    imports(checks.d2l),
    imports(checks.torchvision),
    checks.available === null ? fails : checks.available ? fine : answersFalse,
    imports(checks.torch),
  ];
}

/** How many cells of the map a tile is wide and high; its outermost cells are left free, so that tiles stand apart. */
const across = 24;
const up = 12;

/** Each entry of the columns as a tile. */
function tiles(columns: readonly (readonly number[])[]): number[][] {
  const isEdge = (place: number, size: number) => place % size === 0 || place % size === size - 1;
  return Array.from({ length: 4 * up }, (_, row) =>
    Array.from({ length: columns.length * across }, (_, column) =>
      isEdge(row, up) || isEdge(column, across)
        ? -1
        : columns[Math.floor(column / across)]![Math.floor(row / up)]!,
    ),
  );
}

const wordOf = (succeeds: boolean) => (succeeds ? ('succeeds' as const) : ('importError' as const));
const answerOf = (available: boolean | null) =>
  available === null ? ('notReached' as const) : available ? ('isTrue' as const) : ('isFalse' as const);

export const model = defineModel({
  id: 'stack-explorer',
  params: {
    gpuVendor: choice(['nvidia', 'amd', 'none'], 'nvidia'),
    driver: toggle(true),
    pytorchBuild: choice(['cuda', 'rocm', 'cpu'], 'cuda'),
    cudaToolkit: toggle(false),
    activeEnvironment: choice(['d2l', 'base'], 'd2l'),
    ideInterpreter: choice(['d2l', 'base'], 'd2l'),
  },
  compute({ gpuVendor, driver, pytorchBuild, activeEnvironment, ideInterpreter }) {
    const run = (environment: 'd2l' | 'base') =>
      runChecks({
        driver,
        processor: gpuVendor,
        build: pytorchBuild,
        rightEnvironment: environment === 'd2l',
      });
    const [terminal, ide] = [run(activeEnvironment), run(ideInterpreter)];
    return {
      terminalTorch: wordOf(terminal.torch),
      terminalCuda: answerOf(terminal.available),
      ideTorch: wordOf(ide.torch),
      ideCuda: answerOf(ide.available),
      ideTorchvision: wordOf(ide.torchvision),
      ideD2l: wordOf(ide.d2l),
      columns: [column(terminal), column(ide)],
      marks: null,
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'plane',
      title: 'mapTitle',
      x: { label: 'whereAxis', min: 0.5, max: 2.5, names: ['terminal', 'ide'] },
      y: {
        label: 'lineAxis',
        min: 0.5,
        max: 4.5,
        names: ['importD2l', 'importTorchvision', 'askCuda', 'importTorch'],
      },
      map: {
        categories: [
          { label: 'succeeds', colour: 3 },
          { label: 'isFalse', colour: 4 },
          { label: 'failing', colour: 2 },
        ],
        cells: ({ result }) => ({
          key: JSON.stringify(result.columns),
          columns: 2 * across,
          rows: 4 * up,
          cells: tiles(result.columns),
        }),
      },
      series: [],
    },
    {
      view: 'readouts',
      items: ['terminalTorch', 'terminalCuda', 'ideTorch', 'ideCuda', 'ideTorchvision', 'ideD2l'],
    },
  ],
  words: {
    title: { en: 'Break one part: what fails?', zh: '一个环节出错，哪些语句仍能成功？' },
    gpuVendor: { en: 'graphics processor', zh: '显卡' },
    ...optionWords('gpuVendor', {
      nvidia: { en: 'NVIDIA', zh: 'NVIDIA' },
      amd: { en: 'AMD', zh: 'AMD' },
      none: { en: 'no GPU', zh: '没有显卡' },
    }),
    driver: { en: 'its driver is installed', zh: '已安装显卡驱动' },
    pytorchBuild: { en: 'PyTorch package', zh: 'PyTorch 安装包' },
    ...optionWords('pytorchBuild', {
      cuda: { en: 'for CUDA', zh: 'CUDA 版' },
      rocm: { en: 'for ROCm', zh: 'ROCm 版' },
      cpu: { en: 'CPU only', zh: 'CPU 版' },
    }),
    cudaToolkit: { en: 'CUDA toolkit is installed', zh: '已安装 CUDA 工具包' },
    activeEnvironment: { en: 'environment active in the terminal', zh: '终端中激活的环境' },
    ...optionWords('activeEnvironment', {
      d2l: { en: 'd2l (has the packages)', zh: 'd2l（装有各包）' },
      base: { en: 'base (empty)', zh: 'base（未装）' },
    }),
    ideInterpreter: { en: 'interpreter set in PyCharm', zh: 'PyCharm 选用的解释器' },
    ...optionWords('ideInterpreter', {
      d2l: { en: 'd2l (has the packages)', zh: 'd2l（装有各包）' },
      base: { en: 'base (empty)', zh: 'base（未装）' },
    }),
    mapTitle: { en: 'How the four lines end', zh: '四条语句的运行结果' },
    whereAxis: { en: 'started from', zh: '运行方式' },
    terminal: { en: 'terminal', zh: '终端' },
    ide: { en: 'PyCharm', zh: 'PyCharm' },
    lineAxis: { en: 'statement', zh: '语句' },
    importTorch: { en: 'import torch', zh: 'import torch' },
    askCuda: { en: 'CUDA available?', zh: 'CUDA 可用？' },
    importTorchvision: { en: 'torchvision', zh: 'torchvision' },
    importD2l: { en: 'd2l', zh: 'd2l' },
    succeeds: { en: 'succeeds', zh: '成功' },
    failing: { en: 'error or not reached', zh: '报错或未执行' },
    importError: { en: 'fails', zh: '报错' },
    isTrue: { en: 'True', zh: 'True' },
    isFalse: { en: 'False', zh: 'False' },
    notReached: { en: 'not reached', zh: '未执行' },
    terminalTorch: { en: 'terminal: import torch', zh: '终端中 import torch' },
    terminalCuda: { en: 'terminal: CUDA available', zh: '终端中 CUDA 可用' },
    ideTorch: { en: 'PyCharm: import torch', zh: 'PyCharm 中 import torch' },
    ideCuda: { en: 'PyCharm: CUDA available', zh: 'PyCharm 中 CUDA 可用' },
    ideTorchvision: { en: 'PyCharm: import torchvision', zh: 'PyCharm 中 import torchvision' },
    ideD2l: { en: 'PyCharm: import d2l', zh: 'PyCharm 中 import d2l' },
  },
  summary: {
    en: ({ params, result }) => {
      if (result.terminalTorch !== 'succeeds' && result.ideTorch !== 'succeeds') {
        return 'Both interpreters belong to an environment without PyTorch: the first import already fails.';
      }
      if (result.terminalTorch !== result.ideTorch) {
        return `The packages are there, but ${result.ideTorch === 'succeeds' ? 'the terminal' : 'PyCharm'} runs the interpreter of another environment and fails at the first import.`;
      }
      if (result.ideCuda === 'isTrue') {
        return `Everything succeeds${params.cudaToolkit ? '' : ', without a CUDA toolkit: the package brings its own runtime'}.`;
      }
      const reason =
        params.gpuVendor === 'none'
          ? 'there is no GPU'
          : params.pytorchBuild === 'cpu'
            ? 'the package was built for the CPU'
            : (params.gpuVendor === 'nvidia') !== (params.pytorchBuild === 'cuda')
              ? 'the package was built for GPUs of the other maker'
              : 'the driver is missing';
      return `All imports succeed and the programs run on the CPU; “CUDA available?” answers False because ${reason}.`;
    },
    zh: ({ params, result }) => {
      if (result.terminalTorch !== 'succeeds' && result.ideTorch !== 'succeeds') {
        return '两个解释器所在的环境都没有安装 PyTorch，第一条 import 语句就报错。';
      }
      if (result.terminalTorch !== result.ideTorch) {
        return `各包都已安装，但${result.ideTorch === 'succeeds' ? '终端' : ' PyCharm '}用的是另一个环境的解释器，第一条 import 语句就报错。`;
      }
      if (result.ideCuda === 'isTrue') {
        return `${params.cudaToolkit ? '' : '虽然没有安装 CUDA 工具包，但安装包自带运行时，所以'}四条语句都成功。`;
      }
      const reason =
        params.gpuVendor === 'none'
          ? '没有显卡'
          : params.pytorchBuild === 'cpu'
            ? '安装的是 CPU 版'
            : (params.gpuVendor === 'nvidia') !== (params.pytorchBuild === 'cuda')
              ? '安装包是为另一家厂商的显卡编译的'
              : '缺少显卡驱动';
      return `各包都能导入，程序在 CPU 上运行，但“CUDA 可用？”返回 False，因为${reason}。`;
    },
  },
});
