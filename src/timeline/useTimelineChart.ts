import { type ComponentType, useEffect, useState } from 'react';
import type { TimelineChartProps } from './TimelineChart';

type Chart = ComponentType<TimelineChartProps>;

/** Once it is there, panels that come later show it at once. */
let loaded: Chart | null = null;

/** Fetches the drawing, which brings Recharts along, after the panel is on the page. */
export function useTimelineChart() {
  const [Chart, setChart] = useState<Chart | null>(() => loaded);
  const [error, setError] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    import('./TimelineChart').then(
      (chunk) => {
        loaded = chunk.default;
        if (isCurrent) setChart(() => chunk.default);
      },
      (failure: unknown) => isCurrent && setError(failure),
    );
    return () => {
      isCurrent = false;
    };
  }, [attempt]);
  const retry = () => {
    setError(null);
    setAttempt(attempt + 1);
  };
  return { Chart, error, retry };
}
