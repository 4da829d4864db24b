import { expect, test } from 'vitest';
import type { Story } from '../core/story';
import { joinArchives } from '../data/archiveSource';
import { createFeedSource } from '../data/feedSource';
import { findRelated } from './findRelated';
import type { Stories } from './useStories';

const story = (id: string, place: string, title: string): Story =>
  ({
    ...{ id, title, summary: '', dateline: null, url: null, day: '2025-03-03' },
    ...{ topics: [], places: [place], mentions: [], status: 'located', by: null, evidence: null },
  }) as unknown as Story;

const feeds = createFeedSource([
  story('beckum', '05570008', 'Stadt öffnet das Serviceportal für den Bewohnerparkausweis'),
  story('koeln', '05315000', 'Der Bewohnerparkausweis kommt aus dem Serviceportal'),
  story('muenchen', '09162000', 'Neuer Kurs für die Verwaltung'),
]);

const archived = story('archived', '14612000', 'Bewohnerparkausweis und Serviceportal');
const { stories: _, ...texts } = createFeedSource([archived]);
const archive = { ...texts, isRemote: true };

const relatedTo = (id: string, source: Stories['source']) =>
  findRelated({ source, places: new Map() } as unknown as Stories, id).map((it) => it.story.id);

test("beside an archive a feed's story has the related ones of the feeds", () => {
  expect(relatedTo('beckum', feeds)).toEqual(['koeln']);
  const joined = joinArchives(feeds, [archive], new Set());
  expect(joined.columns.size).toBe(4);
  expect(relatedTo('beckum', joined)).toEqual(['koeln']);
});

test('a story of an archive has none', () => {
  expect(relatedTo('archived', joinArchives(feeds, [archive], new Set()))).toEqual([]);
  expect(relatedTo('archived', archive)).toEqual([]);
});
