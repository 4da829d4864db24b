import './print.css';
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { headlineOf } from '../core/story';
import { creditsOf, type ExportFacts } from './exportFacts';

type PrintSheetProps = {
  facts: ExportFacts;
  picture: { svg: string; alternative: string };
  /** The reader has printed, or decided otherwise. */
  onDone(): void;
};

/** What is printed in place of the page: the picture of map and timeline, then the list with the
 *  addresses of its links. It is there only while it is printed. */
export function PrintSheet({ facts, picture, onDone }: PrintSheetProps) {
  const { words, stories, total } = facts;
  const image = useRef<HTMLImageElement>(null);
  const done = useRef(onDone);
  useEffect(() => {
    done.current = onDone;
  });
  useEffect(() => {
    let isWanted = true;
    const finish = () => done.current();
    window.addEventListener('afterprint', finish);
    const print = () => isWanted && window.print();
    // Without its picture the list is printed all the same.
    image.current?.decode().then(print, print);
    return () => {
      isWanted = false;
      window.removeEventListener('afterprint', finish);
    };
  }, []);
  return createPortal(
    <section className="print-sheet" lang={words.language}>
      <img
        ref={image}
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.svg)}`}
        alt={picture.alternative}
      />
      <h2>{words.t('stories.list')}</h2>
      {total > stories.length && (
        <p>{words.t('export.limit', { most: words.number(stories.length) })}</p>
      )}
      <ol>
        {stories.map((story) => (
          <li key={story.id}>
            <p className="print-line">
              {words.day(story.day, 'medium')} · {facts.whereOf(story)} ·{' '}
              {words.list(facts.topicsOf(story).map(({ label }) => label))}
              {story.source && ` · ${story.source}`}
            </p>
            <h3 lang="de">{headlineOf(story)}</h3>
            {story.summary !== '' && <p lang="de">{story.summary}</p>}
            {story.url && (
              <p>
                <a href={story.url}>{story.url}</a>
              </p>
            )}
          </li>
        ))}
      </ol>
      <footer>
        {creditsOf(facts).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </footer>
    </section>,
    document.body,
  );
}
