import { LINE_STYLES } from './regionLines';

/** A short piece of a compared region's line. @param index its place among them */
export function LineSample({ index }: { index: number }) {
  const { dash, mark } = LINE_STYLES[index % LINE_STYLES.length] ?? {};
  return (
    <svg
      className={`timeline-line line-sample line-${index + 1}`}
      viewBox="0 0 26 12"
      aria-hidden="true"
    >
      <path d="M0 6H26" strokeDasharray={dash} />
      <path className="timeline-mark" d={mark} transform="translate(13 6)" />
    </svg>
  );
}
