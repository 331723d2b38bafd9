import { Link, useLocation } from "react-router";
import type { TriedNeed } from "#app/domain/matching/tried-need.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { Notice } from "../notice.tsx";
import { addressOfOwnNeed } from "./address.ts";

/** That the list is by a need that is only tried, what is tried, and the ways on. */
export function TryingNotice({
  parts,
  invalid,
  placementId,
}: {
  parts: readonly (keyof TriedNeed)[];
  invalid: boolean;
  placementId: string;
}) {
  const say = useMessages().broker.workspace.trying;
  const format = useFormat();
  const { search } = useLocation();
  if (!invalid && parts.length === 0) return null;
  return (
    <Notice tone={invalid ? "warn" : "info"} title={invalid ? say.invalid : say.notice} className="mb-5">
      <p>
        {invalid
          ? say.invalidText
          : say.changed({ parts: format.list(parts.map((part) => say.parts[part])) })}
      </p>
      <p className="mt-1 flex flex-wrap gap-x-5">
        <Link to={addressOfOwnNeed(search)} preventScrollReset>
          {say.reset}
        </Link>
        <Link to={`/maklare/platser/${placementId}/annons`}>{say.edit}</Link>
      </p>
    </Notice>
  );
}
