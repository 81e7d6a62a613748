/** A thin caret in the person's colour, with the name beside it for a moment after it moved. */
export function renderCaret(user: Record<string, unknown>): HTMLElement {
  const caret = document.createElement("span");
  caret.className = "second-story-caret";
  // It stands in the middle of somebody's sentence: nothing to read out there.
  caret.setAttribute("aria-hidden", "true");
  caret.style.setProperty("--caret", typeof user["color"] === "string" ? user["color"] : "gray");
  const name = document.createElement("span");
  name.className = "second-story-caret-name";
  name.textContent = typeof user["name"] === "string" ? user["name"] : "";
  caret.append(name);
  return caret;
}
