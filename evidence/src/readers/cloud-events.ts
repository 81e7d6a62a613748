import type { Collector } from "../collect-records.ts";
import {
  findField,
  findLink,
  findText,
  hasFields,
  isObject,
  writeExcerpt,
} from "../json-fields.ts";
import type { JsonReader } from "./json-reader.ts";

/** CloudEvents 1.0 as JSON, one or a batch. */
export const cloudEvents: JsonReader = {
  format: "cloudevents",
  name: "CloudEvents",
  fits: (document) =>
    Array.isArray(document)
      ? document.length > 0 && document.every((item) => isCloudEvent(item))
      : isCloudEvent(document),
  read(document, collect) {
    for (const event of Array.isArray(document) ? document : [document])
      readCloudEvent(event, collect);
  },
};

const isCloudEvent = (value: unknown) => hasFields(value, "specversion", "id", "source", "type");

function readCloudEvent(event: unknown, collect: Collector): void {
  const type = findText(event, "type") ?? "";
  const source = findText(event, "source") ?? "";
  const subject = findText(event, "subject");
  const data = findField(event, "data");
  const said =
    typeof data === "string"
      ? data
      : (findText(data, "message") ??
        findText(data, "text") ??
        findText(data, "summary") ??
        findText(data, "title") ??
        findText(data, "description"));
  collect.keep({
    at: findText(event, "time"),
    text: [said ?? type, subject === undefined ? "" : `(${subject})`]
      .filter((part) => part !== "")
      .join(" "),
    externalId: `${source}:${findText(event, "id")}`,
    authorLabel: source,
    link: findLink(data, "url") ?? findLink(data, "html_url"),
    originalText: isObject(data) || Array.isArray(data) ? writeExcerpt(data, 4000) : (said ?? type),
  });
}
