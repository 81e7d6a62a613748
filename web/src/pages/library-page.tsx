import { LibraryList } from "../library/library-list.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { Page } from "../ui/page.tsx";

export function LibraryPage() {
  return (
    <Page title="Library">
      <PageHeader title="Library" description="What was learnt, and how far it was carried." />
      <LibraryList />
    </Page>
  );
}
