import type { AnyModel } from '../../demo/define-demo';
import type { ComputeAnswer, ComputeRequest } from './computation';

/**
 * Runs long computations away from the page, so that dragging stays smooth. It has no model in it: the page says which script to
 * take it from, the one that the page itself has loaded.
 */
addEventListener('message', async ({ data }: MessageEvent<ComputeRequest>) => {
  const { script, params, ticket } = data;
  const { model }: { readonly model: AnyModel } = await import(/* @vite-ignore */ script);
  const answer = (message: ComputeAnswer): void => postMessage(message);
  let told = 0;
  const result = model.compute(params, (fraction) => {
    const now = performance.now();
    if (now - told < 100) return;
    told = now;
    answer({ ticket, progress: fraction });
  });
  answer({ ticket, result });
});
