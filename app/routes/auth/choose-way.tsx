import { Link, useSearchParams } from "react-router";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";

export default function ChooseWay() {
  const { auth, errors } = useMessages();
  const [search] = useSearchParams();
  const till = search.get("till");
  const query = till ? `?till=${encodeURIComponent(till)}` : "";
  const ways = [
    { to: `/logga-in/kort${query}`, ...auth.choose.participant },
    { to: `/logga-in/e-post${query}`, ...auth.choose.email },
    { to: `/logga-in/personal${query}`, ...auth.choose.staff },
  ];
  return (
    <Container width="narrow">
      <PageTitle>{auth.choose.title}</PageTitle>
      <PageHeader title={auth.choose.title} lead={auth.choose.lead} />
      {search.has("avbrutet") && (
        <Notice tone="warn" title={errors.pages.sessionExpired.title} className="mb-6">
          {errors.pages.sessionExpired.text}
        </Notice>
      )}
      <ul className="grid gap-3">
        {ways.map((way) => (
          <li key={way.to}>
            <Link
              to={way.to}
              className="flex items-center gap-4 rounded-lg border border-line bg-surface p-5 no-underline shadow-sheet hover:border-primary"
            >
              <span className="flex-1">
                <span className="block text-lg font-bold">{way.title}</span>
                <span className="block text-muted">{way.text}</span>
              </span>
              <Icon name="chevron" />
            </Link>
          </li>
        ))}
      </ul>
      <h2 className="mt-10 text-xl">{auth.choose.noAccount}</h2>
      <p className="mt-2">{auth.choose.noAccountEmployer}</p>
      <p className="mt-2">{auth.choose.noAccountParticipant}</p>
    </Container>
  );
}
