/** A part of a drawing as SVG text; one with a known key need not be made again. */
export interface Layer {
  readonly name: string;
  readonly key?: string;
  readonly svg: () => string;
}
