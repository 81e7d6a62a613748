import { Box } from "@mantine/core";
import { useEffect, type ReactNode } from "react";
import classes from "./page.module.css";

/** The frame of every page: names the window and holds the reading width (`wide` for tables and the timeline). */
export function Page(props: {
  readonly title: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
  useEffect(() => {
    document.title = `${props.title} · Second Story`;
  }, [props.title]);
  return (
    <Box className={classes["page"] ?? ""} data-wide={props.wide ?? false}>
      {props.children}
    </Box>
  );
}
