/** The topic and the name in the id of an exercise, `momentum/mass-of-window`. */
export function splitId(id: string): { topic: string; name: string } {
  const slash = id.indexOf('/');
  return { topic: id.slice(0, Math.max(0, slash)), name: id.slice(slash + 1) };
}
