/**
 * Gathers what is asked for in the same turn and has all of it answered at once, in its order: a
 * request for each would cost more than what it asks for. What fails, fails for all of them.
 */
export function batched<K, V>(
  answer: (asked: readonly K[]) => Promise<readonly V[]>,
): (one: K) => Promise<V> {
  let turn: { asked: K[]; answers: Promise<readonly V[]> } | null = null;
  const begun = () => {
    const asked: K[] = [];
    const answers = Promise.resolve().then(() => {
      turn = null;
      return answer(asked);
    });
    return { asked, answers };
  };
  return async (one) => {
    turn ??= begun();
    const { asked, answers } = turn;
    const index = asked.push(one) - 1;
    return (await answers)[index]!;
  };
}
