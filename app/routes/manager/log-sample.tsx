import { Form, Link } from "react-router";
import { VERDICT_REASONS, type Verdict } from "#app/domain/access/log-control.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import type { SampledReading } from "#app/services/manager/read-log-control.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { SelectField } from "#app/ui/select-field.tsx";

const VERDICTS = Object.keys(VERDICT_REASONS) as Verdict[];

/** The drawn readings, each with one choice; after the signing only what was chosen. */
export function LogSample({ sample, signed }: { sample: readonly SampledReading[]; signed: boolean }) {
  const say = useMessages().manager.logControl;
  const list = (
    <ol className="grid gap-4 md:grid-cols-2">
      {sample.map((reading, index) => (
        <Card as="li" key={reading.entryId}>
          <Reading reading={reading} number={index + 1} />
          {signed ? (
            reading.judgement && (
              <p className="mt-3">
                <strong>{say.verdicts[reading.judgement.verdict]}.</strong>{" "}
                {say.reasons[reading.judgement.reason]}
              </p>
            )
          ) : (
            <div className="mt-3">
              <Choice reading={reading} number={index + 1} />
            </div>
          )}
        </Card>
      ))}
    </ol>
  );
  if (signed) return list;
  return (
    // Some now and the rest later: the signing asks for all of them, the saving does not.
    <Form method="post" noValidate>
      {list}
      <div className="mt-6">
        <Button kind="secondary" name="intent" value="judge" wide>
          {say.save}
        </Button>
      </div>
    </Form>
  );
}

function Reading({ reading, number }: { reading: SampledReading; number: number }) {
  const { manager, common } = useMessages();
  const { logControl: say, log } = manager;
  const format = useFormat();
  const { at, who, role, act, purpose, participantId, handle } = reading;
  return (
    <>
      <h3 className="text-lg">{say.reading({ number })}</h3>
      <p>
        {`${manager.acts[act] ?? log.otherAct}. ${who ?? log.outside}, ${common.roles[role as keyof typeof common.roles].toLowerCase()}.`}
      </p>
      <p className="text-muted">
        {[
          format.moment(at),
          purpose && (manager.purposes[purpose] ?? log.otherPurpose),
          say.subject({ handle }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <p>
        <Link
          to={`/chef/deltagare/${participantId}?syfte=log-control`}
          aria-label={say.openSubjectOf({ handle })}
          className="inline-flex min-h-8 items-center"
        >
          {say.openSubject}
        </Link>
      </p>
    </>
  );
}

function Choice({ reading: { entryId, judgement }, number }: { reading: SampledReading; number: number }) {
  const say = useMessages().manager.logControl;
  return (
    <SelectField
      name="judged"
      label={say.judge({ number })}
      defaultValue={judgement ? `${entryId}/${judgement.verdict}/${judgement.reason}` : ""}
      options={VERDICTS.map((verdict) => ({
        label: say.verdicts[verdict],
        options: VERDICT_REASONS[verdict].map((reason) => ({
          value: `${entryId}/${verdict}/${reason}`,
          label: `${say.verdicts[verdict]}: ${say.reasons[reason].toLowerCase()}`,
        })),
      }))}
    />
  );
}
