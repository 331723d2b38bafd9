import { createCookie } from "react-router";

interface CookieSet {
  session: ReturnType<typeof createCookie>;
  pending: ReturnType<typeof createCookie>;
  emailCode: ReturnType<typeof createCookie>;
  signer: ReturnType<typeof createCookie>;
  locale: ReturnType<typeof createCookie>;
  theme: ReturnType<typeof createCookie>;
  flash: ReturnType<typeof createCookie>;
}

const sets = new Map<boolean, CookieSet>();

/** `__Host-` needs https; over plain http (the demo on localhost) the plain name is used. */
export function cookies(secure: boolean): CookieSet {
  const known = sets.get(secure);
  if (known) return known;
  const make = (name: string, maxAge?: number) =>
    createCookie(secure ? `__Host-${name}` : name, {
      path: "/",
      httpOnly: true,
      sameSite: "lax",
      secure,
      maxAge,
    });
  const made = {
    session: make("jobbron", 30 * 24 * 3600),
    pending: make("jobbron-pending", 600),
    emailCode: make("jobbron-code", 600),
    signer: make("jobbron-signer", 3600),
    locale: make("jobbron-locale", 365 * 24 * 3600),
    theme: make("jobbron-theme", 365 * 24 * 3600),
    flash: make("jobbron-flash", 60),
  };
  sets.set(secure, made);
  return made;
}
