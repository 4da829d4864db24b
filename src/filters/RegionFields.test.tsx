// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Key } from '../core/key';
import { loadWords, WordsProvider } from '../ui/words';
import { RegionFields } from './RegionFields';

test('all numbers of stories beside a region have their thousands parted', async () => {
  const markup = renderToStaticMarkup(
    <WordsProvider value={await loadWords('de')}>
      <RegionFields
        region={[]}
        placeless={false}
        placelessCount={3946}
        laender={[{ key: '09' as Key, name: 'Bayern', count: 18_972 }]}
        groups={[]}
        home={null}
        kreise={null}
        gemeinden={null}
        onRetryUnits={null}
        onRegion={() => undefined}
        onPlaceless={() => undefined}
      />
    </WordsProvider>,
  );
  expect(markup).toContain('Bayern (18.972)');
  expect(markup).toContain('Bundesweit, ohne Ort (3.946)');
});
