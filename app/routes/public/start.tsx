import { useMessages } from "#app/i18n/messages-context.tsx";
import { Container } from "#app/ui/page-shell.tsx";

export default function Start() {
  const messages = useMessages();
  const words = messages.public.start;
  return (
    <Container>
      <title>{words.metaTitle}</title>
      <meta name="description" content={words.metaDescription} />
      <h1 className="max-w-3xl text-4xl">{words.title}</h1>
      <p className="mt-4 max-w-prose text-lg">{words.lead}</p>
    </Container>
  );
}
