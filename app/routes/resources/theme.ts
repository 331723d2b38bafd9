import { redirect } from "react-router";
import { cookies } from "#app/http/cookies.server.ts";
import { groundContext } from "#app/http/request-context.server.ts";
import { safeReturnPath } from "#app/http/return-path.ts";
import type { Route } from "./+types/theme.ts";

export function loader() {
  return redirect("/");
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const theme = String(form.get("theme") ?? "");
  const to = safeReturnPath(String(form.get("returnTo") ?? "")) ?? "/";
  const jar = cookies(context.get(groundContext).secureOrigin);
  return redirect(to, { headers: { "Set-Cookie": await jar.theme.serialize(theme.slice(0, 10)) } });
}
