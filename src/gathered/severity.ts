import { AuthorError } from '../demo/errors';
import type { Said } from '../demo/words';

/** How wrong a common wrong answer is. A misconception is in none of the sources; the notes add it from experience. */
export type Severity = 'false' | 'half-true' | 'damage' | 'misconception';

/** Each severity in a word, and what the word means, in the order in which they are offered. */
export const severities: Readonly<Record<Severity, { readonly name: Said; readonly means: Said }>> = {
  false: {
    name: { en: 'false', zh: '错误' },
    means: { en: 'wrong; whoever repeats it loses marks', zh: '说法不成立，照写就会丢分' },
  },
  'half-true': {
    name: { en: 'half true', zh: '半对' },
    means: { en: 'a condition or a part is missing', zh: '缺少条件，或只说了一半' },
  },
  damage: {
    name: { en: 'misprint', zh: '印误' },
    means: { en: 'circulates garbled or with a gap', zh: '流传的版本有错字或缺漏' },
  },
  misconception: {
    name: { en: 'misconception', zh: '误解' },
    means: { en: 'printed nowhere, written all the same', zh: '资料上没有，却常有人这样写' },
  },
};

/** An answer can be in two lists: half true, and misprinted as well. */
const errata: Readonly<Record<Exclude<Severity, 'misconception'>, string>> = {
  false: `
    E0.7 E0.9 E0.17
    E1.2 E1.4 E1.14 E1.19 E1.20 E1.28 E1.30 E1.32 E1.33 E1.34 E1.48 E1.52 E1.58 E1.59 E1.62 E1.64
    E2.2 E2.8 E2.9 E2.18
    E3.5 E3.9 E3.10 E3.12 E3.13 E3.25
    E4.1 E4.6 E4.8 E4.9 E4.11 E4.12 E4.13 E4.22`,
  'half-true': `
    E0.1 E0.3 E0.4 E0.5 E0.6 E0.8 E0.10 E0.11 E0.13 E0.14 E0.15 E0.16 E0.18 E0.19
    E1.1 E1.3 E1.5 E1.6 E1.7 E1.8 E1.9 E1.10 E1.11 E1.12 E1.13 E1.15 E1.16 E1.17 E1.18 E1.21 E1.22 E1.23
    E1.24 E1.25 E1.26 E1.27 E1.29 E1.31 E1.36 E1.37 E1.38 E1.39 E1.40 E1.42 E1.43 E1.44 E1.45 E1.46 E1.49
    E1.50 E1.51 E1.53 E1.54 E1.55 E1.56 E1.57 E1.60 E1.61 E1.63 E1.65 E1.67 E1.68 E1.69 E1.70 E1.71 E1.72
    E1.73 E1.74 E1.75
    E2.1 E2.3 E2.4 E2.5 E2.6 E2.7 E2.10 E2.11 E2.12 E2.13 E2.14 E2.17
    E3.1 E3.2 E3.3 E3.4 E3.6 E3.7 E3.8 E3.11 E3.14 E3.15 E3.16 E3.17 E3.19 E3.20 E3.22 E3.23 E3.24 E3.26
    E3.27 E3.28 E3.31 E3.32
    E4.2 E4.3 E4.4 E4.5 E4.7 E4.10 E4.14 E4.15 E4.16 E4.17 E4.19 E4.23 E4.24`,
  damage: `
    E0.2 E0.12 E0.20
    E1.35 E1.41 E1.47 E1.51 E1.52 E1.63 E1.66
    E2.14 E2.15 E2.16 E2.19
    E3.18 E3.21 E3.29 E3.30
    E4.3 E4.12 E4.18 E4.19 E4.20 E4.21`,
};

function isErratum(severity: Severity): severity is keyof typeof errata {
  return severity in errata;
}

const order = Object.keys(severities).filter((name): name is Severity => name in severities);

/** The severities of a pitfall, by its id: `E0.14` is an erratum, `P23.1` a misconception. Throws for an unknown id. */
export function severitiesOf(id: string): readonly Severity[] {
  if (/^P\d+\.\d+$/.test(id)) return ['misconception'];
  const found = order.filter(
    (severity) => isErratum(severity) && errata[severity].trim().split(/\s+/).includes(id),
  );
  if (found.length === 0)
    throw new AuthorError(`the pitfall ${id} has no severity: add it to src/gathered/severity.ts`);
  return found;
}
