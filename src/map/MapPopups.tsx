import type { Key } from '../core/key';
import type { Story } from '../core/story';
import type { Camera } from '../core/view';
import { Chooser } from './Chooser';
import { type Pixel, project, type Size } from './camera';
import { HoverCard } from './HoverCard';
import type { Mark } from './mapFacts';
import { AT_ITS_PLACE, type Stand } from './placedMarks';

/** Several symbols under one tap. */
export type Several = { keys: readonly Key[]; at: Pixel };

type MapPopupsProps = {
  marks: readonly Mark[];
  stands: ReadonlyMap<Key, Stand>;
  camera: Camera;
  size: Size;
  several: Several | null;
  pointed: Key | null;
  storiesAt(key: Key): readonly Story[];
  newestIn(key: Key): readonly Story[];
  onChoose(key: Key): void;
  onClose(): void;
  onPointerEnter(): void;
  onPointerLeave(): void;
};

function centreOf(mark: Mark, { stands, camera, size }: MapPopupsProps): Pixel {
  const [x, y] = project(mark.lon, mark.lat, camera, size);
  const [right, down] = (stands.get(mark.key) ?? AT_ITS_PLACE).offset;
  return [x + right, y + down];
}

/** Its number is that of the stories whose place it is. */
const isOnlyOwn = ({ kind, strays }: Mark): boolean => kind !== 'total' && strays === 0;

export function MapPopups(props: MapPopupsProps) {
  const { marks, size, several, pointed, storiesAt, newestIn, onChoose, onClose } = props;
  if (several) {
    return (
      <Chooser
        marks={several.keys.flatMap((key) => marks.filter((mark) => mark.key === key))}
        at={several.at}
        size={size}
        onChoose={onChoose}
        onClose={onClose}
      />
    );
  }
  const mark = marks.find(({ key }) => key === pointed);
  if (!mark) return null;
  return (
    <HoverCard
      mark={mark}
      stories={isOnlyOwn(mark) ? storiesAt(mark.key) : newestIn(mark.key)}
      at={centreOf(mark, props)}
      size={size}
      onClose={onClose}
      onPointerEnter={props.onPointerEnter}
      onPointerLeave={props.onPointerLeave}
    />
  );
}
