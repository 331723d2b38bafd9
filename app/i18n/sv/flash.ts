/** What just happened, said once on the next page. */
export const flash = {
  "role-changed": "Du har bytt roll.",
  "session-ended": "Den inloggningen är avslutad.",
  "totp-enrolled": "Appen är kopplad. Nu kan du visa att det är du när det behövs.",
  "staff-invited": "Inbjudan är på väg.",
  "invitation-role-added": "Du har fått den nya rollen. Logga in som vanligt.",
  "staff-ended": "Rollen är avslutad och personen är utloggad överallt.",
  "retention-decided": "Beslutet är inskrivet.",
  "message-retried": "Vi försöker igen.",
  "message-dropped": "Meddelandet är avslutat.",
};
