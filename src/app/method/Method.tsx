import type { Day } from '../../core/day';
import type { Words } from '../../ui/words';
import { FactTable } from './FactTable';
import { measured } from './measured';
import { type MethodFacts, WAYS } from './methodFacts';
import { METHOD_WORDS } from './methodWords';

type MethodProps = {
  words: Words;
  facts: MethodFacts;
  /** Names of sources that could not be loaded. */
  failed: readonly string[];
  /** The level of its headings. */
  heading: 'h2' | 'h3';
};

/** Sources, stories per month, how places were found and how well that works, and what all this does
 *  not say. Figures are counted from the stories, or are those that the benchmark recorded. */
export function Method({ words, facts, failed, heading: Heading }: MethodProps) {
  const says = METHOD_WORDS[words.language];
  const percent = (share: number) => says.percent(words.number(Math.round(share * 1000) / 10));
  // The difference between good and very good is in the second digit.
  const exact = (share: number) => says.percent(words.number(Math.round(share * 10_000) / 100));
  const number = (value: number) => words.number(value);
  const most = Math.max(1, ...facts.periods.map(({ stories }) => stories));
  const known = WAYS.reduce((sum, way) => sum + facts.ways[way], 0);
  return (
    <>
      <p>{says.lead}</p>
      <Heading>{says.sources}</Heading>
      <FactTable
        label={says.sources}
        heads={[says.source, says.stories, says.span, says.read]}
        rows={facts.sources.map(({ name, home, stories, from, to, retrieved }) => ({
          id: name,
          name: home ? <SourceLink address={home} name={name} /> : name,
          cells: [
            number(stories),
            from && to ? words.days(from, to) : says.notSaid,
            retrieved ? words.day(retrieved, 'medium') : says.notSaid,
          ],
        }))}
      />
      {failed.length > 0 && <p>{says.failed(words.list(failed))}</p>}
      <Heading>{says.months}</Heading>
      {facts.periods.length === 0 ? (
        <p>{says.noStories}</p>
      ) : (
        <>
          <FactTable
            label={says.months}
            heads={[says.period, says.stories]}
            rows={facts.periods.map(({ from, to, stories }) => ({
              id: from,
              name:
                from === to
                  ? periodName(from, words)
                  : says.fromTo(periodName(from, words), periodName(to, words)),
              cells: [number(stories)],
              bar: stories / most,
            }))}
          />
          <p>{says.monthsNote}</p>
        </>
      )}
      <Heading>{says.places}</Heading>
      <p>{says.rules}</p>
      <FactTable
        label={says.places}
        heads={[says.by, says.stories, says.share]}
        rows={WAYS.filter((way) => way !== 'given' || facts.ways.given > 0).map((way) => ({
          id: way,
          name: says.ways[way],
          cells: [number(facts.ways[way]), known > 0 ? percent(facts.ways[way] / known) : '–'],
        }))}
      />
      {facts.unknown > 0 && <p>{says.unknown(number(facts.unknown))}</p>}
      {measured && (
        <>
          <Heading>{says.precision}</Heading>
          <p>{says.measured(words.day(measured.date as Day), measured.commit)}</p>
          <FactTable
            label={says.precision}
            heads={[says.set, says.rows, says.wrong, says.right, says.found]}
            rows={measured.sets.map(({ name, rows, wrong, precision, recall }) => ({
              id: name,
              name: says.sets[name],
              cells: [number(rows), number(wrong), exact(precision), exact(recall)],
            }))}
          />
          <p>{says.terms}</p>
        </>
      )}
      <Heading>{says.limits}</Heading>
      <ul>
        {says.limitList.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </>
  );
}

/** Of '2025-03' "März 2025", of '2019' itself. */
const periodName = (name: string, words: Words): string =>
  name.length > 4 ? words.day(`${name}-01` as Day, 'month') : name;

const SourceLink = ({ address, name }: { address: string; name: string }) => (
  <a href={address} target="_blank" rel="noopener noreferrer">
    {name}
  </a>
);
