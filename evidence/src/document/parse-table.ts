const ruleLetters = /^[\s|:+=-]+$/;

/** The line between a table's header and its rows: `|---|:-:|`. */
export function isTableRule(line: string): boolean {
  return ruleLetters.test(line) && /[-=]/.test(line) && /[|+]/.test(line);
}

const mostCells = 200;

/** The cells of a Markdown table's row, or undefined when the line is none. */
export function splitTableRow(line: string, inTable: boolean): string[] | undefined {
  const trimmed = line.trim();
  const framed = trimmed.startsWith("|") || (/^\+[-=]/.test(trimmed) && isTableRule(trimmed));
  if (!framed && !(inTable && trimmed.includes("|"))) return undefined;
  const cells: string[] = [];
  let cell = "";
  let code = false;
  for (let index = trimmed.startsWith("|") ? 1 : 0; index < trimmed.length; index += 1) {
    const letter = trimmed[index] ?? "";
    if (letter === "\\" && trimmed[index + 1] === "|") {
      cell += "|";
      index += 1;
    } else if (letter === "|" && !code) {
      cells.push(cell.trim());
      cell = "";
      if (cells.length > mostCells) return undefined;
    } else {
      if (letter === "`") code = !code && trimmed.indexOf("`", index + 1) > 0;
      cell += letter;
    }
  }
  if (cell.trim() !== "") cells.push(cell.trim());
  return cells;
}
