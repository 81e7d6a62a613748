import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { PageHeader } from "../ui/page-header.tsx";
import { Page } from "../ui/page.tsx";

export function NotFoundPage() {
  return (
    <Page title="Nothing here">
      <PageHeader
        title="There is nothing at this address"
        description="It may have been moved or removed, or it is not open to you. Search finds what is."
      />
      <Button component={Link} to="/">
        Go to Home
      </Button>
    </Page>
  );
}
