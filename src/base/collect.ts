// All that an asynchronous iteration gives, as a list: `Array.fromAsync` is missing in Node 20.

/** In the order given; waits for the end. */
export async function collect<Row>(rows: AsyncIterable<Row>): Promise<readonly Row[]> {
  const all: Row[] = [];
  for await (const row of rows) all.push(row);
  return all;
}
