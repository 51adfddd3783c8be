/** The content of a slot without the paragraph around it: a paragraph inside another would end it, and the quotation with it. */
export function withoutParagraph(html: string): string {
  return html.trim().replace(/^<p>|<\/p>$/g, '');
}
