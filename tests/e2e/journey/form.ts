import type { Locator, Page } from "@playwright/test";

type Scope = Page | Locator;

/** A label as it stands, with or without the "(frivilligt)" that the form adds. */
export function named(label: string): RegExp {
  return new RegExp(`^${escaped(label)}(?: \\(.+\\))?$`);
}

/** An option, whose accessible name goes on with its hint. */
export function startingWith(text: string): RegExp {
  return new RegExp(`^${escaped(text)}`);
}

export function field(scope: Scope, label: string): Locator {
  return scope.getByLabel(named(label));
}

export function button(scope: Scope, name: string): Locator {
  return scope.getByRole("button", { name, exact: true });
}

/** One radio button or box out of the group with this legend. */
export function choice(scope: Scope, legend: string, option: string): Locator {
  const group = scope.getByRole("group", { name: named(legend) });
  const name = startingWith(option);
  return group.getByRole("radio", { name }).or(group.getByRole("checkbox", { name }));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
