import type { Widened } from "../widened.ts";
import type { sv } from "./index.ts";
import type { svOpen } from "./open.ts";

/** Every key there is, with the words left open. A language that lacks one does not compile. */
export type Messages = Widened<typeof sv>;

/** The sections that pages before sign-in use. */
export type OpenMessages = Pick<Messages, keyof typeof svOpen>;
