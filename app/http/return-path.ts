/** A path within the portal to return to, or null: never another site (`//host`, `/\host`, schemes). */
export function safeReturnPath(value: string | null | undefined): string | null {
  if (!value || value.length > 300 || !/^\/(?![/\\])[\w\-./?=&%]*$/.test(value)) return null;
  return value;
}
