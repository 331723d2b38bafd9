import type { Widened } from "../widened.ts";
import type { sv } from "./index.ts";

/** Every key there is, with the words left open. A language that lacks one does not compile. */
export type Messages = Widened<typeof sv>;
