import { inflateSync } from 'node:zlib';

/**
 * The text of a PDF that Chromium wrote, a line for each piece of text that it placed. Skia writes plain objects, one stream
 * for each page, and a ToUnicode map for every font, so that little is needed to read it back; other PDFs need more.
 */

interface Font {
  readonly bytes: 1 | 2;
  readonly text: ReadonlyMap<number, string>;
}

/** `0041005A` is AZ: the UTF-16 that ToUnicode maps are written in. */
function fromHex(hex: string): string {
  return (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
}

/** A ToUnicode map: glyphs to text, one by one (`bfchar`) or in ranges (`bfrange`). */
function readMap(map: string): Map<number, string> {
  const text = new Map<number, string>();
  for (const [, pairs = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', hex = ''] of pairs.matchAll(/<(\w+)>\s*<(\w+)>/g))
      text.set(Number.parseInt(glyph, 16), fromHex(hex));
  }
  for (const [, ranges = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', hex = ''] of ranges.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const first = Number.parseInt(from, 16);
      for (let glyph = first; glyph <= Number.parseInt(to, 16); glyph += 1)
        text.set(glyph, String.fromCharCode(Number.parseInt(hex, 16) + glyph - first));
    }
  }
  return text;
}

/** A string of a content stream, `<0102>` or `(a\051)`, as numbers of glyphs. */
function glyphs(string: string, bytes: 1 | 2): number[] {
  const codes = string.startsWith('<')
    ? (string.match(/[\da-f]{2}/gi) ?? []).map((pair) => Number.parseInt(pair, 16))
    : [...string.slice(1, -1).matchAll(/\\([0-7]{1,3})|\\([\s\S])|([\s\S])/g)].map(
        ([, octal, escaped, plain]) => {
          if (octal !== undefined) return Number.parseInt(octal, 8);
          const control = { n: 10, r: 13, t: 9, b: 8, f: 12 }[escaped ?? ''];
          return control ?? (escaped ?? plain ?? '').charCodeAt(0);
        },
      );
  if (bytes === 1) return codes;
  return codes.flatMap((code, index) => (index % 2 === 0 ? [code * 256 + (codes[index + 1] ?? 0)] : []));
}

export function pdfText(pdf: Uint8Array): string {
  const whole = Buffer.from(pdf).toString('latin1');
  const objects = new Map<string, string>();
  for (const [, number = '', body = ''] of whole.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g))
    objects.set(number, body);
  const object = (number: string | undefined): string => objects.get(number ?? '') ?? '';
  const stream = (number: string | undefined): string => {
    const body = object(number);
    const start = body.indexOf('stream\n') + 'stream\n'.length;
    const length = Number(body.match(/\/Length (\d+)/)?.[1] ?? 0);
    const bytes = Buffer.from(body.slice(start, start + length), 'latin1');
    return (body.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
  };
  const fonts = new Map<string, Font>();
  for (const [number, body] of objects) {
    const [, map] = body.match(/\/ToUnicode (\d+) 0 R/) ?? [];
    if (map) fonts.set(number, { bytes: body.includes('/Type0') ? 2 : 1, text: readMap(stream(map)) });
  }

  const lines: string[] = [];
  // What stands for a ligature is left out: its glyph says the same.
  const token =
    /\/ActualText (?:\([^)]*\)|<[^>]*>)|\/(\w+) [\d.-]+ Tf|(<[\da-f\s]*>|\((?:\\[\s\S]|[^\\)])*\))|\b(ET|Td|Tm)\b/gi;
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b(?!s)/.test(body));
  for (const page of pages) {
    const [, listed = ''] = page.match(/\/Font <<([\s\S]*?)>>/) ?? [];
    const named = new Map(
      [...listed.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name, number]) => [name, number]),
    );
    const [, content] = page.match(/\/Contents (\d+) 0 R/) ?? [];
    let font: Font | undefined;
    let line = '';
    for (const [, name, string, end] of stream(content).matchAll(token)) {
      if (name !== undefined) font = fonts.get(named.get(name) ?? '');
      else if (string !== undefined && font !== undefined) {
        for (const glyph of glyphs(string, font.bytes)) line += font.text.get(glyph) ?? '';
      } else if (end !== undefined && line !== '') {
        lines.push(line);
        line = '';
      }
    }
  }
  return lines.join('\n');
}
