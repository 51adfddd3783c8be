/** How many pixels of the window lie under the bar at its top. */
export function topEdge(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
}
