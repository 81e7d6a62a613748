import type { FormEvent } from "react";

/** The texts of a form by the names of its fields; the page stays. */
export function formFields(event: FormEvent<HTMLFormElement>): (name: string) => string {
  event.preventDefault();
  const data = new FormData(event.currentTarget);
  return (name) => {
    const value = data.get(name);
    return typeof value === "string" ? value : "";
  };
}
