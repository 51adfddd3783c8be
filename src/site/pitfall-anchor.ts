/** The id of the box of a pitfall on its page: the pitfall `E0.14` stands at `#pitfall-e0-14`. */
export function pitfallAnchor(pitfall: string): string {
  return `pitfall-${pitfall.toLowerCase().replaceAll('.', '-')}`;
}
