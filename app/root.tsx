import {
  data,
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useRouteLoaderData,
} from "react-router";
import { swedishDate } from "#app/domain/shared/dates.ts";
import type { Depth } from "#app/i18n/catalogues.ts";
import { LOCALE_ATTRIBUTES } from "#app/i18n/locale.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { MessagesProvider, useMessages } from "#app/i18n/messages-context.tsx";
import { isOpenPath } from "#app/i18n/open-paths.ts";
import { keyedHash } from "#app/platform/seal.server.ts";
import { DemoBanner } from "#app/ui/demo-banner.tsx";
import { ErrorPage, type ErrorPageKind } from "#app/ui/error-page.tsx";
import { Flash } from "#app/ui/flash.tsx";
import { FocusAfterNavigation } from "#app/ui/focus-after-navigation.tsx";
import { useKeptTyping } from "#app/ui/kept-typing.ts";
import { PageShell } from "#app/ui/page-shell.tsx";
import { THEMES, type Theme } from "#app/ui/preference-switches.tsx";
import { SiteFooter } from "#app/ui/site-footer.tsx";
import { SiteHeader } from "#app/ui/site-header.tsx";
import type { Route } from "./+types/root.ts";
import stylesheet from "./app.css?url";
import { cookies } from "./http/cookies.server.ts";
import { guardRequest } from "./http/guard-request.server.ts";
import { keepOutOfSearchEngines } from "./http/indexable.server.ts";
import { canonicalPath } from "./http/indexable.ts";
import { HOME, navigationFor } from "./http/navigation.ts";
import { groundContext, localeContext, signedInContext } from "./http/request-context.server.ts";
import { readsSwedishOnly, sessionMiddleware } from "./http/session.server.ts";

export const middleware: Route.MiddlewareFunction[] = [
  keepOutOfSearchEngines,
  guardRequest,
  sessionMiddleware,
];

export const links: Route.LinksFunction = () => [
  { rel: "stylesheet", href: stylesheet },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
  { rel: "manifest", href: "/manifest.webmanifest" },
];

export async function loader({ request, context }: Route.LoaderArgs) {
  const ground = context.get(groundContext);
  const signedIn = context.get(signedInContext);
  const locale = context.get(localeContext);
  const messages = messagesFor(locale);
  const jar = cookies(ground.secureOrigin);
  const header = request.headers.get("Cookie");
  const theme: unknown = await jar.theme.parse(header);
  const flash: unknown = await jar.flash.parse(header);
  const role = signedIn?.actor?.role ?? null;
  return data(
    {
      locale,
      nonce: ground.nonce,
      origin: ground.origin,
      today: swedishDate(ground.now),
      theme: THEMES.find((known) => known === theme) ?? ("auto" satisfies Theme),
      nav: navigationFor(role, messages),
      home: role ? HOME[role] : "/",
      who: signedIn && keyedHash(signedIn.userId, "kept-typing").slice(0, 16),
      roleLabel: signedIn ? (role ? messages.common.roles[role] : messages.common.nav.account) : null,
      languages: !readsSwedishOnly(signedIn),
      demo: ground.demo,
      mailboxPage: ground.mailboxPage,
      flash:
        typeof flash === "string" && Object.hasOwn(messages.flash, flash)
          ? messages.flash[flash as keyof typeof messages.flash]
          : null,
    },
    typeof flash === "string" && flash !== ""
      ? { headers: { "Set-Cookie": await jar.flash.serialize("", { maxAge: 0 }) } }
      : {},
  );
}

export function Layout({ children }: { children: React.ReactNode }) {
  const root = useRouteLoaderData<typeof loader>("root");
  const locale = root?.locale ?? "sv";
  const { lang, dir } = LOCALE_ATTRIBUTES[locale];
  return (
    <html
      lang={lang}
      dir={dir}
      data-theme={root?.theme ?? "auto"}
      data-locale={locale}
      data-depth={useDepth(root)}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={root?.nonce} />
        <Scripts nonce={root?.nonce} />
      </body>
    </html>
  );
}

export default function App({ loaderData }: Route.ComponentProps) {
  const canonical = canonicalPath(useLocation());
  return (
    <MessagesProvider locale={loaderData.locale} depth={useDepth(loaderData)} today={loaderData.today}>
      {canonical !== null && <link rel="canonical" href={loaderData.origin + canonical} />}
      <Shell root={loaderData}>
        <Outlet />
      </Shell>
      <FocusAfterNavigation />
    </MessagesProvider>
  );
}

/** How much of the language the page needs; entry.client fetches it before it wakes the page. */
function useDepth(root: { roleLabel: string | null } | undefined): Depth {
  const { pathname } = useLocation();
  return root?.roleLabel == null && isOpenPath(pathname) ? "open" : "whole";
}

function Shell({ root, children }: { root: Route.ComponentProps["loaderData"]; children: React.ReactNode }) {
  const { common, errors } = useMessages();
  const restored = useKeptTyping(root.who);
  const said = restored ? errors.pages.sessionExpired.kept : root.flash;
  return (
    <PageShell
      header={
        <SiteHeader
          nav={root.nav}
          paths={{ home: root.home, signIn: "/logga-in", signOut: "/logga-ut", locale: "/sprak" }}
          account={root.roleLabel ? { roleLabel: root.roleLabel, accountPath: "/konto" } : null}
          languages={root.languages}
          banner={
            root.demo && (
              <DemoBanner>
                <a href="/demo/roll" className="text-inherit">
                  {common.demo.actAs}
                </a>
                {root.mailboxPage && (
                  <a href="/utveckling/brevlada" className="text-inherit">
                    {common.demo.mailbox}
                  </a>
                )}
              </DemoBanner>
            )
          }
        />
      }
      footer={
        <SiteFooter
          links={[
            { to: "/sa-gar-det-till", label: common.nav.howItWorks },
            { to: "/for-arbetsgivare", label: common.nav.forEmployers },
            { to: "/om-personuppgifter", label: common.footer.privacy },
            { to: "/tillganglighet", label: common.footer.accessibility },
          ]}
          themePath="/utseende"
          theme={root.theme}
        />
      }
      flash={<Flash message={said ? { tone: "success", text: said } : null} />}
    >
      {children}
    </PageShell>
  );
}

/** What went wrong, in the reader's words and inside the same house; a bug shows nothing of itself. */
export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const root = useRouteLoaderData<typeof loader>("root");
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const page = <ErrorPage kind={KIND_OF_STATUS[status] ?? "broken"} minutes={15} home={root?.home ?? "/"} />;
  if (!root) return <main>{page}</main>;
  return (
    <MessagesProvider locale={root.locale} depth="open" today={root.today}>
      <Shell root={root}>{page}</Shell>
    </MessagesProvider>
  );
}

const KIND_OF_STATUS: Record<number, ErrorPageKind> = {
  400: "csrf",
  403: "csrf",
  404: "notFound",
  405: "notFound",
  409: "stale",
  411: "tooLarge",
  413: "tooLarge",
  415: "csrf",
  429: "tooMany",
};
