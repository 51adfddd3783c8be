import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

/** A number passes when |got − expected| ≤ atol + rtol·|expected|. */
export interface Tolerance {
  rtol: number;
  atol: number;
}

/** One case of a golden file. `tol_fields` beats `tol`, which beats the tolerance of the file. */
export interface GoldenCase {
  name: string;
  input: Record<string, unknown>;
  expected: Record<string, unknown>;
  tol?: Tolerance;
  tol_fields?: Record<string, Tolerance>;
  note?: string;
}

/** A golden file: reference numbers of one topic, made with PyTorch, SciPy, scikit-learn or mpmath. */
export interface GoldenFile {
  topic: string;
  tol: Tolerance;
  cases: GoldenCase[];
}

/** Fields of `expected` that inform the reader and are no reference values. */
const informational =
  /^(torch_value|torch_derivative|coef_numpy|coef_sklearn|intercept_sklearn|source|deviation_from_.*|scipy_max_rel_dev|tol_approx|tol_normal_equations)$/;

/** Reads `tests/golden/<name>.json`, e.g. `loadGolden('06_init')`. */
export function loadGolden(name: string): GoldenFile {
  const path = fileURLToPath(new URL(`${name}.json`, import.meta.url));
  return JSON.parse(readFileSync(path, 'utf8')) as GoldenFile;
}

/** The cases whose `input.kind` is `kind`; throws if there are none, so that no test passes by seeing nothing. */
export function casesOfKind(file: GoldenFile, kind: string): GoldenCase[] {
  const cases = file.cases.filter(({ input }) => input['kind'] === kind);
  if (cases.length === 0) throw new Error(`golden topic ${file.topic} has no case of kind ${kind}`);
  return cases;
}

/** The case called `name`; throws if there is none. */
export function caseNamed(file: GoldenFile, name: string): GoldenCase {
  const found = file.cases.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`golden topic ${file.topic} has no case named ${name}`);
  return found;
}

/** The names of the fields of `expected` that are to be tested. */
export function testedFields({ expected }: GoldenCase): string[] {
  return Object.keys(expected).filter((field) => !informational.test(field));
}

/** The tolerance for one top-level field of `expected`. */
export function toleranceOf(file: GoldenFile, goldenCase: GoldenCase, field: string): Tolerance {
  return goldenCase.tol_fields?.[field] ?? goldenCase.tol ?? file.tol;
}

/** Reads a number of a golden file: a JSON number or one of the strings "Infinity", "-Infinity", "NaN". */
export function readNumber(value: unknown): number {
  if (typeof value === 'number') return value;
  if (value === 'Infinity') return Infinity;
  if (value === '-Infinity') return -Infinity;
  if (value === 'NaN') return NaN;
  throw new Error(`not a golden number: ${JSON.stringify(value)}`);
}

/** Reads a list of numbers (see `readNumber`). */
export function readList(value: unknown): number[] {
  return readArray(value).map(readNumber);
}

/** Reads a row-major matrix of numbers (see `readNumber`). */
export function readMatrix(value: unknown): number[][] {
  return readArray(value).map(readList);
}

/** Reads a string. */
export function readText(value: unknown): string {
  if (typeof value !== 'string') throw new Error(`not a string: ${JSON.stringify(value)}`);
  return value;
}

/** Reads any list, to map over its entries. */
export function readArray(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Error(`not a list: ${JSON.stringify(value)}`);
  return value;
}

/** Reads an object, to pick its fields. */
export function readObject(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`not an object: ${JSON.stringify(value)}`);
  }
  return value as Record<string, unknown>;
}

/**
 * Asserts that `got` agrees with a value of a golden file: numbers within the tolerance, "Infinity" and "NaN" as those
 * numbers, null, booleans and other strings exactly, lists entry by entry (same length), objects field by field of
 * `expected`. The message names the place and the worst number.
 */
export function expectClose(got: unknown, expected: unknown, tolerance: Tolerance, label = 'value'): void {
  const differences: string[] = [];
  compare(got, expected, tolerance, label, differences);
  expect(differences.slice(0, 5), `${differences.length} differences`).toEqual([]);
}

/** Tests every field of `expected` that `got` must have, each with its own tolerance. */
export function expectCase(got: unknown, file: GoldenFile, goldenCase: GoldenCase): void {
  const result = readObject(got);
  const fields = testedFields(goldenCase);
  if (fields.length === 0) throw new Error(`golden case ${goldenCase.name} expects nothing`);
  for (const field of fields) {
    const tolerance = toleranceOf(file, goldenCase, field);
    expectClose(result[field], goldenCase.expected[field], tolerance, `${goldenCase.name} ${field}`);
  }
}

function compare(
  got: unknown,
  expected: unknown,
  tolerance: Tolerance,
  label: string,
  differences: string[],
): void {
  const report = (why: string): void => {
    differences.push(`${label}: ${why}`);
  };
  if (Array.isArray(expected)) {
    if (!Array.isArray(got) && !ArrayBuffer.isView(got)) return report(`got ${String(got)} instead of a list`);
    const entries = Array.from(got as ArrayLike<unknown>);
    if (entries.length !== expected.length) return report(`length ${entries.length} not ${expected.length}`);
    for (let i = 0; i < expected.length; i++) {
      compare(entries[i], expected[i], tolerance, `${label}[${i}]`, differences);
    }
    return;
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof got !== 'object' || got === null) return report(`got ${String(got)} instead of an object`);
    const fields = got as Record<string, unknown>;
    for (const [key, value] of Object.entries(expected)) {
      compare(fields[key], value, tolerance, `${label}.${key}`, differences);
    }
    return;
  }
  const isNumber = typeof expected === 'number' || /^(-?Infinity|NaN)$/.test(String(expected));
  if (!isNumber) {
    if (got !== expected) report(`got ${String(got)} not ${String(expected)}`);
    return;
  }
  const reference = readNumber(expected);
  if (typeof got !== 'number') return report(`got ${String(got)} not ${reference}`);
  if (Number.isFinite(reference)) {
    const allowed = tolerance.atol + tolerance.rtol * Math.abs(reference);
    // Written so that NaN fails.
    if (!(Math.abs(got - reference) <= allowed)) report(`got ${got} not ${reference} (allowed ±${allowed})`);
  } else if (!Object.is(got, reference)) {
    report(`got ${got} not ${reference}`);
  }
}
