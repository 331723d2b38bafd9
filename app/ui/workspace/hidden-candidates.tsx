import { Form } from "react-router";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Button } from "../button.tsx";
import { Fold } from "../proposal/fold.tsx";
import type { Candidate } from "./candidate-row.tsx";
import { MarkLine } from "./mark-line.tsx";

/** What has been put aside, with who and why, and the way back. */
export function HiddenCandidates({ candidates }: { candidates: readonly Candidate[] }) {
  const say = useMessages().broker.workspace.marks;
  if (candidates.length === 0) return null;
  const title = say.hiddenTitle({ count: candidates.length });
  return (
    <section aria-label={title} className="mt-8">
      <Fold title={title}>
        <Form method="post" preventScrollReset>
          <p className="mb-3 text-sm text-muted">{say.hiddenLead}</p>
          <ul className="divide-y divide-line">
            {candidates.map(({ profileId, alias, mark }) => (
              <li
                key={profileId}
                className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3"
              >
                <div>
                  <h3 className="text-base font-semibold">{alias}</h3>
                  {mark && <MarkLine {...mark} />}
                </div>
                <Button name="release" value={profileId} kind="quiet">
                  {say.show}
                  <span className="sr-only">: {alias}</span>
                </Button>
              </li>
            ))}
          </ul>
        </Form>
      </Fold>
    </section>
  );
}
