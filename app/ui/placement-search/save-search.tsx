import { Form, Link, useLocation } from "react-router";
import type { Role } from "#app/domain/access/roles.ts";
import { SEARCH_PARAM } from "#app/domain/placement/search-params.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Button } from "../button.tsx";
import { Icon } from "../icon.tsx";
import { SEARCH_PATH } from "./address.ts";

const SAVED_PATH = "/min-sida/sokningar";

/** Keeps the search as it stands in the address: for a participant a button, for a visitor how one gets there. */
export function SaveSearch({ role }: { role: Role | null }) {
  const { search } = useLocation();
  const say = useMessages().public.search.save;
  if (role !== null && role !== "participant") return null;
  const asked = ofTheSearch(search);
  return (
    <div className="no-print mt-10 flex gap-4 rounded-lg border border-line bg-surface p-5">
      <Icon name="mail" className="mt-1 size-6 flex-none text-primary" />
      <div className="min-w-0">
        <h2 className="text-lg">{say.title}</h2>
        {role === null ? (
          <p className="mt-1 text-muted">
            {say.visitor}{" "}
            <Link
              to={`/logga-in?till=${encodeURIComponent(asked ? `${SEARCH_PATH}?${asked}` : SEARCH_PATH)}`}
            >
              {say.signIn}
            </Link>
          </p>
        ) : (
          <>
            <p className="mt-1 text-muted">{say.text}</p>
            <Form
              method="post"
              action={SAVED_PATH}
              className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-3"
            >
              <input type="hidden" name="act" value="save" />
              <input type="hidden" name="search" value={asked} />
              <Button kind="secondary" wide>
                {say.action}
              </Button>
              <Link to={SAVED_PATH} className="inline-flex min-h-9 items-center">
                {say.mine}
              </Link>
            </Form>
          </>
        )}
      </div>
    </div>
  );
}

/** The address without what is no part of the search, such as what a link from elsewhere has added. */
function ofTheSearch(search: string): string {
  const known: readonly string[] = Object.values(SEARCH_PARAM);
  return new URLSearchParams(
    [...new URLSearchParams(search)].filter(([name]) => known.includes(name)),
  ).toString();
}
