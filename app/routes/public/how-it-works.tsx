import { useMessages } from "#app/i18n/messages-context.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Journey } from "#app/ui/journey.tsx";
import { PageHeader, Section } from "#app/ui/page-header.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { QuestionList } from "#app/ui/question-list.tsx";

export default function HowItWorks() {
  const { how, start } = useMessages().public;
  const steps = start.journey.map(({ title }, index) => ({ title, text: how.steps[index] ?? "" }));
  return (
    <>
      <PageTitle>{how.title}</PageTitle>
      <meta name="description" content={how.metaDescription} />
      <PageHeader title={how.title} lead={how.lead} />
      <Section id="steg" title={how.stepsTitle}>
        <Journey steps={steps} look="down" />
      </Section>
      <div className="mt-14">
        <Section id="fragor" title={how.questionsTitle}>
          <QuestionList questions={how.questions} />
        </Section>
      </div>
      <p className="mt-12">
        <ButtonLink to="/platser" wide>
          {how.action}
        </ButtonLink>
      </p>
    </>
  );
}
