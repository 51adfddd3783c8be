import { loadDemo } from '../registry';
import type { ComputeAnswer, ComputeRequest } from './computation';

/** Runs long computations away from the page, so that dragging stays smooth. */
addEventListener('message', async ({ data }: MessageEvent<ComputeRequest>) => {
  const { id, params, ticket } = data;
  const demo = await loadDemo(id);
  const answer = (message: ComputeAnswer): void => postMessage(message);
  let told = 0;
  const result = demo.compute(params, (fraction) => {
    const now = performance.now();
    if (now - told < 100) return;
    told = now;
    answer({ ticket, progress: fraction });
  });
  answer({ ticket, result });
});
