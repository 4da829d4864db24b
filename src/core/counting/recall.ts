/** Keeps the answers last used, by what they answer. */
export function createRecall<Question, Answer>(most: number) {
  const known = new Map<Question, Answer>();
  return (question: Question, find: () => Answer): Answer => {
    const answer = known.get(question) ?? find();
    known.delete(question);
    known.set(question, answer);
    if (known.size > most) known.delete(known.keys().next().value as Question);
    return answer;
  };
}
