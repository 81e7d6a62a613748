import { Page } from "../ui/page.tsx";
import { PageHeader } from "../ui/page-header.tsx";

export function Home() {
  return (
    <Page title="Home">
      <PageHeader title="Home" />
    </Page>
  );
}
