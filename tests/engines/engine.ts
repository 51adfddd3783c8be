/** A browser with one tab. Each begins with nothing kept. */
export interface Engine {
  /** `Firefox 153.8.0`. */
  readonly name: string;
  /** Whether its pages come from the server that has them write their complaints down. */
  readonly needsTeller: boolean;
  /** Opens an address, and waits until it has loaded. */
  readonly open: (address: string) => Promise<void>;
  readonly resize: (width: number, height: number) => Promise<void>;
  /** What an expression of the page promises: a text. */
  readonly evaluate: (expression: string) => Promise<string>;
  /** The text of the file of this name that the page hands over when something is done in it. */
  readonly download: (name: string, begin: () => Promise<void>) => Promise<string>;
  /** What the pages have complained about since the last call. */
  readonly complaints: () => Promise<string[]>;
  readonly close: () => Promise<void>;
}

/** Asks the page of an engine: the question is a function that knows nothing but what it is given, all of it as JSON. */
export async function ask<Given extends readonly unknown[], Answer>(
  engine: Engine,
  question: (...given: Given) => Answer,
  ...given: Given
): Promise<Awaited<Answer>> {
  const call = `(${question})(...${JSON.stringify(given)})`;
  const text = await engine.evaluate(
    `Promise.resolve().then(() => ${call}).then((answer) => JSON.stringify(answer) ?? 'null')`,
  );
  return JSON.parse(text) as Awaited<Answer>;
}
