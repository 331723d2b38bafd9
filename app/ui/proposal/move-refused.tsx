import { useMessages } from "#app/i18n/messages-context.tsx";
import { Notice } from "../notice.tsx";

/** Why a deed on a proposal was not done: its page shows how it stands now. */
export function MoveRefused({ failure }: { failure: string | null | undefined }) {
  const { states, errors, broker, caseworker } = useMessages();
  if (!failure) return null;
  const words: Readonly<Record<string, string>> = {
    ...states.proposal.guards,
    ...broker.workspace.failures,
    ...caseworker.proposals.failures,
    no_longer_current: states.proposal.statuses.no_longer_current.name,
    stale: errors.pages.stale.text,
    chooseSome: errors.field.chooseSome,
  };
  return (
    <div role="alert" className="mb-6">
      <Notice tone="warn" title={words[failure] ?? errors.form.notAllowed} />
    </div>
  );
}
