import { create } from 'zustand';
import type { Config } from '../../core/config';
import type { Answer } from '../../core/feeds/newsFeed';
import type { PlacedNews } from '../../core/feeds/placeNews';
import type { View } from '../../core/view';

/** A reader's own file as it is shown. */
export type Trial = {
  name: string;
  bytes: Uint8Array;
  placed: PlacedNews;
  /** What the reader has settled, in the order of the answers. */
  answers: readonly Answer[];
  /** The site's own, which is shown again afterwards. */
  config: Config;
  view: View;
};

/** Why a file is not shown: a `SourceProblem`, too large, or anything else. */
export type TrialFault = { name: string; error: unknown };

type TrialState = {
  trial: Trial | null;
  /** Name of the file that is being read. */
  reading: string | null;
  fault: TrialFault | null;
};

/** Lasts as long as the page: nothing of a file is stored or sent. */
export const useTrial = create<TrialState>(() => ({ trial: null, reading: null, fault: null }));
