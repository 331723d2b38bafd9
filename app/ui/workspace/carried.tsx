/** What another form of the page has asked for, sent along so that it still holds. */
export function Carried({ entries }: { entries: readonly (readonly [string, string])[] }) {
  return entries.map(([name, value]) => (
    <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
  ));
}
