import type { Demo } from '../../demo/define-demo';
import type { State } from '../../demo/parameters';
import type { AnyShown, GraphView } from '../../demo/views';
import type { Language } from '../../demo/words';
import { withValues } from '../../site/say';
import { edgeLine, graphSize, placeOf, radius } from '../graph-places';
import { interfaceWords } from '../interface-words';
import { sayValue, sayWord } from '../told';
import type { Move } from './renderer';

type AnyGraph = GraphView<State, object>;

/** The box around an edge or a node in the units of the drawing: its left end, its length, and how far it is turned. */
interface Area {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly angle: number;
  readonly kind: 'node' | 'edge';
}

function areaOf(view: AnyGraph, id: string): Area | null {
  const node = view.nodes.find((each) => each.id === id);
  if (node) {
    const { x, y } = placeOf(node);
    return { x: x - radius, y, length: 2 * radius, angle: 0, kind: 'node' };
  }
  const edge = view.edges.find((each) => each.id === id);
  const line = edge && edgeLine(edge, view.nodes);
  if (!line) return null;
  const [across, down] = [line.to.x - line.from.x, line.to.y - line.from.y];
  return { ...line.from, length: Math.hypot(across, down), angle: Math.atan2(down, across), kind: 'edge' };
}

/** What a node or an edge is called; an arrow without a label is called after its ends. */
function nameOf(view: AnyGraph, demo: Demo, id: string, language: Language): string {
  const say = (nodeId: string): string =>
    sayWord(demo, view.nodes.find((each) => each.id === nodeId)?.label ?? nodeId, language);
  const edge = view.edges.find((each) => each.id === id);
  if (!edge) return say(id);
  return edge.label === undefined
    ? `${say(edge.from)} → ${say(edge.to)}`
    : sayWord(demo, edge.label, language);
}

/** Puts a button over every node and edge of a network that chooses something; gives what shows which one is chosen. */
export function createChoosers(
  drawing: HTMLElement,
  view: AnyGraph,
  demo: Demo,
  language: Language,
  move: Move,
): (shown: AnyShown) => void {
  const { chooses } = view;
  if (!chooses) return () => {};
  const { parameter, options } = chooses;
  const layer = document.createElement('div');
  layer.className = 'choosers';
  const buttons = Object.entries(options).flatMap(([id, option]) => {
    const area = areaOf(view, id);
    if (!area) return [];
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'choose-part';
    button.dataset['part'] = area.kind;
    button.ariaLabel = `${nameOf(view, demo, id, language)} – ${withValues(
      interfaceWords.chosenBy[language],
      {
        name: sayWord(demo, parameter, language),
        option: sayValue(demo, parameter, option, language),
      },
    )}`;
    button.style.width = `${area.length.toFixed(1)}px`;
    button.style.transform = `translate(${area.x.toFixed(1)}px, ${area.y.toFixed(1)}px) rotate(${area.angle.toFixed(4)}rad) translateY(-50%)`;
    button.addEventListener('click', () => move({ [parameter]: option }));
    layer.append(button);
    return [{ button, option }];
  });
  drawing.after(layer);

  // The network stands in the middle of its box, as large as it fits: so do the buttons over it.
  const { width, height } = graphSize(view);
  const fit = (): void => {
    const svg = drawing.querySelector('svg');
    if (!svg || !layer.offsetParent) return;
    const [box, origin] = [svg.getBoundingClientRect(), layer.offsetParent.getBoundingClientRect()];
    const scale = Math.min(box.width / width, box.height / height);
    const left = box.left - origin.left + (box.width - scale * width) / 2 + layer.offsetParent.scrollLeft;
    const top = box.top - origin.top + (box.height - scale * height) / 2;
    layer.style.transform = `translate(${left.toFixed(1)}px, ${top.toFixed(1)}px) scale(${scale.toFixed(4)})`;
    layer.style.setProperty('--scale', scale.toFixed(4));
  };
  new ResizeObserver(fit).observe(drawing);

  return ({ params }) => {
    for (const { button, option } of buttons) {
      const pressed = String(params[parameter] === option);
      if (button.ariaPressed !== pressed) button.ariaPressed = pressed;
    }
  };
}
