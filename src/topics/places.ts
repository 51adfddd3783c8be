/** Every topic is a folder of `content/`, and the files of this folder are the only ones that look into it. */

/** The topic in the path of one of its files, `../../content/momentum/questions.ts`. */
function topicIn(path: string): string {
  return path.replace(/^.*\/content\//, '').split('/')[0] ?? '';
}

/** The name of a file without its folder and ending. */
function nameIn(path: string): string {
  return path.replace(/^.*\/|\.\w+$/g, '');
}

/** What was found in files of which a topic has one, by topic. */
export function byTopic<Found>(files: Readonly<Record<string, Found>>): ReadonlyMap<string, Found> {
  return new Map(Object.entries(files).map(([path, found]) => [topicIn(path), found]));
}

/** A file of a topic. */
export interface Place<Found> {
  readonly topic: string;
  /** its path in the repository */
  readonly source: string;
  readonly found: Found;
}

/** What was found in files whose names are unique, by name, with their places. */
export function byName<Found>(files: Readonly<Record<string, Found>>): ReadonlyMap<string, Place<Found>> {
  return new Map(
    Object.entries(files).map(([path, found]) => [
      nameIn(path),
      { topic: topicIn(path), source: path.replace(/^(\.\.\/)+/, ''), found },
    ]),
  );
}

/** What was found in files whose names are unique within their topic, by `<topic>/<name>`. */
export function byTopicAndName<Found>(files: Readonly<Record<string, Found>>): ReadonlyMap<string, Found> {
  return new Map(Object.entries(files).map(([path, found]) => [`${topicIn(path)}/${nameIn(path)}`, found]));
}

/** What was found in files whose names are unique within their topic, by `<name>/<topic>`. */
export function byNameAndTopic<Found>(files: Readonly<Record<string, Found>>): ReadonlyMap<string, Found> {
  return new Map(Object.entries(files).map(([path, found]) => [`${nameIn(path)}/${topicIn(path)}`, found]));
}
