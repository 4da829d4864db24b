import { useEffect, useRef, useState } from 'react';
import type { Key } from '../core/key';
import { SearchField } from '../filters/SearchField';
import { changeView, useViewStore } from '../state/viewStore';
import { chooseRegion } from './chooseRegion';
import type { Board } from './useBoard';

const PAUSE_MS = 600;

type FindPlaces = typeof import('./findPlaces').findPlaces;

export function SearchSlot({ board }: { board: Board }) {
  const [findPlaces, setFindPlaces] = useState<FindPlaces | null>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(pause.current), []);
  const endPause = (): boolean => {
    const wasTyping = pause.current !== undefined;
    clearTimeout(pause.current);
    pause.current = undefined;
    return wasTyping;
  };
  const search = (q: string, finished: boolean) => {
    const wasTyping = endPause();
    if (finished) {
      // A search left while it is being typed is finished by that.
      if (wasTyping || q !== board.view.q) changeView({ q });
      return;
    }
    changeView({ q }, 'between');
    // A pause in typing ends the search, so that Back undoes it as a whole.
    pause.current = setTimeout(() => {
      endPause();
      // Back may have been pressed meanwhile.
      if (useViewStore.getState().view.q === q) changeView({ q }, 'finished');
    }, PAUSE_MS);
  };
  return (
    <SearchField
      text={board.view.q}
      findPlaces={(text) => findPlaces?.(board, text) ?? []}
      onNeedPlaces={() => {
        board.geo.needGazetteer();
        // Without it stories are searched all the same.
        import('./findPlaces').then(
          (module) => setFindPlaces(() => module.findPlaces),
          () => undefined,
        );
      }}
      onText={search}
      onPlace={(key) => {
        endPause();
        changeView({ q: '' }, 'between');
        // A named group is found as well.
        chooseRegion(key.split(',') as Key[]);
      }}
    />
  );
}
