/** A calendar day in Sweden, so many days from today, as a date field takes it. */
export function dayInSweden(fromToday = 0): string {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() + fromToday);
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm" }).format(day);
}
