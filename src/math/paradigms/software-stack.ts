/** The graphics processor of a machine, by its maker. */
export type Processor = 'nvidia' | 'amd' | 'none';
/** Which binary package of PyTorch is installed. */
export type Build = 'cuda' | 'rocm' | 'cpu';

/** One machine with one environment that holds PyTorch, torchvision and d2l. */
export interface SoftwareStack {
  /** A driver for the graphics processor is installed, recent enough for the build. */
  readonly driver: boolean;
  readonly processor: Processor;
  readonly build: Build;
  /** The interpreter that runs belongs to the environment with the packages. */
  readonly rightEnvironment: boolean;
}

/** What a short program sees. `available` is `null` where the program has stopped at an import before it could ask. */
export interface Checks {
  readonly torch: boolean;
  readonly available: boolean | null;
  readonly torchvision: boolean;
  readonly d2l: boolean;
}

/**
 * Which lines of `import torch; torch.cuda.is_available(); import torchvision; from d2l import torch as d2l` succeed. An import
 * succeeds if the package is in the environment whose interpreter runs. `is_available()` is true if besides a driver is
 * present and the build fits the processor: CUDA on NVIDIA, ROCm on AMD, whose build reuses the name `torch.cuda`. A CUDA toolkit of
 * the system is no condition, as the binary packages bring the runtime with them.
 *
 * Source: PyTorch documentation, "HIP (ROCm) semantics", and "Get started", read in November 2026.
 *
 * @example runChecks({ driver: true, processor: 'nvidia', build: 'cpu', rightEnvironment: true }).available // false
 */
export function runChecks({ driver, processor, build, rightEnvironment }: SoftwareStack): Checks {
  const fits = (processor === 'nvidia' && build === 'cuda') || (processor === 'amd' && build === 'rocm');
  return {
    torch: rightEnvironment,
    available: rightEnvironment ? driver && fits : null,
    torchvision: rightEnvironment,
    d2l: rightEnvironment,
  };
}
