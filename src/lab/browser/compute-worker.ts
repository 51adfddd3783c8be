import { AuthorError } from '../../demo/errors';
import { models } from '../../topics/models';
import type { ComputeAnswer, ComputeRequest } from './computation';

/** Runs long computations away from the page, so that dragging stays smooth. */
addEventListener('message', async ({ data }: MessageEvent<ComputeRequest>) => {
  const { id, params, ticket } = data;
  const place = models.get(id);
  if (place === undefined)
    throw new AuthorError(`no model is called "${id}": name the file of the demo after its id`);
  const model = await place.found();
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
