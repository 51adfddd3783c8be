import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'tools',
  points: ['cuda', 'pytorch', 'conda', 'pycharm', 'chain'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Conda, CUDA, PyTorch, PyCharm', zh: 'conda、CUDA、PyTorch 与 PyCharm' },
  question: {
    en: 'Say in one sentence each what conda, CUDA, PyTorch and PyCharm are, and how they depend on each other.',
    zh: '各用一句话说明 conda、CUDA、PyTorch、PyCharm 是什么，并说明四者的关系。',
  },
  points: {
    cuda: {
      en: 'CUDA: NVIDIA’s platform and programming model for computing on its GPUs; it needs the driver, and PyTorch’s package for CUDA brings the runtime.',
      zh: 'CUDA 是 NVIDIA 的 GPU 通用计算平台与编程模型，依赖显卡驱动，CUDA 版 PyTorch 自带其运行时。',
    },
    pytorch: {
      en: 'PyTorch: the deep-learning framework, with tensors, automatic differentiation and layers, on CPU or GPU.',
      zh: 'PyTorch 是深度学习框架，提供张量、自动微分与各种层，可在 CPU 或 GPU 上运行。',
    },
    conda: {
      en: 'conda (miniconda is its small installer): makes isolated environments, each with its interpreter and packages.',
      zh: 'conda 管理相互隔离的环境，每个环境有各自的解释器与包，miniconda 是其精简安装包。',
    },
    pycharm: {
      en: 'PyCharm: an IDE (editor) that runs code with the interpreter of the environment one selects; not required.',
      zh: 'PyCharm 是集成开发环境，用所选环境的解释器运行代码，并非必需。',
    },
    chain: {
      en: 'Dependence: PyCharm → interpreter of the conda environment → PyTorch → CUDA runtime → driver → GPU.',
      zh: '依赖关系为 PyCharm → conda 环境的解释器 → PyTorch → CUDA 运行时 → 显卡驱动 → GPU。',
    },
  },
  solution: {
    en: 'CUDA is NVIDIA’s platform and programming model for computing on its GPUs. PyTorch is the framework (tensors, automatic differentiation, layers) that uses it, or the CPU. conda (miniconda is its small installer) makes isolated environments with interpreter and packages, among them PyTorch. PyCharm is an IDE (editor) that runs code with the interpreter of the selected environment, and is not required. Dependence: PyCharm → environment’s interpreter → PyTorch → CUDA runtime (in the package) → driver → GPU.',
    zh: 'CUDA 是 NVIDIA 的 GPU 通用计算平台与编程模型。PyTorch 是深度学习框架，提供张量、自动微分与各种层，通过 CUDA 使用 GPU，也可以在 CPU 上运行。conda 管理相互隔离的环境，每个环境有各自的解释器与包，PyTorch 就装在其中；miniconda 是其精简安装包。PyCharm 是集成开发环境，用所选环境的解释器运行代码，并非必需。依赖关系为 PyCharm → 环境的解释器 → PyTorch → CUDA 运行时（在安装包内）→ 显卡驱动 → GPU。',
  },
};
