/** Another page of the site, parsed, to take parts of it into this one. Rejects when it cannot be had. */
export async function fetchedPage(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  // Styles of that page are not wanted here, and the content security policy would complain about them.
  const text = (await response.text()).replace(/<style[\s\S]*?<\/style>/g, '');
  return new DOMParser().parseFromString(text, 'text/html');
}
