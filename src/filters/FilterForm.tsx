import type { TopicColor } from '../core/config';
import type { Day } from '../core/day';
import type { TopicId } from '../core/story';
import { useWords } from '../ui/words';
import { DayField } from './DayField';
import { RegionFields, type RegionFieldsProps } from './RegionFields';
import { TopicChips } from './TopicChips';

export type TopicChoice = { id: TopicId; label: string; color: TopicColor; count: number };

export type FilterFormProps = RegionFieldsProps & {
  /** The days in force; both ends are included. */
  from: Day | null;
  to: Day | null;
  /** First and last day of all stories. */
  earliest: Day | null;
  latest: Day | null;
  topics: readonly TopicChoice[];
  chosenTopics: readonly TopicId[];
  isFiltered: boolean;
  onDays(from: Day | null, to: Day | null, finished: boolean): void;
  onTopics(topics: readonly TopicId[]): void;
  onReset(): void;
};

/** Region, dates and topics. Every control works at once; nothing is sent. */
export function FilterForm(props: FilterFormProps) {
  const { from, to, earliest, latest, onDays, onReset } = props;
  const words = useWords();
  return (
    <form
      className="filter-form"
      aria-label={words.t('filters.form')}
      onSubmit={(event) => event.preventDefault()}
    >
      <RegionFields {...props} />
      <div className="filter-days">
        <DayField
          label={words.t('filters.from')}
          day={from ?? earliest}
          other={to}
          onDay={(day, end, finished) =>
            onDays(day === earliest ? null : day, end && day && day > end ? null : end, finished)
          }
        />
        <DayField
          label={words.t('filters.to')}
          day={to ?? latest}
          other={from}
          onDay={(day, begin, finished) =>
            onDays(
              begin && day && day < begin ? null : begin,
              day === latest ? null : day,
              finished,
            )
          }
        />
      </div>
      <TopicChips topics={props.topics} chosen={props.chosenTopics} onTopics={props.onTopics} />
      {props.isFiltered && (
        <button
          type="button"
          className="button button--plain filter-reset"
          onClick={(event) => {
            // The button goes away with the filters.
            event.currentTarget.form?.querySelector('select')?.focus();
            onReset();
          }}
        >
          {words.t('filters.reset')}
        </button>
      )}
    </form>
  );
}
