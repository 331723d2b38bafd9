import { Link } from "react-router";
import type { Role } from "#app/domain/access/roles.ts";
import { CASE_STEPS } from "#app/domain/lonebidrag/case-progress.ts";
import type { CaseLine } from "#app/domain/lonebidrag/case-view.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { ArcCompact } from "../arc.tsx";
import { Card } from "../card.tsx";
import { Section } from "../page-header.tsx";
import { useOwnerSince, useYourMove } from "./case-words.ts";

/** The reader's cases: what waits on them first. Without names, whoever reads. */
export function CaseList({
  mine,
  underWay,
  ended,
  viewer,
  path,
}: {
  mine: readonly CaseLine[];
  underWay: readonly CaseLine[];
  ended: readonly CaseLine[];
  viewer: Role;
  /** Of a case's page. */
  path: (id: string) => string;
}) {
  const { list } = useMessages().lonebidrag;
  const parts = [
    { id: "vantar", title: viewer === "employer" ? list.mineEmployer : list.mine, lines: mine },
    { id: "pa-gang", title: list.underWay, lines: underWay },
    { id: "avslutade", title: list.ended, lines: ended },
  ];
  return parts
    .filter(({ lines }) => lines.length > 0)
    .map(({ id, title, lines }) => (
      <Section key={id} id={id} title={title}>
        <ul className="grid gap-4">
          {lines.map((line) => (
            <CaseRow key={line.id} line={line} viewer={viewer} to={path(line.id)} />
          ))}
        </ul>
      </Section>
    ));
}

function CaseRow({ line, viewer, to }: { line: CaseLine; viewer: Role; to: string }) {
  const { lonebidrag, states } = useMessages();
  const since = useOwnerSince();
  const yourMove = useYourMove();
  const owner = line.atRest ? null : line.owner;
  const { state, scheme, companyName, placementTitle, ownerDays, current, ended } = line;
  const mine = owner === viewer;
  const about =
    viewer === "employer" ? placementTitle : [companyName, placementTitle].filter(Boolean).join(" · ");
  return (
    <Card as="li" move={mine}>
      <h3 className="text-xl">
        <Link to={to}>
          {states.lonebidrag.schemes[scheme]}
          {viewer !== "employer" && <span className="sr-only">, {companyName}</span>}
        </Link>
      </h3>
      {about && <p className="text-muted">{about}</p>}
      <div className="mt-3">
        <ArcCompact
          steps={CASE_STEPS.map((id) => ({
            id,
            label: states.lonebidrag.states[state].name,
            ...(owner && state !== "running" && { when: since(owner, viewer, ownerDays) }),
          }))}
          current={current}
          ended={ended}
          label={lonebidrag.list.arc}
          move={owner && { mine, text: mine ? yourMove(state, viewer) : lonebidrag.waitedFor[owner] }}
        />
      </div>
    </Card>
  );
}
