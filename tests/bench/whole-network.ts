import { shuffledOrder } from '../../src/math/stochastic-gradient/shuffled-order';
import { advance } from '../../src/math/whole-network/advance';
import { evaluate } from '../../src/math/whole-network/evaluate';
import { randomStream } from '../../src/math/whole-network/random-stream';
import { type Run, startRun } from '../../src/math/whole-network/run';
import { defaultRunSettings } from '../../src/math/whole-network/settings';
import { trainEpoch } from '../../src/math/whole-network/train-epoch';
import { handWrittenOf, trainerByHand } from './by-hand';
import {
  type ConvNet,
  type PeerTrainer,
  type Playground,
  trainerOfConvNet,
  trainerOfPlayground,
} from './peer-trainers';

/**
 * Training of one 2-8-8-1 tanh network with linear output on squared errors, batches of ten, plain SGD: the run of the network lab beside a
 * loop written by hand and the peers. All start from the same weights and see the same samples in the same order.
 */

const epochsPerRound = 200;
const rounds = 5;

/** A trainer and how long each round took it, in milliseconds. */
interface Contender extends PeerTrainer {
  readonly name: string;
  readonly times: number[];
}

const startOfAll = (): Run =>
  startRun({
    ...defaultRunSettings,
    data: { ...defaultRunSettings.data, kind: 'waves', samples: 400, testShare: 0.5 },
    hiddenLayers: [8, 8],
    learningRate: 0.03,
  });

/** The run itself; it orders its samples by itself, as the order given to the others. */
function contenderOfRun(name: string, epoch: (run: Run) => void): Contender {
  const run = startOfAll();
  return {
    name,
    times: [],
    epoch: () => epoch(run),
    predict(sample) {
      evaluate(run, run.data.training, run.scratch.trainingTargets);
      return run.scratch.evaluation.outs[2]![sample]!;
    },
  };
}

function contenderByHand(run: Run): Contender {
  const { inputs, labels } = run.data.training;
  const { batchSize, learningRate } = run.settings;
  const trainer = trainerByHand(handWrittenOf(run.network), batchSize, learningRate);
  return {
    name: 'by hand',
    times: [],
    epoch: (order) => trainer.epoch(inputs, labels, order),
    predict: (sample) => trainer.predict(inputs[2 * sample]!, inputs[2 * sample + 1]!),
  };
}

function requireAgreement(contenders: readonly Contender[]): void {
  const [first, ...others] = contenders.map(({ name, predict }) => ({ name, value: predict(0) }));
  for (const { name, value } of others) {
    if (!(Math.abs(value - first!.value) < 1e-9))
      throw new Error(`${first!.name} and ${name} train apart: ${first!.value} and ${value}`);
  }
}

/** The middle one of an odd number of values. */
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[(values.length - 1) / 2]!;

/**
 * Thousands of samples a second of each trainer, the median of five rounds. They take turns after every epoch, so that whatever else the
 * machine does slows all of them alike.
 */
export function measureWholeNetwork(peers: {
  convNet?: ConvNet | undefined;
  playground?: Playground | undefined;
}): { name: string; thousands: number }[] {
  const start = startOfAll();
  const contenders: Contender[] = [
    contenderOfRun('run', (run) => {
      trainEpoch(run);
      run.epoch++;
    }),
    contenderOfRun('run with losses', advance),
    contenderByHand(start),
  ];
  if (peers.convNet)
    contenders.push({ name: 'ConvNetJS', times: [], ...trainerOfConvNet(peers.convNet, start) });
  if (peers.playground)
    contenders.push({ name: 'Playground', times: [], ...trainerOfPlayground(peers.playground, start) });
  const samples = start.data.training.count;
  const { seed } = start.settings;
  // The first round warms the compiler up.
  for (let round = 0, epoch = 1; round <= rounds; round++) {
    const spent = contenders.map(() => 0);
    for (let k = 0; k < epochsPerRound; k++, epoch++) {
      const order = shuffledOrder(samples, randomStream(seed, 'epoch', epoch));
      contenders.forEach((contender, i) => {
        const began = performance.now();
        contender.epoch(order);
        spent[i]! += performance.now() - began;
      });
    }
    if (round === 0) requireAgreement(contenders);
    else contenders.forEach(({ times }, i) => times.push(spent[i]!));
  }
  return contenders.map(({ name, times }) => ({
    name,
    thousands: (samples * epochsPerRound) / median(times),
  }));
}
