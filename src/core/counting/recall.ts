/** Keeps the answers last used, by what they answer. */
export function createRecall<Question, Answer>(most: number) {
  const known = new Map<Question, Answer>();
  return (question: Question, find: () => Answer): Answer => {
    const answer = known.get(question) ?? find();
    known.delete(question);
    known.set(question, answer);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return answer;
  };
}
