import { LiveError } from '../data/liveError';
import { describeFault } from '../ui/describeFault';
import { describeFailure } from '../ui/failure';
import { useWords } from '../ui/words';

/** Why a source gives nothing, and what is to be done: the line that is missing, where it belongs, and
 *  the way that needs neither. */
export function SourceProblem({ error, name }: { error: unknown; name: string }) {
  const words = useWords();
  if (!(error instanceof LiveError)) {
    const { text, original } = describeFailure(words, error, describeFault);
    return (
      <p>
        {text} {original && <small lang="en">({original})</small>}
      </p>
    );
  }
  const { problem, address, detail, pause, why: unread } = error;
  const { host, origin, pathname } = new URL(address);
  const minutes = Math.round((pause ?? 0) / 60_000);
  const why = (
    <p>
      {unread
        ? `${words.t('source.why.unreadable', { host })} ${words.t(`source.problem.${unread.problem}`, { detail: unread.detail })}`
        : words.t(`source.why.${problem}`, { host, detail, path: pathname })}
    </p>
  );
  const next = minutes > 0 && <p>{words.t('source.again', { minutes })}</p>;
  if (problem !== 'policy' && problem !== 'cors') {
    return (
      <>
        {why}
        {next}
      </>
    );
  }
  return (
    <details>
      <summary>{words.t('source.mend')}</summary>
      {why}
      {problem === 'policy' && (
        <>
          <Line text={`connect-src 'self' ${origin}`} />
          <p>{words.t('source.why.policyWhere')}</p>
        </>
      )}
      {problem === 'cors' && <Line text={`Access-Control-Allow-Origin: ${allowedOrigin()}`} />}
      <p>{words.t('source.why.instead')}</p>
      <Line text={`ortsmarke import ${address} --source ${JSON.stringify(name)}`} />
      {next}
    </details>
  );
}

const Line = ({ text }: { text: string }) => (
  <p className="notice-line">
    <code>{text}</code>
  </p>
);

/** A sandboxed frame has no origin that a server could name. */
const allowedOrigin = (): string => (window.origin === 'null' ? '*' : window.location.origin);
