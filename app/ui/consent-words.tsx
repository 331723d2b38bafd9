import { useMessages } from "#app/i18n/messages-context.tsx";

/** The wording that the receipt will name: what is asked, and (unless left out) that one may say no and change one's mind. */
export function ConsentWords({ version, rights = true }: { version: string; rights?: boolean }) {
  const { versions } = useMessages().participant.consentTexts;
  const words = versions[version as keyof typeof versions];
  const [mayRefuse, ...further] = rights ? words.rights : [];
  return (
    <div className="mt-3 grid gap-3">
      <ul className="grid list-disc gap-1.5 ps-5">
        {words.says.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {mayRefuse && <p className="font-bold">{mayRefuse}</p>}
      {further.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
