import { Link } from "react-router";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Icon } from "./icon.tsx";

/** Pages of a list as links; `href` gives the address of a page, counted from 1. Draws nothing for one page. */
export function Pagination({
  page,
  pages,
  href,
}: {
  page: number;
  pages: number;
  href: (page: number) => string;
}) {
  const { common } = useMessages();
  if (pages <= 1) return null;
  return (
    <nav aria-label={common.list.pages} className="mt-8 flex flex-wrap items-center justify-between gap-3">
      {page > 1 ? (
        <Link to={href(page - 1)} rel="prev" className="button button-secondary">
          <Icon name="back" />
          {common.actions.previous}
        </Link>
      ) : (
        <span />
      )}
      <span className="tabular order-first w-full text-muted sm:order-none sm:w-auto" aria-current="page">
        {common.list.pageOf({ page, of: pages })}
      </span>
      {page < pages ? (
        <Link to={href(page + 1)} rel="next" className="button button-secondary">
          {common.actions.next}
          <Icon name="arrow" />
        </Link>
      ) : (
        <span />
      )}
    </nav>
  );
}
