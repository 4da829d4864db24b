import { useId } from 'react';
import { LANGUAGES } from '../core/config';
import {
  type EmbedFacts,
  type FrameChoice,
  type FrameTime,
  rollingRanges,
  USUAL_HEIGHT,
} from '../core/frame/frameChoice';
import { PARTS, type RollingRange, THEMES } from '../core/view';
import { useWords } from '../ui/words';
import { partName, rangeName } from './frameTitle';

type FrameFieldsProps = {
  facts: EmbedFacts;
  choice: FrameChoice;
  onChoice(choice: FrameChoice): void;
};

/** Lower than this a map shows nothing. */
const LEAST_HEIGHT = 200;
const MOST_HEIGHT = 2000;

/** What can be chosen for a frame besides the view it shows. */
export function FrameFields(props: FrameFieldsProps) {
  const { facts, choice, onChoice } = props;
  const words = useWords();
  const change = (part: Partial<FrameChoice>) => onChoice({ ...choice, ...part });
  return (
    <div className="embed-fields">
      <TimeFields {...props} />
      <fieldset>
        <legend>{words.t('embed.parts')}</legend>
        {PARTS.map((part) => (
          <label key={part}>
            <input
              type="checkbox"
              checked={choice.parts.includes(part)}
              // A frame shows something.
              disabled={choice.parts.length === 1 && choice.parts.includes(part)}
              onChange={({ target }) =>
                change({
                  parts: target.checked
                    ? [...choice.parts, part]
                    : choice.parts.filter((it) => it !== part),
                })
              }
            />
            {partName(words, part)}
          </label>
        ))}
      </fieldset>
      <HeightFields {...props} />
      <div className="embed-selects">
        <label>
          {words.t('embed.theme')}
          <select
            className="field"
            value={choice.theme ?? ''}
            onChange={({ target }) =>
              change({ theme: THEMES.find((it) => it === target.value) ?? null })
            }
          >
            <option value="">{words.t('embed.themeAuto')}</option>
            <option value="light">{words.t('embed.themeLight')}</option>
            <option value="dark">{words.t('embed.themeDark')}</option>
          </select>
        </label>
        {facts.languages.length > 1 && (
          <label>
            {words.t('embed.language')}
            <select
              className="field"
              value={choice.language ?? facts.languages[0]}
              onChange={({ target }) => {
                const language = LANGUAGES.find((it) => it === target.value) ?? null;
                change({ language: language === facts.languages[0] ? null : language });
              }}
            >
              {facts.languages.map((language) => (
                <option key={language} value={language}>
                  {words.t(language === 'de' ? 'embed.german' : 'embed.english')}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
    </div>
  );
}

/** Everything, a range that moves along, or days that stay. */
function TimeFields({ facts, choice, onChoice }: FrameFieldsProps) {
  const words = useWords();
  const name = useId();
  const { from, to, view } = facts;
  const ranges = rollingRanges(view);
  const last = choice.time.kind === 'rolling' ? choice.time.last : (ranges[0] as RollingRange);
  const choose = (time: FrameTime) => onChoice({ ...choice, time });
  const radio = (time: FrameTime, label: string) => (
    <label>
      <input
        type="radio"
        name={name}
        checked={choice.time.kind === time.kind}
        onChange={() => choose(time)}
      />
      {label}
    </label>
  );
  return (
    <fieldset>
      <legend>{words.t('embed.time')}</legend>
      {radio({ kind: 'all' }, words.t('embed.timeAll'))}
      <div className="embed-rolling">
        {radio({ kind: 'rolling', last }, words.t('embed.timeRolling'))}
        <select
          className="field"
          aria-label={words.t('embed.timeRange')}
          value={last}
          onChange={({ target }) => choose({ kind: 'rolling', last: target.value as RollingRange })}
        >
          {ranges.map((range) => (
            <option key={range} value={range}>
              {rangeName(words, range)}
            </option>
          ))}
        </select>
      </div>
      {from &&
        to &&
        radio(
          { kind: 'frozen', from, to },
          words.t('embed.timeFrozen', { span: words.days(from, to) }),
        )}
    </fieldset>
  );
}

/** A height that stays, or that of the content. */
function HeightFields({ choice, onChoice }: FrameFieldsProps) {
  const words = useWords();
  const name = useId();
  const { height } = choice;
  const choose = (pixels: number | null) => onChoice({ ...choice, height: pixels });
  return (
    <fieldset>
      <legend>{words.t('embed.height')}</legend>
      <label>
        <input type="radio" name={name} checked={height === null} onChange={() => choose(null)} />
        {words.t('embed.heightAutomatic')}
      </label>
      <div className="embed-rolling">
        <label>
          <input
            type="radio"
            name={name}
            checked={height !== null}
            onChange={() => choose(USUAL_HEIGHT)}
          />
          {words.t('embed.heightFixed')}
        </label>
        <input
          className="field"
          type="number"
          aria-label={words.t('embed.heightPixels')}
          min={LEAST_HEIGHT}
          max={MOST_HEIGHT}
          step={20}
          disabled={height === null}
          defaultValue={USUAL_HEIGHT}
          onChange={({ target }) => {
            // While a number is being typed it may be too small.
            if (target.validity.valid && target.value !== '') choose(target.valueAsNumber);
          }}
        />
      </div>
    </fieldset>
  );
}
