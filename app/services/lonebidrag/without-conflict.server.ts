import type { Actor } from "#app/domain/access/roles.ts";
import type { Reader } from "#db/database.ts";
import { hasConflict } from "#db/queries/conflicts.server.ts";
import type { CaseRecord } from "#db/queries/support-cases.server.ts";

/** The cases a member of staff has no interest of their own in (2-domain §9). */
export async function withoutConflict(
  read: Reader,
  actor: Actor,
  found: readonly CaseRecord[],
): Promise<CaseRecord[]> {
  const clear: CaseRecord[] = [];
  for (const one of found) if (!(await hasConflict(read, actor, one))) clear.push(one);
  return clear;
}
