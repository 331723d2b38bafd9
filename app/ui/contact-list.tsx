import { useMessages } from "#app/i18n/messages-context.tsx";
import { Icon } from "./icon.tsx";

/** How a unit is reached: its number to press on a phone, and its e-mail. */
export function ContactList({
  contacts,
}: {
  contacts: readonly { name: string; phone: string; email: string }[];
}) {
  const say = useMessages().public.contact;
  if (contacts.length === 0) return <p>{say.none}</p>;
  return (
    <ul className="grid grid-cols-[repeat(auto-fit,minmax(min(15rem,100%),1fr))] gap-x-8 gap-y-5">
      {contacts.map((unit) => (
        <li key={unit.name}>
          <p className="font-semibold">{unit.name}</p>
          <p>
            <a
              href={`tel:${unit.phone.replace(/[^\d+]/g, "")}`}
              className="inline-flex min-h-9 items-center gap-2"
            >
              <Icon name="phone" />
              {say.call({ phone: unit.phone })}
            </a>
          </p>
          <p>
            <a href={`mailto:${unit.email}`} className="inline-flex min-h-9 items-center gap-2 break-all">
              <Icon name="mail" />
              <span className="sr-only">{say.write} </span>
              {unit.email}
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}
