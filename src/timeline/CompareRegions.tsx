import { useId, useState } from 'react';
import type { Key } from '../core/key';
import { useWords } from '../ui/words';
import { LineSample } from './LineSample';
import { useDismiss } from './useDismiss';

export type CompareProps = {
  /** Canonical keys of the regions drawn as lines; none: bars. */
  compared: readonly Key[];
  /** How many there may be. */
  mostCompared: number;
  nameOf(key: Key): string;
  /** What can be added: the chosen region and the Länder. */
  comparable(): readonly Key[];
  onCompare(keys: readonly Key[]): void;
};

/** The compared regions, each of which can be taken away, and a list to choose them from. */
export function CompareRegions(props: CompareProps) {
  const { compared, mostCompared, nameOf, comparable, onCompare } = props;
  const words = useWords();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const group = useDismiss<HTMLDivElement>(isOpen, () => setOpen(false));
  const without = (key: Key) => compared.filter((it) => it !== key);
  return (
    <div className="timeline-compare" ref={group}>
      {compared.map((key, index) => (
        <button
          key={key}
          type="button"
          className="chip"
          aria-label={words.t('timeline.uncompare', { region: nameOf(key) })}
          onClick={() => {
            // This button goes away.
            group.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
            onCompare(without(key));
          }}
        >
          <LineSample index={index} />
          {nameOf(key)}
          <span aria-hidden="true">×</span>
        </button>
      ))}
      <button
        type="button"
        className="chip"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {words.t('timeline.compare')}
      </button>
      <div
        className="timeline-choice card"
        id={id}
        role="group"
        aria-label={words.t('timeline.compareHint', { most: mostCompared })}
        hidden={!isOpen}
      >
        <p>{words.t('timeline.compareHint', { most: mostCompared })}</p>
        {isOpen && (
          <div className="timeline-choices">
            {[...new Set([...comparable(), ...compared])]
              .map((key) => ({ key, name: nameOf(key), isPressed: compared.includes(key) }))
              .sort((a, b) => words.compare(a.name, b.name))
              .map(({ key, name, isPressed }) => (
                <button
                  key={key}
                  type="button"
                  className="chip"
                  aria-pressed={isPressed}
                  aria-disabled={!isPressed && compared.length >= mostCompared}
                  onClick={() => {
                    if (isPressed) onCompare(without(key));
                    else if (compared.length < mostCompared) onCompare([...compared, key]);
                  }}
                >
                  {name}
                </button>
              ))}
          </div>
        )}
      </div>
    </div>
  );
}
