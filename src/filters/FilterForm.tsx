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
  onDays(from: Day | null, to: Day | null): void;
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
          onDay={(day) => onDays(day === earliest ? null : day, to && day && day > to ? null : to)}
        />
        <DayField
          label={words.t('filters.to')}
          day={to ?? latest}
          onDay={(day) =>
            onDays(from && day && day < from ? null : from, day === latest ? null : day)
          }
        />
      </div>
      <TopicChips topics={props.topics} chosen={props.chosenTopics} onTopics={props.onTopics} />
      {props.isFiltered && (
        <button type="button" className="button button--plain filter-reset" onClick={onReset}>
          {words.t('filters.reset')}
        </button>
      )}
    </form>
  );
}
