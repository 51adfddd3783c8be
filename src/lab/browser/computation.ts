import type { Demo } from '../../demo/define-demo';
import type { State } from '../../demo/parameters';

export interface ComputeRequest {
  readonly ticket: number;
  /** address of the demo's script */
  readonly script: string;
  readonly params: State;
}

export type ComputeAnswer =
  | { readonly ticket: number; readonly progress: number }
  | { readonly ticket: number; readonly result: object }
  | { readonly ticket: number; readonly failed: true };

export interface ComputationEvents {
  readonly done: (params: State, result: object) => void;
  /** How much is done, or `null` when nothing is under way. */
  readonly progress: (fraction: number | null) => void;
}

/** A computation that has been running longer than this is given up for a newer one. */
const patience = 400;

/** Whether a state lies farther on the way that leads to another: the answer for that one is a picture of the way to it. */
function isFarther({ trajectory }: Demo, state: State, than: State): boolean {
  if (trajectory === undefined) return false;
  const { along } = trajectory;
  const others = (each: State): string => JSON.stringify({ ...each, [along]: 0 });
  return Number(state[along]) > Number(than[along]) && others(state) === others(than);
}

/**
 * Computes results for the latest state: at once when that is quick, in a worker when it may take long. While a long
 * computation runs only the newest of the waiting states is kept.
 */
export class Computation {
  readonly #demo: Demo;
  readonly #script: string;
  readonly #events: ComputationEvents;
  #worker: Worker | undefined;
  #running: { ticket: number; params: State; since: number } | undefined;
  #waiting: State | undefined;
  #impatient: ReturnType<typeof setTimeout> | undefined;
  #ticket = 0;

  constructor(demo: Demo, script: string, events: ComputationEvents) {
    this.#demo = demo;
    this.#script = script;
    this.#events = events;
  }

  request(params: State): void {
    if (!this.#demo.inWorker?.(params)) {
      this.#waiting = undefined;
      this.#forget();
      this.#computeHere(params);
      return;
    }
    this.#waiting = params;
    this.#hurry();
  }

  /** Whether an answer is still to come. */
  isBusy(): boolean {
    return this.#running !== undefined;
  }

  /** Begins with the waiting state as soon as it may. */
  #hurry(): void {
    if (this.#impatient !== undefined) clearTimeout(this.#impatient);
    this.#impatient = undefined;
    const waiting = this.#waiting;
    if (waiting === undefined) return;
    if (this.#running) {
      if (isFarther(this.#demo, waiting, this.#running.params)) return;
      const left = this.#running.since + patience - performance.now();
      if (left > 0) {
        this.#impatient = setTimeout(() => this.#hurry(), left);
        return;
      }
      this.#giveUp();
    }
    this.#next();
  }

  /** The answer of a computation that is no longer wanted will be ignored. */
  #forget(): void {
    if (!this.#running) return;
    this.#giveUp();
    this.#events.progress(null);
  }

  /** A worker on a way of many steps is not ended, for it knows the way: its next request ends this one. */
  #giveUp(): void {
    if (this.#demo.trajectory) this.#running = undefined;
    else this.#endWorker();
  }

  #endWorker(): void {
    this.#running = undefined;
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #next(): void {
    const params = this.#waiting;
    if (params === undefined) return;
    this.#waiting = undefined;
    try {
      this.#worker ??= this.#start();
    } catch {
      this.#computeHere(params);
      return;
    }
    this.#ticket += 1;
    this.#running = { ticket: this.#ticket, params, since: performance.now() };
    this.#worker.postMessage({ ticket: this.#ticket, script: this.#script, params } satisfies ComputeRequest);
  }

  /** Where there is no worker (an old browser, a lost network, a sandboxed frame) the page does the work, if less smoothly. */
  #computeHere(params: State): void {
    this.#events.done(
      params,
      this.#demo.compute(params, () => {}),
    );
  }

  /** Throws where the browser makes no workers. */
  #start(): Worker {
    const worker = new Worker(new URL('./compute-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<ComputeAnswer>) => {
      if (data.ticket !== this.#running?.ticket) return;
      if ('progress' in data) {
        this.#events.progress(data.progress);
        return;
      }
      if ('failed' in data) {
        this.#doWithoutWorker();
        return;
      }
      const { params } = this.#running;
      this.#running = undefined;
      this.#events.progress(null);
      this.#events.done(params, data.result);
      this.#next();
    });
    worker.addEventListener('error', () => this.#doWithoutWorker());
    return worker;
  }

  /** The worker has failed: what was asked of it last is computed in the page. */
  #doWithoutWorker(): void {
    const params = this.#waiting ?? this.#running?.params;
    this.#waiting = undefined;
    this.#endWorker();
    this.#events.progress(null);
    if (params) this.#computeHere(params);
  }
}
