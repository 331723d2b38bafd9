import type { FieldMetadata } from "@conform-to/react";
import type { ReactNode } from "react";
import { NO_COMMENT_REASONS } from "#app/domain/placement/union-comment.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { RadioGroup } from "../choices.tsx";
import { fieldProps } from "../schema-form.tsx";
import { SelectField } from "../select-field.tsx";
import { DateField } from "../text-field.tsx";

type Name =
  | "unionStatus"
  | "unionRequestedOn"
  | "unionReceivedOn"
  | "unionWaitedUntil"
  | "unionStance"
  | "unionReason";

const STATUSES = ["received", "not_given_in_time", "not_required", "requested"] as const;
const STANCES = ["for", "against", "none"] as const;

/**
 * What each answer needs with it shows when it is chosen, without JavaScript too; an old browser shows all. Raw
 * strings, because the class that is generated is the one that stands here letter by letter.
 */
const SHOWN = {
  received: "supports-[selector(:has(*))]:hidden group-has-[input[value=received]:checked]/union:grid!",
  waiting: String.raw`supports-[selector(:has(*))]:hidden group-has-[input[value=requested]:checked]/union:grid! group-has-[input[value=not\_given\_in\_time]:checked]/union:grid!`,
  waited: String.raw`supports-[selector(:has(*))]:hidden group-has-[input[value=not\_given\_in\_time]:checked]/union:grid!`,
  reason: String.raw`supports-[selector(:has(*))]:hidden group-has-[input[value=not\_required]:checked]/union:grid!`,
} as const;

/** Fackligt samråd: what the union said, or why it said nothing. */
export function UnionFields({
  fields,
  required,
}: {
  fields: Record<Name, FieldMetadata>;
  required: boolean;
}) {
  const { broker, states } = useMessages();
  const say = broker.review.union;
  return (
    <div className="group/union grid gap-6">
      <RadioGroup
        {...fieldProps(fields.unionStatus)}
        label={say.status}
        hint={required ? say.required : say.notRequired}
        required={required}
        options={STATUSES.map((value) => ({ value, label: say.statuses[value] }))}
      />
      <Beside when="waiting">
        <DateField {...fieldProps(fields.unionRequestedOn)} label={say.requestedOn} />
      </Beside>
      <Beside when="waited">
        <DateField {...fieldProps(fields.unionWaitedUntil)} label={say.waitedUntil} />
      </Beside>
      <Beside when="received">
        <DateField {...fieldProps(fields.unionReceivedOn)} label={say.receivedOn} />
        <RadioGroup
          {...fieldProps(fields.unionStance)}
          label={say.stance}
          options={STANCES.map((value) => ({ value, label: states.placement.unionStances[value] }))}
        />
      </Beside>
      <Beside when="reason">
        <SelectField
          {...fieldProps(fields.unionReason)}
          label={say.reason}
          options={NO_COMMENT_REASONS.map((value) => ({
            value,
            label: states.placement.noCommentReasons[value],
          }))}
        />
      </Beside>
    </div>
  );
}

function Beside({ when, children }: { when: keyof typeof SHOWN; children: ReactNode }) {
  return <div className={`grid gap-6 border-s-4 border-line ps-5 ${SHOWN[when]}`}>{children}</div>;
}
