import type { Browser, Page } from '@playwright/test';
import { type Times, timesOf } from '../timesOf';
import { timeBetween, traceMainThread } from './mainThread';

/** Time of the main thread per step of the brush, of the kinds of a `Task`. */
export type Steps = { wall: Times; work: Times; cpu: Times };

const STEPS = 60;
/** Until a step is drawn, MapLibre's own animation included. */
const FRAMES = 2;

const drawn = (page: Page) =>
  page.evaluate(async (frames) => {
    for (let frame = 0; frame < frames; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }, FRAMES);

/** Drags the brush's first grip over most of the timeline, a step at a time. All panels are live. */
export async function measureSteps(browser: Browser, page: Page): Promise<Steps> {
  const grip = await page.locator('.brush-grip').first().boundingBox();
  const chart = await page.locator('.timeline-chart').boundingBox();
  if (!grip || !chart) throw new Error('The page has no brush.');
  const x = grip.x + grip.width / 2;
  const y = grip.y + grip.height / 2;
  await page.mouse.move(x, y);
  await page.mouse.down();
  const trace = await traceMainThread(browser, page, async () => {
    for (let step = 0; step <= STEPS; step += 1) {
      await page.evaluate(() => performance.mark('step'));
      if (step === STEPS) break;
      await page.mouse.move(x + ((step + 1) * chart.width * 0.8) / STEPS, y);
      await drawn(page);
    }
  });
  await page.mouse.up();
  const marks = trace.marks('step');
  if (marks.length !== STEPS + 1) throw new Error(`${marks.length - 1} of ${STEPS} steps traced`);
  return {
    wall: timesOf(timeBetween(trace, marks, 'wall')),
    work: timesOf(timeBetween(trace, marks, 'work')),
    cpu: timesOf(timeBetween(trace, marks, 'cpu')),
  };
}
