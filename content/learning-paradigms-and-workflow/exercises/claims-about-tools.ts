import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

const stack = (set: Readonly<Record<string, string | boolean>> = {}) => ({ demo: 'stack-explorer', set });

export const exercise = trueFalse({
  section: 'tools',
  statements: {
    nvidia: { isTrue: false, see: () => stack({ gpuVendor: 'none', pytorchBuild: 'cpu' }) },
    toolkit: { isTrue: false, see: () => stack(), pitfall: 'E1.63' },
    editor: { isTrue: false, see: () => stack({ ideInterpreter: 'base' }) },
    environment: { isTrue: true, see: () => stack({ ideInterpreter: 'base' }) },
    rocm: { isTrue: true, see: () => stack({ gpuVendor: 'amd', pytorchBuild: 'rocm' }) },
    cpu: { isTrue: true, see: () => stack({ pytorchBuild: 'cpu' }) },
    driver: true,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Claims about the tools', zh: '关于工具链的说法' },
  question: { en: 'Is the statement right?', zh: '判断下列说法是否正确。' },
  statements: {
    nvidia: { en: 'One needs NVIDIA hardware to run PyTorch.', zh: '运行 PyTorch 必须有 NVIDIA 显卡。' },
    toolkit: {
      en: 'Without a separately installed CUDA toolkit, PyTorch’s package for CUDA can’t use an NVIDIA GPU.',
      zh: '如果没有另外安装 CUDA 工具包，CUDA 版的 PyTorch 就不能使用 NVIDIA 显卡。',
    },
    editor: {
      en: 'A PyTorch program that was written in PyCharm can only be run in PyCharm.',
      zh: '在 PyCharm 中编写的 PyTorch 程序只能在 PyCharm 中运行。',
    },
    environment: {
      en: 'On one machine, the same import can succeed in the terminal and fail in PyCharm.',
      zh: '在同一台机器上，同一条 import 语句可能在终端中成功，在 PyCharm 中却报错。',
    },
    rocm: {
      en: '`torch.cuda.is_available()` can be `True` on a machine without any NVIDIA hardware.',
      zh: '在没有任何 NVIDIA 硬件的机器上，`torch.cuda.is_available()` 也可能返回 `True`。',
    },
    cpu: {
      en: 'With the CPU package on a machine with an NVIDIA GPU, `import torch` succeeds and `torch.cuda.is_available()` is `False`.',
      zh: '在有 NVIDIA 显卡的机器上安装 CPU 版，`import torch` 成功，而 `torch.cuda.is_available()` 返回 `False`。',
    },
    driver: {
      en: 'Two conda environments on one machine can hold PyTorch packages for different CUDA versions; the driver is shared.',
      zh: '同一台机器的两个 conda 环境可以装有不同 CUDA 版本的 PyTorch，显卡驱动则是共用的。',
    },
  },
  why: {
    nvidia: {
      en: 'It also runs on the CPU, on AMD GPUs (ROCm) and on Apple’s (MPS).',
      zh: 'PyTorch 也能在 CPU、AMD 显卡（ROCm）和苹果芯片（MPS）上运行。',
    },
    toolkit: {
      en: 'The package brings the CUDA runtime; of the system it needs the driver. A toolkit is for compiling.',
      zh: '安装包自带 CUDA 运行时，系统只需提供驱动。工具包在编译 CUDA 代码时才用到。',
    },
    editor: {
      en: 'PyCharm is an editor that starts an interpreter. Any terminal with the same environment runs the program.',
      zh: 'PyCharm 只是调用解释器的开发环境，程序在激活了同一 conda 环境的终端中也能运行。',
    },
    environment: {
      en: 'Each import looks in the environment of the interpreter that runs, and the two may use different ones.',
      zh: 'import 只在当前解释器所属的环境中查找，两处可能使用不同的解释器。',
    },
    rocm: {
      en: 'PyTorch’s ROCm package reuses the name `torch.cuda` for AMD GPUs.',
      zh: 'ROCm 版的 PyTorch 沿用 `torch.cuda` 这一名称来使用 AMD 显卡。',
    },
    cpu: {
      en: 'The package is complete, but was built without GPU support.',
      zh: 'CPU 版功能完整，只是编译时没有加入对显卡的支持。',
    },
    driver: {
      en: 'Each package brings its own runtime. The driver must be recent enough for the newer of them.',
      zh: '每个安装包自带运行时，驱动只要满足其中较新版本的要求即可。',
    },
  },
  solution: {
    en: 'Imports depend on the environment whose interpreter runs. The GPU needs a driver and a package built for it; the runtime is in the package. Editor, NVIDIA hardware and toolkit are no conditions.',
    zh: '能否导入取决于当前解释器所属的环境。使用显卡需要驱动和与显卡相配的安装包，运行时已在安装包中。编辑器、NVIDIA 硬件和工具包都不是必要条件。',
  },
};
