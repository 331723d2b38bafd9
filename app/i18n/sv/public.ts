import { accessibility, contact, employers, how, privacy } from "./public/about.ts";
import { placement } from "./public/placement.ts";
import { search } from "./public/search.ts";
import { start } from "./public/start.ts";

/** Start, search, a placement as anyone may read it, and the pages about the portal. */
export const publicPages = {
  start,
  search,
  placement,
  how,
  employers,
  privacy,
  accessibility,
  contact,
};
