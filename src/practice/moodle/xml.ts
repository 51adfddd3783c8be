/** The little XML that a file for Moodle needs. */

/** Signs that XML 1.0 does not allow, however they are written. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to leave out
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** A text as it may stand between tags or in an attribute. */
export function escapeXml(text: string): string {
  return text
    .replace(forbidden, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** HTML as it is, in a section that ends only where it is meant to: `]]>` inside is split over two. */
export function cdata(html: string): string {
  if (html === '') return '';
  return `<![CDATA[${html.replace(forbidden, '').replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

/** An element; what is inside is XML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...inside: readonly string[]
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  return `<${name}${written.join('')}>${inside.join('')}</${name}>`;
}

/** `<name><text>…</text></name>` with a plain text. */
export function plainText(name: string, text: string): string {
  return element(name, {}, element('text', {}, escapeXml(text)));
}

/** `<name format="html"><text>…</text></name>` with HTML. */
export function htmlText(name: string, html: string): string {
  return element(name, { format: 'html' }, element('text', {}, cdata(html)));
}
