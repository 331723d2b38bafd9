import { useMessages } from "#app/i18n/messages-context.tsx";
import { DefinitionList } from "../definition-list.tsx";
import { Notice } from "../notice.tsx";

/** Fewer employees than this for each praktikant makes one ask how the supervision is to last. */
const EMPLOYEES_EACH = 5;

/** The figures that a broker weighs: praktikanter now, and how earlier ones ended. */
export function DisplacementFacts({
  figures,
  employees,
}: {
  figures: { praktikanterNow: number; ended: number; endedWithJob: number; months: number };
  employees: number | null;
}) {
  const say = useMessages().broker.review.displacement;
  const now = figures.praktikanterNow;
  const many = employees !== null && now > 0 && employees < now * EMPLOYEES_EACH;
  return (
    <>
      <DefinitionList
        facts={[
          {
            term: say.now,
            value: employees === null ? say.nowUnknown({ now }) : say.nowOf({ now, employees }),
          },
          {
            term: say.earlier({ months: figures.months }),
            value:
              figures.ended === 0
                ? say.earlierNone
                : say.earlierOf({ ended: figures.ended, jobs: figures.endedWithJob }),
          },
        ]}
      />
      {many && (
        <Notice tone="warn" className="mt-4">
          {say.many}
        </Notice>
      )}
    </>
  );
}
