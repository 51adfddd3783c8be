import { readAnkiFile } from './read-anki-file';

/** A card in the reader's collection. */
export interface Card {
  front: string;
  back: string;
  deck: string;
  tags: string[];
  flag: number;
}

/**
 * What Anki does with a text file (rslib/src/import_export/text/csv/metadata.rs and text/import.rs): the settings come from the head of
 * the file, else from the last import; a known note is updated in its place; a column of tags replaces its tags, those of the head are
 * added.
 */
export class Anki {
  readonly cards = new Map<string, Card>();
  lastChoice = 'update current';

  import(text: string): void {
    const { headers, records } = readAnkiFile(text);
    const column = (name: string): number => Number(headers.get(`${name} column`) ?? 0) - 1;
    const special = [column('guid'), column('deck'), column('tags')];
    this.lastChoice = headers.get('if matches') ?? this.lastChoice;
    for (const record of records) {
      const guid = record[column('guid')] ?? '';
      const known = this.cards.get(guid);
      if (known && this.lastChoice !== 'update current') continue;
      const left = record.filter((_, index) => !special.includes(index));
      const [front = '', back = '', overTags] = left;
      // Without a column of tags, the first that no field takes is one.
      const ownTags = record[column('tags')] ?? overTags;
      const card = known ?? { front, back, deck: record[column('deck')] ?? '', tags: [], flag: 0 };
      if (ownTags !== undefined) card.tags = ownTags.split(' ');
      card.tags = [...new Set([...card.tags, ...(headers.get('tags') ?? '').split(' ')])];
      this.cards.set(guid, Object.assign(card, { front, back }));
    }
  }
}
