/** Keeps the answers last used, by what they answer, the last one first. A list of some few: a map
 *  that is written at each use takes longer than a step of the counting.
 *  @param isSame whether two questions have the same answer */
export function createRecall<Question, Answer>(
  most: number,
  isSame: (a: Question, b: Question) => boolean,
) {
  type Known = { readonly question: Question; readonly answer: Answer };
  const known: Known[] = [];
  return (question: Question, find: () => Answer): Answer => {
    let at = 0;
    while (at < known.length && !isSame((known[at] as Known).question, question)) at += 1;
    const found = at < known.length ? (known[at] as Known) : { question, answer: find() };
    if (at > 0 || known.length === 0) {
      known.splice(at, 1);
      known.unshift(found);
      if (known.length > most) known.pop();
    }
    return found.answer;
  };
}
