import type { Demo } from '../../src/demo/define-demo';
import { writeParameter } from '../../src/demo/reading';
import type { Random } from '../../src/math/random';
import { randomValue } from '../content/demos/states';
import { allPages, importDemo, type SitePage } from './site';

/** Links to the real pages with mistakes of every kind, drawn. */

/** A link with mistakes. */
export interface DrawnLink {
  readonly page: SitePage;
  /** From the question mark on. */
  readonly end: string;
}

const withDemos = allPages.filter(({ demos, language }) => demos.length > 0 && language !== undefined);
const embeds = allPages.filter(({ path }) => path.startsWith('embed/'));

function pick<Item>(items: readonly Item[], random: Random): Item {
  return items[random.integer(items.length)]!;
}

/** A text of signs from anywhere, halves of pairs among them. */
function anySigns(random: Random): string {
  const codes = Array.from({ length: 1 + random.integer(30) }, () => random.integer(0xffff));
  return String.fromCharCode(...codes);
}

const values: readonly ((random: Random) => string)[] = [
  anySigns,
  (random) => `${pick(['1', '-1', '9'], random)}e${random.integer(400)}`,
  (random) => Array.from({ length: random.integer(60) }, () => random.integer(10)).join(','),
  (random) => pick(['1', '-', 'e', '1.', ';', '1 ', 'x'], random).repeat(random.integer(2_500)),
  (random) =>
    pick(
      [
        ...['', 'abc', 'NaN', 'Infinity', '-0', '0x10', '１２', '−3', '0,5', '1,2,,3', ';;;', 'null', 'true'],
        ...['__proto__', 'constructor', '<img src=x onerror=alert(1)>', '</script>', "';--", '\u202e\u0000'],
      ],
      random,
    ),
];

/** Written into an address as an app would, or as it stands. */
function written(text: string, random: Random): string {
  // Half of a pair cannot be written at all.
  const whole = text.toWellFormed();
  return random.uniform() < 0.9 ? encodeURIComponent(whole) : `${encodeURIComponent(whole)}%E0%A4%A`;
}

/** One pair of the query: about a demo of the page, of another page, of none. */
async function drawPair(page: SitePage, random: Random): Promise<string> {
  const own = pick(page.demos, random);
  const id =
    random.uniform() < 0.85 ? own : pick(['nosuch', '__proto__', pick(embeds, random).demos[0]!, ''], random);
  const { params }: Demo = await importDemo(own);
  const known = pick(Object.keys(params), random);
  const name =
    random.uniform() < 0.8
      ? pick([known, `A.${known}`, 'view', 'A'], random)
      : pick(['nosuch', '__proto__', 'toString', 'A.A', 'A.__proto__', 'x'.repeat(2000), ''], random);
  // What can be taken must be taken, whatever stands beside it.
  const value =
    random.uniform() < 0.3
      ? encodeURIComponent(writeParameter(randomValue(params[known]!, random)))
      : written(pick(values, random)(random), random);
  return `${id}.${name}=${value}`;
}

/** A link with one to four mistakes, perhaps. */
export async function drawLink(random: Random): Promise<DrawnLink> {
  // The pages of single demos are quick; the notes have everything.
  const page = pick(random.uniform() < 0.6 ? embeds : withDemos, random);
  const pairs: string[] = [];
  const count = 1 + random.integer(4);
  // A server that takes longer addresses than this is rare.
  while (pairs.length < count && pairs.join('').length < 4_000) pairs.push(await drawPair(page, random));
  const hash = pick(['', `#${pick(page.demos, random)}`, '#%', '#nosuch', '#__proto__'], random);
  return { page, end: `?${pairs.join('&')}${hash}` };
}
