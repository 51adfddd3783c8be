/** Values that survive a JSON file and IndexedDB alike. */

/** Deeper than anything we write; keeps a hostile file from exhausting the stack. */
const deepest = 12;

/** Whether a value is an object with named fields. */
export function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value can be written as JSON and read again without loss. `__proto__` is no name for a field. */
export function isJson(value: unknown, depth = deepest): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth === 0) return false;
  if (Array.isArray(value)) return value.every((each) => isJson(each, depth - 1));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  return Object.entries(value).every(([name, each]) => name !== '__proto__' && isJson(each, depth - 1));
}

/** JSON with the fields in the order of their names: equal values give equal text, and texts can be compared. */
export function orderedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(orderedJson).join(',')}]`;
  if (!isFields(value)) return JSON.stringify(value) ?? '';
  const fields = Object.keys(value)
    .filter((name) => value[name] !== undefined)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${orderedJson(value[name])}`);
  return `{${fields.join(',')}}`;
}
