import { patternId, TILE, TOPIC_PATTERNS } from '../ui/topicPatterns';

/** What bars are filled with on paper and in forced colours; which they are, `timeline.css` says. */
export const TopicPatterns = () => (
  <defs>
    {Object.entries(TOPIC_PATTERNS).map(([color, lines]) => (
      <pattern
        key={color}
        id={patternId(color)}
        className={`topic-pattern topic-${color}`}
        width={TILE}
        height={TILE}
        patternUnits="userSpaceOnUse"
      >
        <rect width={TILE} height={TILE} />
        <path d={lines} />
      </pattern>
    ))}
  </defs>
);
