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
  | { readonly ticket: number; readonly result: object };

export interface ComputationEvents {
  readonly done: (params: State, result: object) => void;
  /** How much is done, or `null` when nothing is under way. */
  readonly progress: (fraction: number | null) => void;
}

/** A computation that has been running longer than this is given up for a newer one. */
const patience = 400;

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
    if (this.#running && performance.now() - this.#running.since > patience) this.#giveUp();
    if (!this.#running) this.#next();
  }

  /** The answer of a computation that is no longer wanted will be ignored. */
  #forget(): void {
    if (!this.#running) return;
    this.#giveUp();
    this.#events.progress(null);
  }

  #giveUp(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#running = undefined;
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
      const { params } = this.#running;
      this.#running = undefined;
      this.#events.progress(null);
      this.#events.done(params, data.result);
      this.#next();
    });
    worker.addEventListener('error', () => {
      const params = this.#waiting ?? this.#running?.params;
      this.#waiting = undefined;
      this.#giveUp();
      this.#events.progress(null);
      if (params) this.#computeHere(params);
    });
    return worker;
  }
}
