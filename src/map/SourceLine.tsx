import { memo } from 'react';
import { useWords } from '../ui/words';

/** Whose boundaries, names and figures the map shows: always in sight, as their licences ask. */
export const SourceLine = memo(function SourceLine() {
  const { t } = useWords();
  return (
    <p className="map-sources" data-over-map="">
      {t('map.sources')}
    </p>
  );
});
