import { redirect } from "react-router";
import { cookies } from "#app/http/cookies.server.ts";
import { groundContext } from "#app/http/request-context.server.ts";
import { safeReturnPath } from "#app/http/return-path.ts";
import { isLocale } from "#app/i18n/locale.ts";
import type { Route } from "./+types/language.ts";

export function loader() {
  return redirect("/");
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const locale = form.get("locale");
  const to = safeReturnPath(String(form.get("returnTo") ?? "")) ?? "/";
  if (!isLocale(locale)) return redirect(to);
  const jar = cookies(context.get(groundContext).secureOrigin);
  return redirect(to, { headers: { "Set-Cookie": await jar.locale.serialize(locale) } });
}
