import { memo } from 'react';
import { useWords } from '../ui/words';
import { HintCard } from './HintCard';
import { LineSample } from './LineSample';
import { useHint } from './useHint';

/** A number of a bin: that of a topic with its colour, or of a compared region with its place
 *  among them. */
export type BinPart = { id: string; label: string; count: number } & (
  | { color: string }
  | { line: number }
);

type BinButtonProps = {
  slot: number;
  name: string;
  /** Null where parts are no sum, as those of regions that may overlap. */
  total: number | null;
  parts: readonly BinPart[];
  left: number;
  width: number;
  /** Height of the plot. */
  height: number;
  at: number;
  isStop: boolean;
  onChoose(slot: number): void;
};

/** A bin of bars or lines: names its counts and chooses its days. */
export const BinButton = memo(function BinButton(props: BinButtonProps) {
  const { slot, name, total, parts, left, width, height, at, isStop, onChoose } = props;
  const words = useWords();
  const { isShown, ...hint } = useHint();
  const said = parts.map(({ label, count }) =>
    words.t('timeline.topicCount', { topic: label, count: words.number(count) }),
  );
  const count = total === null ? null : words.t('timeline.binCount', { count: total });
  return (
    <div
      className="timeline-bin"
      style={{ left, width }}
      onPointerEnter={hint.onPointerEnter}
      onPointerLeave={hint.onPointerLeave}
    >
      <button
        type="button"
        data-stop
        tabIndex={isStop ? 0 : -1}
        aria-label={words.t('timeline.bin', {
          name,
          parts: [...(count === null ? [] : [count]), ...said].join(', '),
        })}
        onClick={() => onChoose(slot)}
        onFocus={hint.onFocus}
        onBlur={hint.onBlur}
      />
      {isShown && (
        <HintCard barTop={height} plotTop={height} at={at}>
          <p className="timeline-card-line">
            <span className="timeline-card-where">{name}</span>
            <span>{count}</span>
          </p>
          <ul className="timeline-card-topics">
            {parts.map((part, index) => (
              <li key={part.id} className={'color' in part ? `topic-${part.color}` : undefined}>
                {'color' in part ? <span className="swatch" /> : <LineSample index={part.line} />}
                {said[index]}
              </li>
            ))}
          </ul>
        </HintCard>
      )}
    </div>
  );
});
