/**
 * Does work for each value, so many at once, and gives the results in the order of the values: what
 * mostly waits for the disk need not wait in a row. After a failure nothing new is begun.
 * @throws what the first work that failed threw.
 */
export async function mapAtOnce<T, R>(
  values: readonly T[],
  most: number,
  work: (value: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const run = async () => {
    try {
      for (let index = next++; index < values.length; index = next++)
        results[index] = await work(values[index]!);
    } catch (thrown) {
      next = values.length;
      throw thrown;
    }
  };
  await Promise.all(Array.from({ length: most }, run));
  return results;
}
