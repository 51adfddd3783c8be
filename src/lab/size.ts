/** The room for a drawing, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
  /** How large the type of the ticks is, against the usual 12 pixels: larger where a demo is presented. */
  readonly type?: number;
}
