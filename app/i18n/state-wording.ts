import type { Role } from "#app/domain/access/roles.ts";

/** A sentence to all who may see it, and another to a side that should read it differently. */
export type PerSide = { all: string } & Partial<Record<Role, string>>;

/** A state: its short name for lists, and what it means and whose move it is, per side. */
export type StateWording = { name: string } & PerSide;

/** The sentence for the one who reads. */
export function forSide(wording: PerSide, viewer: Role): string {
  return wording[viewer] ?? wording.all;
}
