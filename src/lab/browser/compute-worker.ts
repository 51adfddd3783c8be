import type { AnyModel } from '../../demo/define-demo';
import type { ComputeAnswer, ComputeRequest } from './computation';

/** Milliseconds on the way to a state, after which the worker looks whether another one is wanted. */
const slice = 30;

/** Waits until the messages that have come are read. A timer would rest for some milliseconds as well. */
function messagesRead(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}

const answer = (message: ComputeAnswer): void => postMessage(message);

/** Tells how much of a request is done, a few times a second. */
function progressOf(ticket: number): (fraction: number) => void {
  let told = 0;
  return (fraction) => {
    const now = performance.now();
    if (now - told < 100) return;
    told = now;
    answer({ ticket, progress: fraction });
  };
}

let latest = 0;

/** On a way of many steps a newer request ends an older one, and goes on from where that has come to. */
async function compute({ script, params, ticket }: ComputeRequest): Promise<void> {
  latest = ticket;
  const { model }: { readonly model: AnyModel } = await import(/* @vite-ignore */ script);
  const progress = progressOf(ticket);
  const { trajectory } = model;
  if (trajectory) {
    while (latest === ticket) {
      const until = performance.now() + slice;
      const done = trajectory.approach(params, () => performance.now() < until);
      if (done === 1) break;
      progress(done);
      await messagesRead();
    }
    if (latest !== ticket) return;
  }
  answer({ ticket, result: model.compute(params, progress) });
}

/**
 * Runs long computations away from the page, so that dragging stays smooth. It has no model in it: the page says which script to
 * take it from, the one that the page itself has loaded. That may be gone since, with the network or with the version of the
 * site, and the page hears nothing of a promise that is rejected here unless it is told.
 */
addEventListener('message', ({ data }: MessageEvent<ComputeRequest>) => {
  compute(data).catch(() => answer({ ticket: data.ticket, failed: true }));
});
