const only = process.env['TOPIC'];

/** Whether the tests are asked for a topic: `TOPIC=momentum npm test` limits them to one while it is being written. */
export function isTested(topic: string): boolean {
  return only === undefined || topic === only;
}
