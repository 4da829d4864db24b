// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import type { Key } from '../core/key';
import { readUnitShapes } from '../core/unitShapes';
import type { Camera } from '../core/view';
import type { MapPanelProps } from './MapPanel';
import { useNeededGemeinden } from './useNeededGemeinden';

const kreise = readUnitShapes(JSON.parse(readFileSync('geo/kreise.geojson', 'utf8')));

/** Länder whose outlines are asked for where the camera and the choice are these. */
async function neededAt(camera: Camera, region: readonly string[] = []): Promise<Key[]> {
  const onNeedGemeinden = vi.fn<(lands: readonly Key[]) => void>();
  const props = { kreise, region, onNeedGemeinden } as unknown as MapPanelProps;
  function Panel() {
    useNeededGemeinden(props, camera, { width: 800, height: 600 });
    return null;
  }
  const root = createRoot(document.createElement('div'));
  await act(() => root.render(<Panel />));
  await act(() => root.unmount());
  return onNeedGemeinden.mock.calls.flatMap(([lands]) => lands);
}

const germany: Camera = { zoom: 5.5, lat: 51.2, lng: 10.4 };

test('far away no outline of a Gemeinde is asked for, near by those of the Länder in sight', async () => {
  expect(await neededAt(germany)).toEqual([]);
  expect(await neededAt({ zoom: 9.5, lat: 51.6, lng: 7.2 })).toEqual(['05']);
  const atTheBorder = await neededAt({ zoom: 10, lat: 51.4, lng: 9.5 });
  expect(atTheBorder.toSorted()).toEqual(['03', '05', '06']);
});

test('a chosen Kreis or Gemeinde asks for its Land, a kreisfreie Stadt for none', async () => {
  expect(await neededAt(germany, ['05570'])).toEqual(['05']);
  expect(await neededAt(germany, ['09187117'])).toEqual(['09']);
  expect(await neededAt(germany, ['09162000'])).toEqual([]);
  expect(await neededAt(germany, ['05'])).toEqual([]);
});
