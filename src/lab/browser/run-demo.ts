import type { Demo } from '../../demo/define-demo';
import { labelHtml } from '../../demo/label';
import { type LinkProblem, pinnedToQuery, queryToPinned, queryToState, stateToQuery } from '../../demo/link';
import {
  type AnyValue,
  defaultValues,
  type NumberParameter,
  type ParameterTable,
  type Values,
} from '../../demo/parameters';
import type { Shown } from '../../demo/views';
import type { Language } from '../../demo/words';
import { fill, interfaceWords } from '../interface-words';
import { sayDifferences, sayProblem, sayRemark, sayState, saySummary } from '../told';
import { addressChanged, keepInAddress, linkTo } from './address';
import { Computation } from './computation';
import { bindControls } from './controls';
import { watchViews } from './on-screen';
import { createPlayer } from './player';
import { RenderQueue } from './render-queue';
import { createRenderers, csvOf } from './renderers';
import type { RunningDemo } from './running-demo';

type State = Values<ParameterTable>;

/** After this rest the summary is spoken: a reader who drags should hear the last state, not every one. */
const restBeforeSpeaking = 800;

/** Milliseconds of rest after which the parts off the screen are brought up to date. */
const restBeforeCatchingUp = 120;

function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Makes a demo of the page live, in the state that the address asks for. */
export async function runDemo(root: HTMLElement, demo: Demo, language: Language): Promise<RunningDemo> {
  const part = <Kind extends HTMLElement>(selector: string): Kind => root.querySelector(selector) as Kind;
  const notice = part('.notice');
  const summary = part('.summary');
  const remark = part('.remark');
  const stateLine = part('.state');
  const pinnedLine = part('.pinned-state');
  const announcement = part('.announcement');
  const progress = part<HTMLProgressElement>('progress');
  const pinButton = root.querySelector<HTMLButtonElement>('[data-action="pin"]');
  const playButton = root.querySelector<HTMLButtonElement>('[data-action="play"]');

  let state: State = defaultValues(demo.params);
  let shown: Shown<State, object> | undefined;
  /** The state A of a comparison, and its picture. */
  let pinnedState: State | undefined;
  let pinned: Shown<State, object> | undefined;
  let speaking: ReturnType<typeof setTimeout> | undefined;
  let becameLive: () => void = () => {};
  const live = new Promise<void>((resolve) => {
    becameLive = resolve;
  });

  const queue = new RenderQueue();
  const parts = await createRenderers(root, demo, language, (changes) => {
    player?.pause();
    go({ ...state, ...changes });
    controls.show(state, true);
  });

  const say = (text: string): void => {
    notice.textContent = text;
  };
  const complain = (problems: readonly LinkProblem[]): void => {
    say(problems.map((problem) => sayProblem(demo, problem, state[problem.name], language)).join(' '));
  };

  const showTexts = (now: Shown<State, object>): void => {
    summary.innerHTML = labelHtml(saySummary(demo, now.params, now.result, language));
    const explanation = sayRemark(demo, now.params, now.result, language);
    remark.innerHTML = labelHtml(explanation ?? '');
    remark.hidden = explanation === null;
    stateLine.textContent = sayState(demo, now.params, language);
    pinnedLine.hidden = pinned === undefined;
    pinnedLine.textContent = pinned
      ? fill(interfaceWords.pinnedState[language], sayDifferences(demo, pinned.params, now.params, language))
      : '';
  };

  const speakAfterRest = (): void => {
    clearTimeout(speaking);
    speaking = setTimeout(() => {
      announcement.textContent = [summary.textContent, remark.textContent].filter(Boolean).join(' ');
    }, restBeforeSpeaking);
  };

  // What the reader sees follows every movement; what is off the screen catches up at rest, or when it comes into sight.
  const drawn: (object | undefined)[] = [];
  const renderPart = (index: number): void => {
    const now = shown;
    if (now === undefined || drawn[index] === now) return;
    queue.schedule(String(index), () => {
      drawn[index] = now;
      parts[index]?.render(now, pinned);
    });
  };
  const isOnScreen = watchViews(
    parts.map(({ element }) => element),
    renderPart,
  );
  let catchingUp: ReturnType<typeof setTimeout> | undefined;
  const renderParts = (): void => {
    parts.forEach((_, index) => {
      if (isOnScreen(index)) renderPart(index);
    });
    clearTimeout(catchingUp);
    catchingUp = setTimeout(() => parts.forEach((_, index) => renderPart(index)), restBeforeCatchingUp);
  };

  const computation = new Computation(demo, {
    done(params, result) {
      const now = { params, result };
      shown = now;
      queue.schedule('texts', () => showTexts(now));
      renderParts();
      queue.schedule('live', becameLive);
    },
    progress(fraction) {
      progress.value = fraction ?? 0;
      root.toggleAttribute('data-busy', fraction !== null);
    },
  });

  const pinnedComputation = new Computation(demo, {
    done(params, result) {
      pinned = { params, result };
      redraw();
    },
    progress() {},
  });

  /** Shows everything once more: what is pinned has changed, not the present state. */
  const redraw = (): void => {
    drawn.length = 0;
    if (shown === undefined) return;
    const now = shown;
    queue.schedule('texts', () => showTexts(now));
    renderParts();
  };

  const pin = (next: State | undefined): void => {
    pinnedState = next;
    pinButton?.setAttribute('aria-pressed', String(next !== undefined));
    if (next !== undefined) {
      pinnedComputation.request(next);
      return;
    }
    pinned = undefined;
    redraw();
  };

  const go = (next: State): void => {
    state = next;
    queue.schedule('compute', () => computation.request(state));
    addressChanged();
    speakAfterRest();
  };
  const set = (name: string, value: AnyValue): void => go({ ...state, [name]: value });

  const controls = bindControls(part('form'), demo, language, {
    moved(name, value) {
      player?.pause();
      say('');
      set(name, value);
      controls.show(state, false);
    },
    refused(problem) {
      complain([problem]);
      controls.show(state, true);
    },
  });

  const stepsName = Object.keys(demo.params).find((name) => demo.params[name]?.kind === 'steps');
  const stepsParameter = stepsName === undefined ? undefined : (demo.params[stepsName] as NumberParameter);
  const moveSteps = (value: number): void => {
    if (stepsName === undefined || stepsParameter === undefined) return;
    set(stepsName, Math.min(stepsParameter.max, Math.max(stepsParameter.min, value)));
    controls.show(state, true);
  };
  const stepsNow = (): number => (stepsName === undefined ? 0 : (state[stepsName] as number));
  const player =
    stepsParameter &&
    createPlayer(stepsParameter, stepsNow, moveSteps, (playing) => {
      const label = playing ? playButton?.dataset['pause'] : playButton?.dataset['play'];
      root.toggleAttribute('data-playing', playing);
      playButton?.setAttribute('aria-label', label ?? '');
      playButton?.setAttribute('title', label ?? '');
    });

  const pairsNow = (): [key: string, text: string][] => [
    ...stateToQuery(demo.id, demo.params, state),
    ...pinnedToQuery(demo.id, demo.params, pinnedState),
  ];

  const take: RunningDemo['take'] = (pairs) => {
    player?.pause();
    const { values, problems } = queryToState(demo.id, demo.params, pairs);
    go(values);
    controls.show(state, true);
    complain(problems);
  };

  const actions: Readonly<Record<string, () => void>> = {
    reset() {
      pin(undefined);
      take([]);
    },
    pin() {
      pin(pinnedState === undefined ? state : undefined);
      addressChanged();
    },
    async present() {
      const { presentDemo } = await import('./present-demo');
      presentDemo(root, demo, language, {
        take,
        state: () => state,
        set(name, value) {
          set(name, value);
          controls.show(state, true);
        },
      });
    },
    async embed() {
      const { copyEmbed } = await import('./share');
      say(await copyEmbed(root, new URLSearchParams(pairsNow()).toString(), language));
    },
    async qr() {
      const { showQr } = await import('./share');
      say(showQr(linkTo(demo.id, pairsNow()), language));
    },
    async copy() {
      try {
        await navigator.clipboard.writeText(linkTo(demo.id, pairsNow()));
        say(interfaceWords.linkCopied[language]);
      } catch {
        say(interfaceWords.linkNotCopied[language]);
      }
    },
    csv() {
      if (shown) saveFile(`${demo.id}.csv`, csvOf(demo, shown, language));
    },
    'new-draw'() {
      const name = Object.keys(demo.params).find((each) => demo.params[each]?.kind === 'seed');
      if (name === undefined) return;
      set(name, (state[name] as number) + 1);
      controls.show(state, true);
    },
    play: () => (player?.isPlaying() ? player.pause() : player?.play()),
    restart() {
      player?.pause();
      moveSteps(stepsParameter?.min ?? 0);
    },
    step() {
      player?.pause();
      moveSteps(stepsNow() + 1);
    },
    back() {
      player?.pause();
      moveSteps(stepsNow() - 1);
    },
  };
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
    actions[button?.dataset['action'] ?? '']?.();
  });

  keepInAddress(demo.id, pairsNow);
  const query = [...new URLSearchParams(location.search)];
  const asked = queryToState(demo.id, demo.params, query);
  const askedPinned = queryToPinned(demo.id, demo.params, query);
  state = asked.values;
  controls.show(state, true);
  complain([...asked.problems, ...askedPinned.problems]);
  computation.request(state);
  if (askedPinned.pinned) pin(askedPinned.pinned);
  await live;
  root.dataset['live'] = '';
  return { take };
}
