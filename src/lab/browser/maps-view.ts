import type { Demo } from '../../demo/define-demo';
import type { MapsView } from '../../demo/map-views';
import type { State } from '../../demo/parameters';
import type { AnyShown } from '../../demo/views';
import type { Language } from '../../demo/words';
import { mapsLayers, mapsSvg, stillMaps } from '../maps';
import { followSize } from './follow-size';
import { createLayerGroups } from './layer-groups';
import type { DrawnMaps } from './maps-reader';
import { offerReadOut } from './read-out-offer';
import type { Renderer } from './renderer';

/** Lets small maps follow their box and the parameters. */
export function followMaps(
  element: HTMLElement,
  view: MapsView<State, object>,
  demo: Demo,
  language: Language,
): Renderer {
  const box = element.querySelector('.drawing') as HTMLElement;
  const showLayers = createLayerGroups(box);
  let shown: AnyShown | undefined;
  const readAgain = offerReadOut(element, language, async () => {
    const { createMapsReader } = await import('./maps-reader');
    const drawn = (): DrawnMaps | undefined => {
      const size = sizeNow();
      return shown && size && { columns: view.columns(shown), size };
    };
    return createMapsReader(drawn, demo.words, language);
  });
  const render = (): void => {
    const size = shown && sizeNow();
    if (!shown || !size) return;
    const layers = mapsLayers(view, shown, demo.words, language, size);
    showLayers([size.width, size.height, size.type].join(' '), layers, (empty) => mapsSvg(empty, size));
    readAgain();
  };
  const sizeNow = followSize(box, stillMaps, render);
  return (next) => {
    shown = next;
    render();
  };
}
