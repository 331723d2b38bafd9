import { Form } from "react-router";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Button } from "../button.tsx";
import { CheckboxGroup } from "../choices.tsx";

export interface PlacementToChoose {
  placementId: string;
  title: string;
  companyName: string;
  kommunName: string;
  free: number;
  waiting: number;
}

/** Which placements to fill: a GET form, so that the address says what is counted on. */
export function ChoosePlacements({
  placements,
  chosen,
  inConflict,
}: {
  placements: readonly PlacementToChoose[];
  chosen: readonly string[];
  inConflict: boolean;
}) {
  const say = useMessages().broker.round.choose;
  const inOrder = [...placements].sort((a, b) => Number(a.free === 0) - Number(b.free === 0));
  return (
    <Form method="get" className="grid gap-5" key={chosen.join()}>
      <CheckboxGroup
        label={say.title}
        name="plats"
        id="plats"
        required
        defaultValue={chosen}
        options={inOrder.map(({ placementId, title, companyName, kommunName, free, waiting }) => ({
          value: placementId,
          label: title,
          disabled: free === 0,
          hint: [
            say.where({ company: companyName, kommun: kommunName }),
            free === 0 ? say.full : say.free({ count: free }),
            ...(waiting > 0 ? [say.waiting({ count: waiting })] : []),
          ].join(" · "),
        }))}
      />
      {inConflict && <p className="text-muted">{say.inConflict}</p>}
      <p className="sticky bottom-0 -mx-2 flex flex-wrap gap-3 border-t border-line bg-paper px-2 py-3">
        <Button>{say.submit}</Button>
        <Button kind="secondary" name="alla" value="1">
          {say.all}
        </Button>
      </p>
    </Form>
  );
}
