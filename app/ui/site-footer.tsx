import { Link } from "react-router";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { BrandMark } from "./brand-mark.tsx";
import { type Theme, ThemeSwitch } from "./preference-switches.tsx";

export function SiteFooter({
  links,
  themePath,
  theme,
}: {
  links: readonly { to: string; label: string }[];
  themePath: string;
  theme: Theme;
}) {
  const { common } = useMessages();
  return (
    <footer className="no-print mt-auto border-t border-line bg-sunken">
      <div className="mx-auto grid max-w-page gap-8 px-4 py-10 sm:px-6 md:grid-cols-[1fr_auto] md:items-end">
        <div>
          <p className="flex items-center gap-2.5 text-lg font-bold">
            <BrandMark className="h-6 w-9 text-primary" />
            {common.brand.name}
          </p>
          <p className="mt-2 max-w-prose text-muted">{common.footer.about}</p>
          <nav aria-label={common.footer.label} className="mt-4">
            <ul className="flex flex-wrap gap-x-6">
              {links.map((link) => (
                <li key={link.to}>
                  <Link to={link.to} className="inline-flex min-h-9 items-center">
                    {link.label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <ThemeSwitch action={themePath} theme={theme} />
      </div>
    </footer>
  );
}
