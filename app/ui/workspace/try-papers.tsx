import { CERTIFICATES, LICENCES } from "#app/domain/kompetenskort/vocabulary.ts";
import { TRY_PREFIX } from "#app/domain/matching/tried-need.ts";
import type { PlacementNeed } from "#app/domain/placement/need.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { FieldError } from "../field.tsx";
import { FacetChips } from "../filter-chips.tsx";

/** Licences and certificates, asked for or not: those of the placement in sight, all others a press away. */
export function TryPapers({
  need,
  values,
  errors,
}: {
  need: PlacementNeed;
  values: URLSearchParams;
  errors: Record<string, string[]> | null;
}) {
  const { broker, vocabulary } = useMessages();
  const say = broker.workspace.trying;
  const kinds = [
    {
      name: "licences",
      own: need.licences.map(({ licence }): string => licence),
      all: LICENCES.map((id) => ({ id: id as string, label: vocabulary.licences[id] })),
    },
    {
      name: "certificates",
      own: need.certificates.map(({ id }): string => id),
      all: CERTIFICATES.map((id) => ({ id: id as string, label: vocabulary.certificates[id] })),
    },
  ] as const;
  const chips = (name: "licences" | "certificates", shown: { id: string; label: string }[]) =>
    shown.length > 0 && (
      <FacetChips
        key={name}
        legend={say[name]}
        name={`${TRY_PREFIX}${name}`}
        facets={shown.map(({ id, label }) => ({
          value: id,
          label,
          count: null,
          checked: values.getAll(name).includes(id),
        }))}
      />
    );
  const others = kinds.map(({ name, own, all }) => ({
    name,
    shown: all.filter(({ id }) => !own.includes(id)),
  }));
  const open = others.some(({ name, shown }) => shown.some(({ id }) => values.getAll(name).includes(id)));
  return (
    <div className="grid gap-4">
      <FieldError errors={errors?.licences ?? errors?.certificates} />
      {kinds.map(({ name, own, all }) =>
        chips(
          name,
          all.filter(({ id }) => own.includes(id)),
        ),
      )}
      <details open={open}>
        <summary className="min-h-9 cursor-pointer font-semibold text-primary">{say.otherPapers}</summary>
        <div className="grid gap-4 pt-3">{others.map(({ name, shown }) => chips(name, shown))}</div>
      </details>
    </div>
  );
}
