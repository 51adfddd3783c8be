export interface Token {
  readonly kind: 'number' | 'name' | 'sign';
  readonly text: string;
  /** Whether a blank stands before it. */
  readonly isApart: boolean;
}

/** Digits with all that may part them, and an exponent. */
const number = String.raw`(?:\d|[.,](?=\d))(?:[\d.,']|\s(?=\d))*(?:\s*e\s*[+-]?\d+)?`;

/** A logarithm with its base; `log2` at the end of an answer is the logarithm of 2 to some, so a bracket or a blank must follow. */
const logarithm = String.raw`log\s*_\s*(?:\((?:2|10)\)|(?:2|10)(?!\d))|log(?:2|10)(?=\s|\()`;

/** Letters with what stands below them. */
const name = String.raw`[a-zA-Z]+(?:\s*_\s*(?:\(\s*[a-zA-Z0-9]+\s*\)|[a-zA-Z]+|\d+))?`;

const token = new RegExp(`(\\s*)(?:(${number})|(${logarithm}|${name})|(\\S))`, 'gy');

/** `log_(2)` is `log2`, and `x_(1)` is `x_1`. */
function plainName(text: string): string {
  const bare = text.replace(/[()\s]/g, '');
  return bare.startsWith('log') ? bare.replace('_', '') : bare;
}

/** The numbers, names and signs of a text in plain signs. */
export function tokensOf(text: string): Token[] {
  return [...text.trim().matchAll(token)].map(([, blank, digits, letters, sign = '']) => {
    const isApart = blank !== '';
    if (digits !== undefined) return { kind: 'number', text: digits, isApart };
    if (letters !== undefined) return { kind: 'name', text: plainName(letters), isApart };
    return { kind: 'sign', text: sign, isApart };
  });
}
