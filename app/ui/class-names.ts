/** Joins the class names that apply; what is false, null or empty falls away. */
export function classNames(...parts: (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join(" ");
}
