import { expect, test } from 'vitest';
import { askPosition } from './askPosition';

/** A browser that answers with a position, or with one of the codes of the standard. */
const browser = (answer: { coords: object } | { code: number }) => ({
  isSecureContext: true,
  navigator: {
    geolocation: {
      getCurrentPosition(found: PositionCallback, failed?: PositionErrorCallback | null) {
        if ('coords' in answer) found(answer as GeolocationPosition);
        else failed?.({ PERMISSION_DENIED: 1, ...answer } as GeolocationPositionError);
      },
    },
  },
});

test('a position is told with how exact it is', async () => {
  const coords = { longitude: 8.04, latitude: 51.76, accuracy: 1500 };
  expect(await askPosition(browser({ coords }))).toEqual({
    lon: 8.04,
    lat: 51.76,
    accuracyKm: 1.5,
  });
});

test('a refusal is told apart from a position that cannot be found or is too long in coming', async () => {
  expect(await askPosition(browser({ code: 1 }))).toEqual({ failure: 'refused' });
  expect(await askPosition(browser({ code: 2 }))).toEqual({ failure: 'unknown' });
  expect(await askPosition(browser({ code: 3 }))).toEqual({ failure: 'unknown' });
});

test('a page that is not secure is not even asked, and one without the interface has no position', async () => {
  const position = browser({ coords: { longitude: 8, latitude: 51, accuracy: 1 } });
  expect(await askPosition({ ...position, isSecureContext: false })).toEqual({
    failure: 'insecure',
  });
  expect(await askPosition({ isSecureContext: true, navigator: {} })).toEqual({
    failure: 'unknown',
  });
});
