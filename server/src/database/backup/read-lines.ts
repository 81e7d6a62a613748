const newLine = 10;

/** Splits bytes into lines, without the line end. A last line without an end comes too. */
export async function* readLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let begun: Buffer[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(newLine); end !== -1; end = chunk.indexOf(newLine, start)) {
      begun.push(chunk.subarray(start, end));
      yield begun.length === 1 ? chunk.subarray(start, end) : Buffer.concat(begun);
      begun = [];
      start = end + 1;
    }
    if (start < chunk.length) begun.push(chunk.subarray(start));
  }
  if (begun.length > 0) yield Buffer.concat(begun);
}
