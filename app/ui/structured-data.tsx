/**
 * What search engines read of a page (JSON-LD). Data and no program: the browser runs nothing of it, and `<` is written
 * so that no text in it can end the element.
 */
export function StructuredData({ nonce, data }: { nonce: string; data: object }) {
  return (
    <script type="application/ld+json" nonce={nonce} suppressHydrationWarning>
      {JSON.stringify(data).replaceAll("<", "\\u003c")}
    </script>
  );
}
