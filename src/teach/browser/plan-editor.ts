import { bindCopyField } from '../../practice/browser/copy-field';
import type { TopicContents } from '../contents';
import { type Plan, type PlanItem, planLimits } from '../plan/plan';
import { planToText } from '../plan/plan-link';
import { targetOfLink } from '../plan/site-link';
import { entryName } from './entry-name';
import { keepInAddress } from './keep-in-address';
import { bindPicker, type Offer } from './picker';
import { planRow } from './plan-rows';
import type { TeachPage } from './teach-page';

function offersOf(topic: string, contents: TopicContents, { told }: TeachPage): Offer[] {
  const { title, sections, demos, exercises } = contents;
  return [
    { value: `${topic}/`, text: `${title} (${told('wholePage')})` },
    ...sections.map(({ id, title }) => ({
      value: `${topic}/#${id}`,
      text: title,
      group: told('sections'),
    })),
    ...demos.map(({ id, title }) => ({ value: `${topic}/#${id}`, text: title, group: told('demos') })),
    ...exercises.map(({ id, title }) => ({
      value: `practice/${topic}/#${topic}/${id}`,
      text: title,
      group: told('exercises'),
    })),
  ];
}

/** The address of the open page without query, which a query follows. */
function pageAddress(): string {
  return location.href.replace(/[?#].*$/, '');
}

/** The lesson plan that is put together. Gives what offers the chosen exercises to it. */
export function runPlanEditor(
  page: TeachPage,
  plan: Plan = { title: '', items: [] },
): (offered: readonly PlanItem[]) => void {
  const { told, language, place } = page;
  const root = page.part('.teach-plan');
  const find = <Part extends HTMLElement>(selector: string): Part => root.querySelector(selector) as Part;
  const list = find('.plan-items');
  const titleField = find<HTMLInputElement>('[data-plan-title]');
  const fromChoice = find<HTMLButtonElement>('[data-action="add-picked"]');
  const open = find<HTMLAnchorElement>('[data-open-plan]');
  const showLink = bindCopyField(find('.paper-link'), language);
  let { title, items } = plan;
  let offered: readonly PlanItem[] = [];
  let latest = 0;
  let drawing = 0;

  /** The link follows every stroke, and so does the address: nothing is lost when the page is loaded anew. */
  async function link(): Promise<void> {
    const turn = ++latest;
    find('.paper-link').hidden = items.length === 0;
    const query = items.length === 0 ? '' : `plan=${await planToText({ title, items })}`;
    if (turn !== latest) return;
    keepInAddress(['plan', 'edit'], query && `${query}&edit=1`);
    const address = `${pageAddress()}?${query}`;
    showLink(address);
    open.href = address;
  }

  async function draw(): Promise<void> {
    const turn = ++drawing;
    const names = await Promise.all(items.map(({ target }) => entryName(target, page)));
    if (turn !== drawing) return;
    const use = { write, move, remove };
    list.replaceChildren(
      ...items.map((item, index) =>
        planRow(page, item, { name: names[index] ?? '', index, count: items.length }, use),
      ),
    );
  }

  async function changed(line: string): Promise<void> {
    say(line);
    await Promise.all([link(), draw()]);
  }

  function write(index: number, change: Partial<PlanItem>): void {
    items = items.map((item, at) => (at === index ? { ...item, ...change } : item));
    void link();
  }

  async function nameAt(index: number): Promise<string> {
    const item = items[index];
    return item ? item.title || (await entryName(item.target, page)) : '';
  }

  async function move(index: number, by: -1 | 1): Promise<void> {
    const moved = await nameAt(index);
    const order = [...items];
    const [item] = order.splice(index, 1);
    if (item) order.splice(index + by, 0, item);
    items = order;
    await changed(told('moved', { title: moved, place: index + by + 1, count: items.length }));
    const row = list.children[index + by];
    const buttons = [by < 0 ? 'up' : 'down', by < 0 ? 'down' : 'up'].map((action) =>
      row?.querySelector<HTMLButtonElement>(`[data-action="${action}"]`),
    );
    buttons.find((button) => button?.disabled === false)?.focus();
  }

  async function remove(index: number): Promise<void> {
    const removed = await nameAt(index);
    items = items.filter((_, at) => at !== index);
    await changed(told('removed', { title: removed }));
    const row = list.children[Math.min(index, items.length - 1)];
    (row?.querySelector<HTMLElement>('[data-action="remove"]') ?? titleField).focus();
  }

  async function add(...more: readonly PlanItem[]): Promise<void> {
    const room = planLimits.items - items.length;
    items = [...items, ...more.slice(0, room)];
    const [first, second] = more;
    if (first === undefined) return;
    if (more.length > room) await changed(told('full', { most: planLimits.items }));
    else if (second !== undefined) await changed(told('addedSeveral', { count: more.length }));
    else await changed(told('added', { title: await entryName(first.target, page) }));
  }

  const say = bindPicker(find('.teach-picker'), page, {
    offers: (topic, contents) => offersOf(topic, contents, page),
    choose: (target) => void add({ target, title: '', note: '' }),
    paste(given) {
      const target = targetOfLink(given, place);
      if (target !== undefined) void add({ target, title: '', note: '' });
      return target !== undefined;
    },
    refused: 'notHere',
  });
  titleField.value = title;
  titleField.addEventListener('input', () => {
    title = titleField.value.trim();
    void link();
  });
  fromChoice.addEventListener('click', () => void add(...offered));
  if (items.length > 0) void changed('');
  return (now) => {
    offered = now;
    fromChoice.hidden = now.length === 0;
  };
}
