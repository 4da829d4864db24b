import type { DayNumber } from '../day';
import type { Key } from '../key';
import type { TopicId } from '../story';
import { OTHER_TOPIC } from './counting';
import type { StoryColumns } from './storyColumns';

type Numbers = Uint16Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;

/** A list of numbers that grows, with the numbers of each row beside each other. */
class Lists<T, N extends Numbers> {
  private count = 0;
  private row = 0;
  private readonly ids = new Map<T, number>();
  private last: T | undefined;
  private lastId = 0;
  readonly start: Uint32Array<ArrayBuffer>;

  constructor(
    size: number,
    private numbers: N,
    private readonly grow: (length: number) => N,
    private readonly most: number,
  ) {
    this.start = new Uint32Array(size + 1);
  }

  add(items: readonly T[]): void {
    for (const item of items) {
      if (this.count === this.numbers.length) {
        const larger = this.grow(this.count * 2 + 16);
        larger.set(this.numbers);
        this.numbers = larger;
      }
      this.numbers[this.count] = this.idOf(item);
      this.count += 1;
    }
    this.row += 1;
    this.start[this.row] = this.count;
  }

  get values(): N {
    return this.numbers.slice(0, this.count) as N;
  }

  get names(): readonly T[] {
    return [...this.ids.keys()];
  }

  private idOf(item: T): number {
    // Stories beside each other often have the same topic.
    if (item === this.last) return this.lastId;
    this.last = item;
    this.lastId = this.ids.get(item) ?? this.newId(item);
    return this.lastId;
  }

  private newId(item: T): number {
    if (this.ids.size > this.most) throw new RangeError(`more than ${this.most} different values`);
    this.ids.set(item, this.ids.size);
    return this.ids.size - 1;
  }
}

const NO_TOPIC: readonly TopicId[] = [OTHER_TOPIC];

/** Makes columns out of stories that come one by one in list order. */
export class ColumnsBuilder {
  private row = 0;
  private readonly day: Int32Array<ArrayBuffer>;
  private readonly places: Lists<Key, Uint16Array<ArrayBuffer>>;
  private readonly topics: Lists<TopicId, Uint8Array<ArrayBuffer>>;

  /** @param size number of stories that will come */
  constructor(private readonly size: number) {
    this.day = new Int32Array(size);
    const room = Math.ceil(size * 1.3);
    this.places = new Lists(
      size,
      new Uint16Array(room),
      (length) => new Uint16Array(length),
      65535,
    );
    this.topics = new Lists(size, new Uint8Array(room), (length) => new Uint8Array(length), 255);
  }

  /** @param places canonical keys, each once
   *  @param topics each once; none is `OTHER_TOPIC`
   *  @throws RangeError for a day after that of the row before, and for more than 65,536
   *  different places or 256 topics */
  add(day: DayNumber, places: readonly Key[], topics: readonly TopicId[]): void {
    if (this.row > 0 && day > (this.day[this.row - 1] ?? 0)) {
      throw new RangeError(`row ${this.row} is of a later day than the one before`);
    }
    this.day[this.row] = day;
    this.places.add(places);
    this.topics.add(topics.length > 0 ? topics : NO_TOPIC);
    this.row += 1;
  }

  /** @throws RangeError if fewer stories came than were to come */
  build(): StoryColumns {
    if (this.row !== this.size) throw new RangeError(`${this.row} of ${this.size} stories came`);
    const { day, places, topics, size } = this;
    return {
      size,
      day,
      placeStart: places.start,
      place: places.values,
      keys: places.names,
      topicStart: topics.start,
      topic: topics.values,
      topics: topics.names,
    };
  }
}
