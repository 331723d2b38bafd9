import type { publicPages as source } from "../sv/public.ts";
import type { Widened } from "../widened.ts";
import { accessibility, contact, employers, how, privacy } from "./public/about.ts";
import { placement } from "./public/placement.ts";
import { search } from "./public/search.ts";
import { start } from "./public/start.ts";

export const publicPages: Widened<typeof source> = {
  start,
  search,
  placement,
  how,
  employers,
  privacy,
  accessibility,
  contact,
};
