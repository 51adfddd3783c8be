/** The part of subset-font (HarfBuzz's subsetter) that this site uses; the package has no types of its own. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options: { targetFormat: 'woff2'; noHinting?: boolean },
  ): Promise<Buffer>;
}
