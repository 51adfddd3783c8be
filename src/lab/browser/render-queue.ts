/** Milliseconds of drawing in one frame; what does not fit goes on in the next. */
const budget = 6;

/**
 * Runs jobs over as many frames as they need. Scheduling a job again before its turn replaces it, and a job that had to
 * wait comes first next time, so that no part of a demo starves while the reader drags.
 */
export class RenderQueue {
  readonly #jobs = new Map<string, () => void>();
  #frame = 0;

  /** Puts a job in the queue, or replaces the waiting job of that name in its place. */
  schedule(name: string, job: () => void): void {
    this.#jobs.set(name, job);
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#run());
  }

  #run(): void {
    this.#frame = 0;
    const start = performance.now();
    for (const [name, job] of this.#jobs) {
      this.#jobs.delete(name);
      job();
      if (performance.now() - start > budget) break;
    }
    if (this.#jobs.size > 0 && this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#run());
  }
}
