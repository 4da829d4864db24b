/** Where the reader is, in degrees WGS 84, or why that is not known. */
export type Answer =
  | { lon: number; lat: number; accuracyKm: number }
  | { failure: 'insecure' | 'refused' | 'unknown' };

type Surroundings = {
  isSecureContext: boolean;
  /** Absent in old browsers, also where the page is not secure. */
  navigator: { geolocation?: Pick<Geolocation, 'getCurrentPosition'> };
};

/** A town is near enough: no need to wait for satellites. */
const ROUGHLY: PositionOptions = { timeout: 20_000, maximumAge: 5 * 60_000 };

/** Asks the browser where it is, which may ask the reader first. Only after a click: a page that
 *  asks by itself is refused for good. The answer stays in memory. */
export function askPosition(page: Surroundings): Promise<Answer> {
  if (!page.isSecureContext) return Promise.resolve({ failure: 'insecure' });
  const { geolocation } = page.navigator;
  if (!geolocation) return Promise.resolve({ failure: 'unknown' });
  return new Promise((resolve) => {
    geolocation.getCurrentPosition(
      ({ coords }) =>
        resolve({
          lon: coords.longitude,
          lat: coords.latitude,
          accuracyKm: coords.accuracy / 1000,
        }),
      ({ code, PERMISSION_DENIED }) =>
        resolve({ failure: code === PERMISSION_DENIED ? 'refused' : 'unknown' }),
      ROUGHLY,
    );
  });
}
