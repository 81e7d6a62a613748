import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { EmptyState } from "../ui/empty-state.tsx";
import { Page } from "../ui/page.tsx";

export function NotFoundPage() {
  return (
    <Page title="Nothing here">
      <EmptyState
        title="There is nothing at this address"
        action={
          <Button component={Link} to="/">
            Go to Home
          </Button>
        }
      >
        It may have been moved or removed, or it is not open to you. Search finds what is.
      </EmptyState>
    </Page>
  );
}
