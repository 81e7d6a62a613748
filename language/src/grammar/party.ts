/**
 * Whom a noun phrase stands for. `they` may mean people or things; `dept` and `company` name people only
 * when the verb is one that people do; everything that is not known to be a person is a `system`.
 */
export type Party =
  | "person"
  | "self"
  | "you"
  | "they"
  | "we"
  | "team"
  | "dept"
  | "company"
  | "nobody"
  | "anyone"
  | "outsider"
  | "system";
