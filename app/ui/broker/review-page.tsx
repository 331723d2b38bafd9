import type { SubmissionResult } from "@conform-to/react";
import { Link } from "react-router";
import type { CompanyState } from "#app/domain/company/company-states.ts";
import type { PlacementAct } from "#app/domain/placement/placement-states.ts";
import type { PlacementPreview } from "#app/domain/placement/public-placement.ts";
import { type Instant, swedishDate } from "#app/domain/shared/dates.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { DefinitionList } from "../definition-list.tsx";
import { Notice } from "../notice.tsx";
import { BackLink, PageHeader, Section } from "../page-header.tsx";
import { PageTitle } from "../page-title.tsx";
import { PlacementView } from "../placement-view.tsx";
import { DisplacementFacts } from "./displacement-facts.tsx";
import { MarkedTexts } from "./marked-text.tsx";
import { PublishForm, type ReviewData, WARNINGS_ID } from "./publish-form.tsx";
import { ReturnForm } from "./return-form.tsx";

export interface PlacementToReview extends ReviewData {
  id: string;
  title: string;
  submittedAt: Instant | null;
  viaStaff: boolean;
  company: { id: string; name: string; state: CompanyState; employees: number | null };
  contact: { name: string; phone: string; handledare: string };
  preview: PlacementPreview;
  displacement: { praktikanterNow: number; ended: number; endedWithJob: number; months: number };
  acts: readonly PlacementAct[];
}

/** A placement as the employer wrote it on the left, what the broker decides by on the right. */
export function ReviewPage({
  placement,
  reply,
}: {
  placement: PlacementToReview;
  reply: SubmissionResult<string[]> | null | undefined;
}) {
  const { broker } = useMessages();
  const format = useFormat();
  const say = broker.review;
  const title = placement.title || broker.companies.placements.untitled;
  const open = placement.acts.includes("publish");
  const returning = reply?.initialValue?.intent === "return";
  const sent = {
    company: placement.company.name,
    when: placement.submittedAt ? format.day(swedishDate(placement.submittedAt)) : "",
  };
  return (
    <>
      <PageTitle>{say.title({ title })}</PageTitle>
      <PageHeader
        title={title}
        lead={open ? (placement.viaStaff ? say.leadViaStaff(sent) : say.lead(sent)) : undefined}
        above={<BackLink to="/maklare/platser">{say.list.title}</BackLink>}
      />
      {!open && (
        <Notice title={say.notOpen.title} className="mb-8">
          {say.notOpen.text} <Link to={`/maklare/platser/${placement.id}/annons`}>{say.ad}</Link>
        </Notice>
      )}
      {open && <Hindrances placement={placement} />}
      <div className="grid items-start gap-x-14 gap-y-12 lg:grid-cols-[1fr_26rem]">
        <div className="min-w-0">
          <TextsSection placement={placement} />
          <div className="mt-10">
            <PlacementView placement={{ ...placement.preview, tasks: null }} />
          </div>
          <Contact placement={placement} />
        </div>
        {open && (
          <div className="min-w-0">
            <Section id="undantrangning" title={say.displacement.title} lead={say.displacement.lead}>
              <DisplacementFacts figures={placement.displacement} employees={placement.company.employees} />
            </Section>
            <PublishForm placement={placement} reply={returning ? null : reply} />
            <ReturnForm version={placement.version} reply={returning ? reply : null} />
          </div>
        )}
      </div>
    </>
  );
}

function TextsSection({ placement }: { placement: PlacementToReview }) {
  const say = useMessages().broker.review.texts;
  const marked = placement.texts.some(({ pieces }) => pieces.some((piece) => piece.warning));
  return (
    <Section id="texter" title={say.title} lead={marked ? say.lead : say.clean}>
      <MarkedTexts texts={placement.texts} anchorOf={() => WARNINGS_ID} />
    </Section>
  );
}

function Hindrances({ placement }: { placement: PlacementToReview }) {
  const say = useMessages().broker.review.hindrances;
  if (placement.hindrances.length === 0) return null;
  return (
    <Notice tone="warn" title={say.title} className="mb-8">
      <ul className="grid gap-1">
        {placement.hindrances.map((name) => (
          <li key={name}>
            {say[name]}{" "}
            {name === "company_verified" && (
              <Link to={`/maklare/foretag/${placement.company.id}/kontroll`} className="text-inherit">
                {say.verify}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Contact({ placement }: { placement: PlacementToReview }) {
  const say = useMessages().broker.review.contact;
  const { name, phone, handledare } = placement.contact;
  return (
    <Section id="kontakt" title={say.title}>
      <DefinitionList
        facts={[
          { term: say.name, value: name },
          {
            term: say.phone,
            value: (
              <a
                href={`tel:${phone.replace(/[^\d+]/g, "")}`}
                className="inline-flex min-h-8 items-center tabular"
              >
                {phone}
              </a>
            ),
          },
          { term: say.handledare, value: handledare },
        ]}
      />
    </Section>
  );
}
