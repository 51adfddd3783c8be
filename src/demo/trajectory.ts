/** How a state grows from one step to the next. A run holds the state and all that the next step needs. */
export interface Steps<Start, Run> {
  /** The state before the first step. */
  start(from: Start): Run;
  /** One step, in place. */
  advance(run: Run): void;
  /** A run that goes its own way: a step of one does not touch the other. */
  copy(run: Run): Run;
}

/** Checkpoints of one way, its start among them; beyond that many every other one is given up. */
const most = 129;

/**
 * One way, from its start to the farthest step that was asked for. One more step costs one step. Checkpoints at equal
 * distances, which double as the way grows, make going back quick: at most one distance, 64 steps on a way of 8,192, and after
 * that nothing but a copy for each further step back.
 */
class Way<Start, Run> {
  readonly #steps: Steps<Start, Run>;
  #run: Run;
  #at = 0;
  #distance = 1;
  /** Checkpoint i is the state after i distances. */
  #checkpoints: Run[];
  /** The states from the checkpoint on to which the way was last taken back, for at most one distance. */
  #trail: Run[] = [];
  #trailFrom = 0;

  constructor(steps: Steps<Start, Run>, from: Start) {
    this.#steps = steps;
    this.#run = steps.start(from);
    this.#checkpoints = [steps.copy(this.#run)];
  }

  /** Goes towards a step while it may; gives the share of the way to it that is done. */
  approach(step: number, mayGoOn: () => boolean): number {
    if (step < this.#at || this.#checkpointBefore(step) * this.#distance > this.#at) this.#jump(step);
    while (this.#at < step && mayGoOn()) this.#advance();
    return step === 0 ? 1 : this.#at / step;
  }

  /** The state after so many steps, on loan until the next call. */
  at(step: number): Run {
    this.approach(step, () => true);
    return this.#run;
  }

  #checkpointBefore(step: number): number {
    return Math.min(Math.floor(step / this.#distance), this.#checkpoints.length - 1);
  }

  #jump(step: number): void {
    const passed = this.#trail[step - this.#trailFrom];
    const checkpoint = this.#checkpointBefore(step);
    if (passed !== undefined) {
      this.#run = this.#steps.copy(passed);
      this.#at = step;
      return;
    }
    this.#run = this.#steps.copy(this.#checkpoints[checkpoint] as Run);
    this.#at = checkpoint * this.#distance;
    this.#trail = [];
    this.#trailFrom = this.#at;
  }

  #advance(): void {
    const { length } = this.#trail;
    if (this.#at === this.#trailFrom + length && length < this.#distance) {
      this.#trail.push(this.#steps.copy(this.#run));
    }
    this.#steps.advance(this.#run);
    this.#at += 1;
    if (this.#at !== this.#checkpoints.length * this.#distance) return;
    this.#checkpoints.push(this.#steps.copy(this.#run));
    if (this.#checkpoints.length <= most) return;
    this.#checkpoints = this.#checkpoints.filter((_, index) => index % 2 === 0);
    this.#distance *= 2;
  }
}

/** A way, and what it hangs on. */
interface Remembered<Start, Run> {
  readonly way: Way<Start, Run>;
  readonly from: Start;
  /** Names of the values that the start has read: another start with these values leads the same way. */
  readonly read: ReadonlySet<keyof Start>;
}

/** Ways that are remembered: that of the present state and that of the pinned one. */
const remembered = 2;

/**
 * The ways from the last two starts that were asked for. Whatever was asked before, an answer hangs on its start and step alone.
 * A value that no step looks at, such as what is shown of the run, leads no other way.
 */
export class Trajectory<Start extends object, Run> {
  readonly #steps: Steps<Start, Run>;
  #recent: Remembered<Start, Run>[] = [];

  constructor(steps: Steps<Start, Run>) {
    this.#steps = steps;
  }

  /** Goes towards a state while it may; gives the share of its steps that are done, 1 when it is there. */
  approach(from: Start, step: number, mayGoOn: () => boolean): number {
    return this.#wayFrom(from).approach(step, mayGoOn);
  }

  /** The state after so many steps, on loan until the next call: it is read, never changed. */
  at(from: Start, step: number): Run {
    return this.#wayFrom(from).at(step);
  }

  #wayFrom(from: Start): Way<Start, Run> {
    const found = this.#recent.find((each) => leadsThere(each, from)) ?? this.#begin(from);
    this.#recent = [found, ...this.#recent.filter((each) => each !== found)].slice(0, remembered);
    return found.way;
  }

  #begin(from: Start): Remembered<Start, Run> {
    const read = new Set<keyof Start>();
    const noting = new Proxy(from, {
      get(target, name) {
        read.add(name as keyof Start);
        return Reflect.get(target, name);
      },
    });
    return { way: new Way(this.#steps, noting), from, read };
  }
}

function leadsThere<Start, Run>({ from, read }: Remembered<Start, Run>, other: Start): boolean {
  return [...read].every((name) => JSON.stringify(from[name]) === JSON.stringify(other[name]));
}
