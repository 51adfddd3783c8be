import type { Demo } from '../../demo/define-demo';
import { pictureToPairs, pinnedToQuery, queryToPinned, queryToState, stateToQuery } from '../../demo/link';
import type { Language } from '../../demo/words';
import { addressChanged, keepInAddress, linkTo } from './address';
import { createComparison } from './compare';
import { Computation } from './computation';
import { bindControls } from './controls';
import { createDemoState } from './demo-state';
import { createDisplay } from './display';
import { bindExplore } from './explore-button';
import { scriptOf } from './import-scripts';
import { bindMainPicture, pictureInLink } from './main-picture';
import { createMotion } from './motion';
import { createNotice } from './notice';
import { createPlaying } from './play';
import { RenderQueue } from './render-queue';
import { createRenderers } from './renderers';
import type { RunningDemo } from './running-demo';
import { createSentences } from './sentences';
import { createSpeaker } from './speak';
import { bindActions, toolActions } from './toolbar';

/** Makes a demo of the page live, in the state that the address asks for. */
export async function runDemo(root: HTMLElement, demo: Demo, language: Language): Promise<RunningDemo> {
  const query = [...new URLSearchParams(location.search)];
  const asked = queryToState(demo.id, demo.params, query);
  const askedPinned = queryToPinned(demo.id, demo.params, query);
  const { only } = document.documentElement.dataset;
  const askedPicture = pictureInLink(demo, query, only);

  const state = createDemoState(asked.values);
  const notice = createNotice(root, demo, language);
  const playing = createPlaying(root, demo, state, () => !computation.isBusy());
  const speak = createSpeaker(root, () => computation.isBusy());

  const queue = new RenderQueue();
  const parts = await createRenderers(root, demo, language, (changes) => {
    playing.pause();
    state.change(changes);
  });
  const display = createDisplay(parts, createSentences(root, demo, language), queue);
  const comparison = createComparison(root, demo, display.showBeside);

  const progress = root.querySelector('progress') as HTMLProgressElement;
  let becameLive: () => void = () => {};
  const live = new Promise<void>((resolve) => {
    becameLive = resolve;
  });
  const computation = new Computation(demo, scriptOf(root), {
    done(params, result) {
      display.show({ params, result });
      queue.schedule('live', becameLive);
    },
    progress(fraction) {
      progress.value = fraction ?? 0;
      root.toggleAttribute('data-busy', fraction !== null);
    },
  });

  const picture = bindMainPicture(root, demo, language, addressChanged);

  const form = root.querySelector('form') as HTMLFormElement;
  const mark =
    demo.acts || demo.groups
      ? (await import('./control-marks')).createControlMarks(form, demo, language)
      : () => {};
  const controls = bindControls(form, demo, language, {
    moved(name, value) {
      playing.pause();
      notice.say('');
      state.change({ [name]: value }, 'field');
    },
    refused: (problem) => notice.complain([problem], state.get()),
  });

  const motion = createMotion(demo, asked.values, (now, origin) => {
    queue.schedule('compute', () => computation.request(now));
    controls.show(now, origin !== 'field');
    mark(now);
  });
  root.addEventListener('pointerdown', motion.end, { capture: true });

  state.subscribe((now, origin) => {
    motion.follow(now, origin);
    addressChanged();
    speak();
  });

  const take: RunningDemo['take'] = (pairs) => {
    playing.pause();
    const given = [...pairs];
    const { values, problems } = queryToState(demo.id, demo.params, given);
    // A link that brings a state to compare with pins it; one that does not leaves what the reader has pinned.
    const beside = queryToPinned(demo.id, demo.params, given);
    if (beside.pinned) comparison.pin(beside.pinned);
    state.set(values);
    const found = pictureInLink(demo, given, only);
    picture.choose(found.place);
    notice.complain([...problems, ...beside.problems, ...found.problems], values);
  };
  const pairs = (): [key: string, text: string][] => [
    ...stateToQuery(demo.id, demo.params, state.get()),
    ...pinnedToQuery(demo.id, demo.params, comparison.pinned()),
    ...pictureToPairs(demo.id, picture.chosen()),
  ];
  const restore: RunningDemo['restore'] = (pairs) => {
    const given = [...pairs];
    if (queryToPinned(demo.id, demo.params, given).pinned === undefined) comparison.pin(undefined);
    take(given);
  };
  keepInAddress(demo.id, pairs);
  const explored = { ...display, picture: picture.chosen, address: () => linkTo(demo.id, pairs()) };
  bindActions(root, {
    ...playing.actions,
    ...toolActions(root, demo, language, { ...display, take, state, pairs, say: notice.say }),
    ...bindExplore(root, demo, language, explored, notice.say),
    reset: () => restore([]),
    pin() {
      comparison.pin(comparison.pinned() === undefined ? state.get() : undefined);
      addressChanged();
    },
  });

  controls.show(asked.values, true);
  mark(asked.values);
  picture.choose(askedPicture.place);
  notice.complain([...asked.problems, ...askedPinned.problems, ...askedPicture.problems], asked.values);
  computation.request(asked.values);
  if (askedPinned.pinned) comparison.pin(askedPinned.pinned);
  await live;
  root.dataset['live'] = '';
  return { take, restore, pairs };
}
