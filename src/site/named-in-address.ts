/** The id that the page's address names after `#`; what cannot be decoded (`#%`) is taken as it stands. */
export function namedInAddress(hash: string = location.hash): string {
  const text = hash.slice(1);
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
