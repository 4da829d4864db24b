import { LANGUAGES } from '../core/config';
import { THEMES } from '../core/view';
import { changeView } from '../state/viewStore';
import { FailedNotice } from '../ui/FailedNotice';
import { useCode } from '../ui/lazyCode';
import { aboutCode } from './panels';
import { AsInDocument } from './takeOver';
import type { Board } from './useBoard';

/** Language, appearance, sources and legal links. */
export function Footer({ board }: { board: Board }) {
  const { words, config, view } = board;
  const { code, error, retry } = useCode(aboutCode);
  const [first] = config.languages;
  const { imprint, privacy, accessibility } = config.links;
  // `STATEMENT_PATH`, whose module would come along with the statement.
  const statement = accessibility ?? (config.accessibility ? 'barrierefreiheit.html' : undefined);
  const links = [
    [imprint, words.t('app.imprint')],
    [privacy, words.t('app.privacy')],
    [statement, words.t('app.accessibility')],
  ] as [string | undefined, string][];
  return (
    <footer className="page-footer">
      <details className="about">
        <summary>{words.t('app.about')}</summary>
        {error !== null && (
          <FailedNotice what={words.t('failed.part')} error={error} onRetry={retry} />
        )}
        {code ? (
          <div className="about-page">
            <code.About board={board} />
          </div>
        ) : (
          <AsInDocument part="about-page" />
        )}
      </details>
      {links.map(
        ([address, label]) =>
          address && (
            <a key={label} href={address}>
              {label}
            </a>
          ),
      )}
      <label>
        <span className="visually-hidden">{words.t('app.theme')}</span>
        <select
          value={view.theme ?? ''}
          onChange={({ target }) =>
            changeView({ theme: THEMES.find((it) => it === target.value) ?? null }, 'quiet')
          }
        >
          <option value="">{words.t('app.theme.auto')}</option>
          {THEMES.map((theme) => (
            <option key={theme} value={theme}>
              {words.t(`app.theme.${theme}`)}
            </option>
          ))}
        </select>
      </label>
      {config.languages.length > 1 && (
        <label>
          <span className="visually-hidden">{words.t('app.language')}</span>
          <select
            value={words.language}
            onChange={({ target }) =>
              changeView(
                { language: LANGUAGES.find((it) => it === target.value && it !== first) ?? null },
                'quiet',
              )
            }
          >
            {config.languages.map((language) => (
              <option key={language} value={language} lang={language}>
                {LANGUAGE_NAMES[language]}
              </option>
            ))}
          </select>
        </label>
      )}
    </footer>
  );
}

/** Each language is called by its own name, whatever the page's language is. */
const LANGUAGE_NAMES = { de: 'Deutsch', en: 'English' } as const;
