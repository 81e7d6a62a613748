import { useMemo } from "react";
import classes from "./edition-document.module.css";
import { renderProse } from "./render-prose.ts";

export function ProseText({ markdown }: { readonly markdown: string }) {
  const html = useMemo(() => renderProse(markdown), [markdown]);
  // oxlint-disable-next-line react/no-danger -- escaped by the renderer, which its tests hold to
  return <div className={classes["prose"]} dangerouslySetInnerHTML={{ __html: html }} />;
}
