import type { Question } from '../messages';

/** Asks the worker. Gives `null` when it cannot say, or has been replaced meanwhile. */
export async function ask<Answer>(question: Question): Promise<Answer | null> {
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<Answer | null>((resolve) => {
    port1.addEventListener('message', ({ data }: MessageEvent<Answer | null>) => resolve(data));
    active?.addEventListener('statechange', () => active.state === 'redundant' && resolve(null));
  });
  port1.start();
  active?.postMessage(question, [port2]);
  return answer.finally(() => port1.close());
}

/** Reminds a worker that waits. */
export function takeOver({ waiting }: ServiceWorkerRegistration): void {
  const question: Question = { ask: 'take-over' };
  waiting?.postMessage(question);
}
