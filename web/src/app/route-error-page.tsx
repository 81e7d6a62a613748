import type { ErrorComponentProps } from "@tanstack/react-router";
import { ErrorState } from "../ui/error-state.tsx";
import { Page } from "../ui/page.tsx";

export function RouteErrorPage(props: ErrorComponentProps) {
  return (
    <Page title="Something went wrong">
      <ErrorState error={props.error} retry={props.reset} />
    </Page>
  );
}
