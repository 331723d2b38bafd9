import type { DocumentSection, ReadableAgreement } from "#app/domain/agreement/agreement-document.ts";
import { Card } from "../card.tsx";
import { DefinitionList } from "../definition-list.tsx";
import { Notice } from "../notice.tsx";

/** The agreement on the page: the same words in the same order as on paper, in the language that is signed. */
export function AgreementPaper({ paper }: { paper: ReadableAgreement }) {
  const { words } = paper;
  return (
    <div lang={paper.lang}>
      <Card as="article" aria-labelledby="dokument">
        <header className="border-b border-line pb-5">
          <h3 id="dokument" className="text-2xl">
            {paper.title}
          </h3>
          <p className="mt-1 text-muted">
            {paper.facts.map(({ label, value }) => `${label} ${value}`).join(" · ")}
          </p>
          {paper.notice && <Notice className="mt-4" title={paper.notice} />}
        </header>
        <section aria-labelledby="parter" className="mt-6">
          <h4 id="parter" className="text-lg">
            {words.partiesHeading}
          </h4>
          <ul className="mt-3 grid gap-5 sm:grid-cols-2">
            {paper.parties.map((party) => (
              <li key={party.role}>
                <p className="text-sm text-muted">{party.role}</p>
                <p className="font-semibold">{party.name}</p>
                {party.details.map((line) => (
                  <p key={line} className="text-sm">
                    {line}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </section>
        {paper.sections.map((section) => (
          <PaperSection key={section.heading} section={section} />
        ))}
        <div className="keep-together mt-8">
          <h4 className="text-lg">{words.signaturesHeading}</h4>
          <ul className="mt-2 divide-y divide-line">
            {paper.signatures.map((signature) => (
              <li key={signature.role} className="gap-x-6 py-3 sm:grid sm:grid-cols-2">
                <p>
                  <span className="font-semibold">{signature.name}</span>
                  <span className="block text-sm text-muted">{signature.role}</span>
                </p>
                <p className={signature.when ? "" : "text-muted"}>
                  {signature.when ?? words.notSigned}
                  {signature.how && <span className="block text-sm text-muted">{signature.how}</span>}
                </p>
              </li>
            ))}
          </ul>
          {paper.contentHash && (
            <div className="mt-5 rounded-md bg-sunken p-4 text-sm">
              <p className="font-semibold">{words.hashLabel}</p>
              <p className="tabular break-all">{paper.contentHash}</p>
              <p className="mt-1 text-muted">{words.hashHelp}</p>
            </div>
          )}
        </div>
      </Card>
    </div>
  );
}

function PaperSection({ section }: { section: DocumentSection }) {
  return (
    <section className="mt-8">
      <h4 className="mb-1 text-lg">{section.heading}</h4>
      {"rows" in section ? (
        <DefinitionList
          facts={section.rows.map(({ label, value }) => ({
            term: label,
            value: <span className="whitespace-pre-line">{value}</span>,
          }))}
        />
      ) : (
        section.paragraphs.map((text) => <p key={text}>{text}</p>)
      )}
    </section>
  );
}
