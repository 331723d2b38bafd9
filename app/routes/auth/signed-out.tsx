import { useMessages } from "#app/i18n/messages-context.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";

export default function SignedOut() {
  const { auth } = useMessages();
  return (
    <Container width="narrow">
      <PageTitle>{auth.signedOut.title}</PageTitle>
      <PageHeader title={auth.signedOut.title} lead={auth.signedOut.text} />
      <ButtonLink to="/logga-in">{auth.signedOut.again}</ButtonLink>
    </Container>
  );
}
