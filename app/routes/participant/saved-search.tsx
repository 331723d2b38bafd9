import { Form, Link } from "react-router";
import { RHYTHMS } from "#app/domain/placement/saved-search.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { searchText } from "#app/i18n/search-text.ts";
import type { ListedSearch } from "#app/services/saved-search/list-saved-searches.server.ts";
import { Button, type ButtonKind } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { SelectField } from "#app/ui/select-field.tsx";
import { StatusPill } from "#app/ui/status-pill.tsx";
import { pathOfSearch } from "./search-path.ts";

/** One saved search: what it asks for, what it gives now, how often it writes, and the way out of it. */
export function SavedSearch({ saved }: { saved: ListedSearch }) {
  const messages = useMessages();
  const format = useFormat();
  const say = messages.participant.searches;
  const name = searchText(messages, saved.words);
  const until = { date: format.day(saved.keptUntil) };
  return (
    <Card as="li" move={saved.endsSoon}>
      <h2 className="text-xl break-words">
        <Link to={pathOfSearch(saved.search)}>{name}</Link>
      </h2>
      <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
        {say.open({ count: saved.open })}
        <StatusPill tone={saved.fresh > 0 ? "primary" : "neutral"}>
          {say.fresh({ count: saved.fresh })}
        </StatusPill>
      </p>
      {saved.fresh > 0 && <Act act="see" saved={saved} name={name} label={say.showNew} kind="primary" />}
      <Form method="post" className="mt-5 flex flex-wrap items-end gap-3">
        <input type="hidden" name="act" value="rhythm" />
        <input type="hidden" name="searchId" value={saved.id} />
        <SelectField
          id={`rhythm-${saved.id}`}
          name="rhythm"
          label={say.rhythm}
          placeholder={null}
          defaultValue={saved.rhythm}
          options={RHYTHMS.map((value) => ({ value, label: say.rhythms[value] }))}
        />
        <Button kind="secondary">
          {say.change}
          <span className="sr-only">{say.of({ name })}</span>
        </Button>
      </Form>
      <p className="mt-5 text-muted">{saved.endsSoon ? say.ending(until) : say.until(until)}</p>
      {saved.endsSoon && <Keep saved={saved} name={name} />}
      <Act act="remove" saved={saved} name={name} label={say.remove} kind="danger" />
    </Card>
  );
}

interface ActProps {
  saved: ListedSearch;
  name: string;
}

function Act({
  act,
  saved,
  name,
  label,
  kind,
}: ActProps & { act: "see" | "remove"; label: string; kind: ButtonKind }) {
  const say = useMessages().participant.searches;
  return (
    <Form method="post" className="mt-4">
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="searchId" value={saved.id} />
      <Button kind={kind} wide>
        {label}
        <span className="sr-only">{say.of({ name })}</span>
      </Button>
    </Form>
  );
}

/** The same rhythm said again: the time begins anew. */
function Keep({ saved, name }: ActProps) {
  const say = useMessages().participant.searches;
  return (
    <Form method="post" className="mt-4">
      <input type="hidden" name="act" value="rhythm" />
      <input type="hidden" name="searchId" value={saved.id} />
      <input type="hidden" name="rhythm" value={saved.rhythm} />
      <Button wide>
        {say.keep}
        <span className="sr-only">{say.of({ name })}</span>
      </Button>
    </Form>
  );
}
