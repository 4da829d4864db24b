import { useQuery } from '@tanstack/react-query';
import { PLAIN, type View } from '../core/view';
import { writeView } from '../core/viewParams';
import { publishedPlacesQuery } from '../data/publishedPlaces';
import { publishedAddress } from '../embed/publishedAddress';

/** The address of the page of the place that is all the view shows; null where the view shows
 *  anything else, or the site was not published with such a page. */
export function usePublishedPage(view: View): string | null {
  const site = publishedAddress(document);
  const [place] = view.region;
  const shown = { ...view, ...PLAIN };
  const isPlace = place !== undefined && writeView(shown) === `region=${place}`;
  const { data: places } = useQuery({
    ...publishedPlacesQuery(),
    enabled: site !== null && isPlace,
  });
  return isPlace && places?.has(place) ? `${site}ort/${place}/` : null;
}
