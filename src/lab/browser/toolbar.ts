import type { Demo } from '../../demo/define-demo';
import type { AnyShown } from '../../demo/views';
import type { Language } from '../../demo/words';
import { interfaceWords } from '../interface-words';
import { linkTo } from './address';
import type { DemoState } from './demo-state';
import { csvOf } from './renderers';
import type { RunningDemo } from './running-demo';

/** What the tools need of a running demo. */
export interface Tooled extends Pick<RunningDemo, 'take' | 'pairs'> {
  readonly state: DemoState;
  readonly shown: () => AnyShown | undefined;
  readonly pinned: () => AnyShown | undefined;
  readonly say: (text: string) => void;
}

function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** What the buttons for taking a demo elsewhere do, by name: to a class, another page, a phone, a message, a table. */
export function toolActions(
  root: HTMLElement,
  demo: Demo,
  language: Language,
  { state, shown, pinned, pairs, take, say }: Tooled,
): Readonly<Record<string, () => void>> {
  /** What a tool is made of; nothing, and a sentence, when it does not come: most likely the network is gone. */
  const arrived = <Module>(loading: Promise<Module>): Promise<Module | undefined> =>
    loading.catch(() => {
      say(interfaceWords.toolFailed[language]);
      return undefined;
    });
  return {
    async present() {
      const loaded = await arrived(import('./present-demo'));
      loaded?.presentDemo(root, demo, language, {
        take,
        pairs,
        state: state.get,
        set: (name, value) => state.change({ [name]: value }),
      });
    },
    async share() {
      const loaded = await arrived(import('./share/dialog'));
      loaded?.openShareDialog(root, demo, language, { link: linkTo(demo.id, pairs()), pairs: pairs() });
    },
    csv() {
      const now = shown();
      if (now) saveFile(`${demo.id}.csv`, csvOf(demo, now, pinned(), language));
    },
    'new-draw'() {
      const name = Object.keys(demo.params).find((each) => demo.params[each]?.kind === 'seed');
      if (name !== undefined) state.change({ [name]: (state.get()[name] as number) + 1 });
    },
  };
}

/** Lets the buttons of a demo do what their `data-action` says. */
export function bindActions(root: HTMLElement, actions: Readonly<Record<string, () => void>>): void {
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
    actions[button?.dataset['action'] ?? '']?.();
  });
}
