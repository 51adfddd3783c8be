const groupsOfThree = /^\d{1,3}(?:(?<separator>[ ',.])\d{3})(?:\k<separator>\d{3})*$/;

/** The digits without what parts their groups; nothing where they are not grouped in threes. */
function ungrouped(digits: string): string | undefined {
  if (/^\d*$/.test(digits)) return digits;
  return groupsOfThree.test(digits) ? digits.replace(/\D/g, '') : undefined;
}

/** Digits with one decimal sign as a program writes them; after it too they may stand in groups, as in `0.123 456`. */
function decimal(whole: string, part: string): string | undefined {
  const [before, after] = [ungrouped(whole), part.replace(/(?<=^(?:\d{3} )*\d{3}) (?=\d)/g, '')];
  return before === undefined || !/^\d*$/.test(after) ? undefined : `${before}.${after}`;
}

/**
 * Digits with points, commas, blanks and apostrophes as a program writes them. Two different separators say themselves which of them
 * is the decimal sign, and a sign that comes twice is none. Only `1,234` can mean two things: then the answer is `comma`. A point is
 * the decimal sign of the site, so `1.234` is a little more than one.
 */
export function ungroup(text: string): string | 'comma' | undefined {
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (last < 0) return ungrouped(text);
  const sign = text.charAt(last);
  const [whole, part] = [text.slice(0, last), text.slice(last + 1)];
  if (whole.includes(sign)) return ungrouped(text);
  if (sign === ',' && /^[1-9]\d{0,2}$/.test(whole) && /^\d{3}$/.test(part)) return 'comma';
  return decimal(whole, part);
}
