import type { Language } from '../config';
import type { Day } from '../day';
import { DEFAULT_PARTS, PARTS, type Part, type RollingRange, type Theme, type View } from '../view';
import { writeView } from '../viewParams';

/** Which stories a frame shows as time goes on. */
export type FrameTime =
  /** All, and all that will come. */
  | { kind: 'all' }
  /** The last days or months before the newest story. */
  | { kind: 'rolling'; last: RollingRange }
  /** These days for ever. */
  | { kind: 'frozen'; from: Day; to: Day };

/** What is chosen for a frame besides the view it was opened from. */
export type FrameChoice = {
  time: FrameTime;
  parts: readonly Part[];
  /** Pixels; null: the height of the content. */
  height: number | null;
  theme: Theme | null;
  language: Language | null;
};

/** What a dialog is opened with. */
export type EmbedFacts = {
  /** Of the site. */
  title: string;
  view: View;
  /** Names of what the view is filtered by: region, topics, search text. */
  filters: readonly string[];
  /** The days in force, or else those of the first and last story. */
  from: Day | null;
  to: Day | null;
  languages: readonly Language[];
};

/** Pixels of a frame that fits into an article. */
export const USUAL_HEIGHT = 560;

/** Common ranges, and the one of the view. */
export const rollingRanges = ({ last }: View): readonly RollingRange[] => [
  ...new Set([...(last ? [last] : []), ...(['30d', '90d', '12m'] as RollingRange[])]),
];

/** Rolling stays rolling, chosen days stay those days. */
export function firstTime(view: View, from: Day | null, to: Day | null): FrameTime {
  if (view.last) return { kind: 'rolling', last: view.last };
  return (view.from || view.to) && from && to ? { kind: 'frozen', from, to } : { kind: 'all' };
}

const withTime = (view: View, time: FrameTime): View => ({
  ...view,
  from: time.kind === 'frozen' ? time.from : null,
  to: time.kind === 'frozen' ? time.to : null,
  last: time.kind === 'rolling' ? time.last : null,
});

const isUsual = (parts: readonly Part[]): boolean => parts.join() === DEFAULT_PARTS.join();

/** In the order of the page, whatever was ticked first. */
export const inOrder = (parts: readonly Part[]): readonly Part[] =>
  PARTS.filter((part) => parts.includes(part));

/** The addresses of a frame, and of its view on the full page.
 *  @param page absolute address of the page; its query string does not matter */
export function frameAddresses(page: string, view: View, choice: FrameChoice) {
  const { theme, language, parts } = choice;
  const shown = { ...withTime(view, choice.time), theme, language };
  const [document = page] = page.split(/[?#]/);
  const at = (it: View) => {
    const query = writeView(it);
    return query === '' ? document : `${document}?${query}`;
  };
  return {
    frame: at({ ...shown, embed: true, show: isUsual(parts) ? null : inOrder(parts) }),
    full: at({ ...shown, embed: false, show: null }),
    script: document.replace(/[^/]*$/, 'embed.js'),
  };
}
