import { Skeleton, Stack, VisuallyHidden } from "@mantine/core";

/** Rows in the shape of what is coming; appears only when the answer takes noticeably long. */
export function Loading(props: { readonly rows?: number; readonly rowHeight?: number }) {
  const rows = Array.from({ length: props.rows ?? 4 }, (_, index) => index);
  return (
    <Stack gap="sm" className="second-story-late" aria-busy="true">
      <VisuallyHidden component="output">Loading…</VisuallyHidden>
      {rows.map((row) => (
        <Skeleton key={row} height={props.rowHeight ?? 44} aria-hidden />
      ))}
    </Stack>
  );
}
