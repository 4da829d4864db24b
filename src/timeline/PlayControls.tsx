import { useWords } from '../ui/words';
import { type Play, SPEEDS, type Speed } from './usePlay';

type PlayControlsProps = {
  play: Play;
  /** In the embedded frame: an icon without words, at single speed. */
  compact: boolean;
};

const ICONS = {
  play: 'M3 1.5v9l7.5-4.5z',
  pause: 'M2.5 1.5h2.5v9h-2.5zM7 1.5h2.5v9h-2.5z',
  step: 'M1.5 1.5v9l6-4.5zM8.5 1.5h2v9h-2z',
};

/** Plays the chosen days through time. Who asked for less motion takes the steps by hand. */
export function PlayControls({ play, compact }: PlayControlsProps) {
  const words = useWords();
  const { isPlaying, isStill, speed, setSpeed, step, pause, controls } = play;
  const { does, label } = isStill
    ? { does: 'step' as const, label: words.t('timeline.step') }
    : isPlaying
      ? { does: 'pause' as const, label: words.t('timeline.pause') }
      : { does: 'play' as const, label: words.t('timeline.play') };
  return (
    <div
      className="timeline-play"
      role="group"
      aria-label={words.t('timeline.playing')}
      ref={controls}
    >
      <button
        type="button"
        className="chip"
        aria-label={compact ? label : undefined}
        title={compact ? label : undefined}
        onClick={isPlaying ? pause : step}
      >
        <svg className="timeline-icon" viewBox="0 0 12 12" aria-hidden="true">
          <path d={ICONS[does]} />
        </svg>
        {!compact && <span className="timeline-play-label">{label}</span>}
      </button>
      {!compact && !isStill && (
        <select
          className="chip"
          aria-label={words.t('timeline.speed')}
          value={speed}
          onChange={({ target }) => setSpeed(Number(target.value) as Speed)}
        >
          {SPEEDS.map((times) => (
            <option key={times} value={times}>
              {words.t('timeline.times', { times: words.number(times) })}
            </option>
          ))}
        </select>
      )}
      <p className="visually-hidden" role="status">
        {isPlaying && words.t('timeline.isPlaying')}
      </p>
    </div>
  );
}
