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

const token = new RegExp(`(\\s*)(?:(${number})|(${logarithm}|[a-z]+)|(\\S))`, 'gy');

/** The numbers, names and signs of a text in plain signs. */
export function tokensOf(text: string): Token[] {
  return [...text.trim().matchAll(token)].map(([, blank, digits, name, sign = '']) => {
    const isApart = blank !== '';
    if (digits !== undefined) return { kind: 'number', text: digits, isApart };
    if (name !== undefined) return { kind: 'name', text: name.replace(/[_()\s]/g, ''), isApart };
    return { kind: 'sign', text: sign, isApart };
  });
}
