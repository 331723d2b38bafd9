import { Form } from "react-router";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Button } from "#app/ui/button.tsx";

/** Said by the caseworker themself, and taken back by them. */
export function ConflictSection({ conflict }: { conflict: boolean }) {
  const say = useMessages().caseworker.person.conflict;
  return (
    <details open={conflict} className="mt-12 max-w-prose rounded-lg border border-line p-5">
      <summary className="cursor-pointer font-semibold">{say.title}</summary>
      <Form method="post" className="mt-4 grid gap-5">
        <p>{conflict ? say.declared : say.text}</p>
        <div>
          <Button kind="secondary" name="act" value={conflict ? "end-conflict" : "declare-conflict"}>
            {conflict ? say.end : say.declare}
          </Button>
        </div>
      </Form>
    </details>
  );
}
