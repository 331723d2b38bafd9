import { useMessages } from "#app/i18n/messages-context.tsx";

/** The document's title: the page first, so that tabs and screen readers tell pages apart. Never a person's name. */
export function PageTitle({ children }: { children: string }) {
  const { common } = useMessages();
  return <title>{`${children} – ${common.brand.name}`}</title>;
}
