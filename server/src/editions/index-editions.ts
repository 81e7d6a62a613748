import { narrowEdition } from "@second-story/domain/compose-edition.ts";
import { partsFor } from "@second-story/domain/edition.ts";
import type { AccessMode } from "@second-story/domain/permission.ts";
import type { Transaction } from "kysely";
import type { Database } from "../database/schema.generated.ts";
import { renderPlainText } from "./render-plain-text.ts";
import { findEdition, listEditions, saveEditionText } from "./store.ts";

/** Lets search find of the editions what the access mode lets out: for when it changes after publishing. */
export async function indexEditions(
  trx: Transaction<Database>,
  retrospectiveId: string,
  access: AccessMode,
): Promise<void> {
  for (const { id, number } of await listEditions(trx, retrospectiveId)) {
    const edition = await findEdition(trx, retrospectiveId, number);
    if (!edition) continue;
    const shown = narrowEdition(edition.content, partsFor(access));
    await saveEditionText(trx, id, renderPlainText(shown));
  }
}
