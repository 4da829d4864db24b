import { memo } from 'react';
import { useWords } from '../ui/words';

/** Whose boundaries, names and figures the map shows: always in sight, as their licences ask. */
export const SourceLine = memo(function SourceLine({ short }: { short: boolean }) {
  const { t } = useWords();
  return (
    <p className="map-sources" data-over-map={short ? undefined : ''}>
      {t(short ? 'map.sourcesShort' : 'map.sources')}
    </p>
  );
});
