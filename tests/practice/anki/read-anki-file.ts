/**
 * Reads a text file for Anki as the manual describes it (https://docs.ankiweb.net/importing/text-files.html), written
 * without a look at the code that writes it: headers `#key:value` at the top, then records whose fields may be quoted.
 */

export interface AnkiFile {
  readonly headers: ReadonlyMap<string, string>;
  readonly records: readonly (readonly string[])[];
}

const separators: Readonly<Record<string, string>> = { tab: '\t', comma: ',', semicolon: ';' };

export function readAnkiFile(text: string): AnkiFile {
  const headers = new Map<string, string>();
  let rest = text;
  while (rest.startsWith('#')) {
    const end = rest.indexOf('\n');
    const line = rest.slice(1, end);
    const colon = line.indexOf(':');
    headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
    rest = rest.slice(end + 1);
  }
  const separator = separators[headers.get('separator')?.toLowerCase() ?? ''] ?? ',';
  const records: string[][] = [];
  let record: string[] = [];
  let field = '';
  let isQuoted = false;
  for (let index = 0; index < rest.length; index++) {
    const sign = rest[index]!;
    if (isQuoted) {
      if (sign !== '"') field += sign;
      else if (rest[index + 1] === '"') {
        field += '"';
        index++;
      } else isQuoted = false;
    } else if (sign === '"' && field === '') isQuoted = true;
    else if (sign === separator) {
      record.push(field);
      field = '';
    } else if (sign === '\n') {
      records.push([...record, field]);
      record = [];
      field = '';
    } else field += sign;
  }
  if (field !== '' || record.length > 0) records.push([...record, field]);
  return { headers, records };
}
