import { z } from "zod";
import { PASSWORD_RULE } from "./session-rules.ts";

/** The forms of signing in. Messages are keys of the catalogue's `errors.field`. */
const email = z.string().trim().max(254).pipe(z.email());
const sixDigits = z
  .string()
  .transform((value) => value.replace(/\s/g, ""))
  .pipe(z.string().regex(/^\d{6}$/, "sixDigits"));

export const emailAddressForm = z.object({ email });
export const codeForm = z.object({ code: sixDigits });
export const staffPasswordForm = z.object({ email, password: z.string().min(1).max(PASSWORD_RULE.max) });
export const paperCardForm = z.object({
  secret: z
    .string()
    .transform((value) => value.toUpperCase().replace(/[^A-Z2-7-]/g, ""))
    .pipe(z.string().min(1).max(80)),
  pin: sixDigits,
});
export const invitationForm = z.object({
  name: z.string().trim().min(2).max(80),
  password: z.string().min(PASSWORD_RULE.min).max(PASSWORD_RULE.max),
  repeat: z.string().max(PASSWORD_RULE.max),
  code: sixDigits,
});
export const staffInvitationForm = z.object({
  email,
  name: z.string().trim().min(2).max(80),
  role: z.enum(["broker", "caseworker", "handledare", "manager"]),
});
