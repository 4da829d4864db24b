import type { QueryClient } from '@tanstack/react-query';
import type { Config } from '../../core/config';
import { readGermanDay } from '../../core/day';
import type { Answer } from '../../core/feeds/newsFeed';
import type { PlacedNews } from '../../core/feeds/placeNews';
import { placeInWorker } from '../../data/placeInWorker';
import { configQuery, feedQuery } from '../../data/queries';
import { changeView, resetView, useViewStore } from '../../state/viewStore';
import { type Trial, useTrial } from './trialStore';

/** In memory a file takes many times its size; the command line reads larger ones. */
export const MOST_MB = 20;

/** The file is larger than `MOST_MB`. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

let lastTrial = 0;

/** Shows a file as if it were the site's only source. What is shown stays if it cannot be read.
 *  @param config the site's own, or that of another file that is shown */
export async function tryFile(client: QueryClient, config: Config, file: File): Promise<void> {
  const number = ++lastTrial;
  const { trial } = useTrial.getState();
  useTrial.setState({ reading: file.name, fault: null });
  try {
    if (file.size > MOST_MB * 1024 * 1024) throw new TooLarge(file.name);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const own = trial?.config ?? config;
    const placed = await place(own, bytes, []);
    if (number !== lastTrial) return;
    const { view } = trial ?? useViewStore.getState();
    resetView();
    show(client, { name: file.name, bytes, placed, answers: [], config: own, view });
  } catch (error) {
    if (number === lastTrial) useTrial.setState({ fault: { name: file.name, error } });
  } finally {
    if (number === lastTrial) useTrial.setState({ reading: null });
  }
}

/** Places the file anew with other answers.
 *  @throws FetchError where the gazetteer did not come */
export async function settle(client: QueryClient, answers: readonly Answer[]): Promise<void> {
  const { trial } = useTrial.getState();
  if (!trial) return;
  const number = ++lastTrial;
  const placed = await place(trial.config, trial.bytes, answers);
  if (number === lastTrial) show(client, { ...trial, placed, answers });
}

/** Back to the site's own stories, as they were shown before. */
export function leaveTrial(client: QueryClient): void {
  const { trial } = useTrial.getState();
  lastTrial += 1;
  useTrial.setState({ trial: null, reading: null, fault: null });
  if (!trial) return;
  client.setQueryData(configQuery().queryKey, trial.config);
  changeView(trial.view);
}

function place({ topics }: Config, bytes: Uint8Array, decisions: readonly Answer[]) {
  const today = readGermanDay(new Date().toISOString());
  if (!today) throw new RangeError('The clock of this computer gives no day.');
  return placeInWorker({
    ...{ bytes, topics, today, address: null, charset: null },
    decisions: { decisions },
  });
}

/** The page goes on as before, with another source. Each placing is a source of its own. */
function show(client: QueryClient, trial: Trial): void {
  const source = {
    name: trial.name,
    kind: 'feed',
    url: `trial:${lastTrial}`,
    text: 'full',
    // What was rejected is told by the banner.
    given: { feed: feedOf(trial.placed, trial.name), rejected: [] },
  } as const;
  client.setQueryData(feedQuery(source).queryKey, source.given);
  client.setQueryData(configQuery().queryKey, { ...trial.config, sources: [source] });
  useTrial.setState({ trial });
}

const feedOf = (
  { title, name, home, sources, retrieved, stories, places }: PlacedNews,
  file: string,
) => ({
  title: title ?? file,
  source: name,
  ...(home && { home }),
  ...{ sources, retrieved, stories, places },
});
