/** ASCII punctuation between Chinese characters: each with its surroundings, for the message. */
export function asciiPunctuation(text: string): string[] {
  return [...text.matchAll(/.{0,8}\p{Script=Han}[ \t]*[,.;:?!][ \t]*\p{Script=Han}.{0,8}/gu)].map(
    ([found]) => found,
  );
}
