import { Text, Title } from "@mantine/core";
import { useEffect, type ReactNode } from "react";
import { Logo } from "../app/logo.tsx";
import classes from "./entrance.module.css";

/** The frame of the pages before one is in: signing in, joining, setting up. */
export function Entrance(props: {
  readonly title: string;
  readonly description?: ReactNode;
  readonly children?: ReactNode;
}) {
  useEffect(() => {
    document.title = `${props.title} · Second Story`;
  }, [props.title]);
  return (
    <main className={classes["entrance"]}>
      <div className={classes["card"]}>
        <div className={classes["logo"]}>
          <Logo />
        </div>
        <Title order={1} mb={6}>
          {props.title}
        </Title>
        {props.description && (
          <Text c="dimmed" mb="lg" component="div">
            {props.description}
          </Text>
        )}
        {props.children}
      </div>
    </main>
  );
}
