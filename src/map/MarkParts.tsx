import type { Key } from '../core/key';
import { hoverUnit } from '../state/hover';
import { TARGET } from './focusSpots';
import type { NameSpot, Stand } from './placedMarks';

export const classes = (...names: readonly (string | false)[]): string =>
  names.filter(Boolean).join(' ');

/** Over a dot and a name the pointer is served by the map below, which knows what else is near. */
export const Name = ({
  name,
  faded,
  strong,
}: {
  name: NameSpot;
  faded: boolean;
  strong: boolean;
}) => (
  <span
    className={classes(
      'map-label',
      `map-label--${name.kind}`,
      faded && 'is-faded',
      strong && 'is-strong',
    )}
    style={{ left: name.left, top: name.top, width: name.width, height: name.height }}
    aria-hidden="true"
  >
    {name.text}
  </span>
);

type TargetProps = {
  unit: Key;
  label: string;
  className: string;
  at: Stand['offset'];
  half: Stand['offset'];
  current: boolean;
  text: string;
  /** The one at which the Tab key stops. */
  isStop: boolean;
};

/** Click and hover are read from the map as a whole; the button adds focus, Enter and a name. */
export function Target(props: TargetProps) {
  const {
    unit,
    label,
    className,
    at: [x, y],
    half,
    current,
    text,
    isStop,
  } = props;
  const [width, height] = half.map((it) => Math.max(TARGET, 2 * it)) as [number, number];
  return (
    <button
      type="button"
      className={className}
      style={{ left: x - width / 2, top: y - height / 2, width, height }}
      aria-label={label}
      aria-current={current || undefined}
      data-mark={unit}
      tabIndex={isStop ? 0 : -1}
      onFocus={() => hoverUnit(unit)}
      onBlur={() => hoverUnit(null)}
    >
      {text && <span aria-hidden="true">{text}</span>}
    </button>
  );
}
