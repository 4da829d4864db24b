import { compareWithinDay } from '../archive/archiveOrder';
import { type DayNumber, fromDayNumber } from '../day';
import type { TopicId } from '../story';
import { countByDay, DEMO_SPAN } from './demoDays';
import { createPlacePicker, type DemoPlace } from './demoPlaces';
import { createTopicPicker } from './demoTopics';
import { mixSeeds, seededRandom } from './random';

/** What a synthetic archive is made from. The same plan gives the same stories everywhere. */
export type DemoPlan = {
  /** How many. */
  stories: number;
  /** A whole number. */
  seed: number;
  /** Where they may come from; canonical keys, each once. */
  places: readonly DemoPlace[];
};

/** A made-up story before it has words. */
export type DemoFacts = {
  day: DayNumber;
  /** Its number among the stories of its day, from 1. */
  number: number;
  places: readonly DemoPlace[];
  topics: readonly TopicId[];
};

/** Made-up stories one by one in list order: more each year, few at weekends, places as often as
 *  they are large, 1.2 of them and 1.4 topics per story. No more than a day is kept, so there may be millions. */
export function* demoFacts({ stories, seed, places }: DemoPlan): Generator<DemoFacts> {
  const counts = countByDay(stories, seed);
  const pickPlaces = createPlacePicker(places, seed);
  const pickTopics = createTopicPicker();
  for (let day = DEMO_SPAN.to; day >= DEMO_SPAN.from; day -= 1) {
    const random = seededRandom(mixSeeds(seed, 3, day));
    const year = Number(fromDayNumber(day).slice(0, 4));
    const count = counts[day - DEMO_SPAN.from] ?? 0;
    const ofDay = Array.from({ length: count }, () => ({
      places: pickPlaces(random),
      topics: pickTopics(year, random),
    })).sort(compareWithinDay);
    for (const [index, facts] of ofDay.entries()) yield { day, number: index + 1, ...facts };
  }
}
