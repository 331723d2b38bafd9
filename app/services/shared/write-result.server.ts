import type { Result } from "#app/domain/shared/result.ts";
import type { Db, Tx } from "#db/database.ts";

/** Takes the transaction back; the failure itself travels beside it. */
class Refused extends Error {
  override name = "Refused";
}

/**
 * One transaction that commits when `work` succeeds and leaves nothing behind when it answers with a failure: an
 * answer may write a consent first and only then learn that the move is refused.
 */
export async function writeResult<Value, Failure extends string>(
  write: Db["write"],
  work: (tx: Tx) => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure>> {
  const refusal: { result?: Result<Value, Failure> } = {};
  try {
    return await write(async (tx) => {
      const result = await work(tx);
      if (result.ok) return result;
      refusal.result = result;
      throw new Refused();
    });
  } catch (error) {
    if (error instanceof Refused && refusal.result) return refusal.result;
    throw error;
  }
}
