import { memo, useCallback, useId, useState } from 'react';
import type { Measure } from '../core/view';
import { useWords } from '../ui/words';
import { rangeText, SYMBOLS, titleOf } from './legendWords';
import type { Mark } from './mapFacts';
import { type TintScale, TOO_FEW } from './tintScale';
import { useEscape } from './useEscape';

type LegendProps = {
  scale: TintScale;
  /** Symbols that are explained. */
  kinds: readonly Mark['kind'][];
  /** Opened by a button, so that it covers nothing on a small map. */
  folded: boolean;
  /** Null before any script has run: the switch keeps its room. */
  onMeasure: ((measure: Measure) => void) | null;
};

/** Longer texts do not fit below their tints, where two lines have room: they stand beside them. */
const LONGEST = 11;

/** Only the classes that occur. */
function Ramp({ scale }: { scale: TintScale }) {
  const words = useWords();
  const { t } = words;
  const texts = scale.classes.map((tintClass) => rangeText(words, tintClass, scale.unit));
  const isLong = texts.some((text) => text.length > LONGEST);
  return (
    <ul className={isLong ? 'map-ramp map-ramp--rows' : 'map-ramp'}>
      <li>
        <span className="map-ramp__tint tint-0" />
        {t('map.none')}
      </li>
      {scale.classes.map((tintClass, index) => (
        <li key={tintClass.from}>
          <span className={`map-ramp__tint tint-${index + 1}`} />
          {texts[index]}
        </li>
      ))}
    </ul>
  );
}

function Symbols({ kinds }: Pick<LegendProps, 'kinds'>) {
  const { t } = useWords();
  return (
    <ul className="map-symbols">
      {kinds.map((kind) => (
        <li key={kind}>
          <span className={`map-symbols__${kind}`} />
          {t(SYMBOLS[kind])}
        </li>
      ))}
    </ul>
  );
}

function RateNotes() {
  const { t } = useWords();
  return (
    <>
      <ul className="map-symbols">
        <li>
          <span className="map-symbols__tint tint-few" />
          {t('map.tooFew', { count: TOO_FEW })}
        </li>
      </ul>
      <p className="map-legend__note">{t('map.coverage')}</p>
    </>
  );
}

const MEASURES: readonly Measure[] = ['count', 'rate'];

function MeasureSwitch({
  measure,
  onMeasure,
}: { measure: Measure } & Pick<LegendProps, 'onMeasure'>) {
  const { t } = useWords();
  const name = useId();
  return (
    <fieldset className={onMeasure ? 'map-measure' : 'map-measure is-waiting'}>
      <legend className="visually-hidden">{t('map.measure')}</legend>
      {MEASURES.map((it) => (
        <label key={it}>
          <input
            type="radio"
            name={name}
            checked={it === measure}
            onChange={() => onMeasure?.(it)}
          />
          {t(`map.measure.${it}`)}
        </label>
      ))}
    </fieldset>
  );
}

function DrawnLegend({ scale, kinds, folded, onMeasure }: LegendProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const close = useCallback(() => setOpen(false), []);
  useEscape(folded && isOpen, close);
  if (folded && !isOpen) {
    return (
      <button
        type="button"
        className="map-legend-button map-card"
        aria-expanded="false"
        onClick={() => setOpen(true)}
        data-over-map=""
      >
        {t('map.legend')}
      </button>
    );
  }
  return (
    <section
      className="map-legend map-card"
      aria-labelledby={id}
      data-over-map={folded ? undefined : ''}
    >
      <h3 id={id}>{t(titleOf(scale))}</h3>
      <Ramp scale={scale} />
      {scale.measure === 'rate' && <RateNotes />}
      <Symbols kinds={kinds} />
      <MeasureSwitch measure={scale.measure} onMeasure={onMeasure} />
      {folded && (
        <button type="button" className="map-legend__close" aria-expanded="true" onClick={close}>
          {t('map.legendClose')}
        </button>
      )}
    </section>
  );
}

type Explained = Pick<LegendProps, 'scale' | 'kinds'>;

/** Scales are made anew with each model; most of them say what they said before. */
const saysTheSame = (a: Explained, b: Explained): boolean =>
  JSON.stringify([a.scale, a.kinds]) === JSON.stringify([b.scale, b.kinds]);

export const Legend = memo(
  DrawnLegend,
  (a, b) => a.folded === b.folded && a.onMeasure === b.onMeasure && saysTheSame(a, b),
);
